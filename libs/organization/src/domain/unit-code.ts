/** Levels of a unit, from the top. */
export const UNIT_LEVELS = ['PROVINCE', 'CITY', 'COUNTY', 'AREA', 'PLACE'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** What a place is: 街道, 乡镇所在地, 村组. */
export const PLACE_KINDS = ['STREET', 'TOWNSHIP_SEAT', 'VILLAGE_CLUSTER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Range of scope numbers of a unit's subtree: `PP CC XX AAA` = province, city, county, area. */
export interface ScopeRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Scope range of a province, city, county or area code (GB/T 2260, areas with the suffix `A` and two digits); null for any other
 * text. Places have the range of their area, which their code does not tell.
 */
export function scopeRangeOf(code: string): ScopeRange | null {
  const match = /^(\d{2})(\d{2})(\d{2})(?:A(\d{2}))?$/.exec(code);
  if (!match) return null;
  const [province, city, county] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const base = province * 10_000_000 + city * 100_000 + county * 1000;
  if (match[4] !== undefined) return { from: base + Number(match[4]), to: base + Number(match[4]) };
  if (county > 0) return { from: base, to: base + 999 };
  if (city > 0) return { from: base, to: base + 99_999 };
  return { from: base, to: base + 9_999_999 };
}

/** Level that a code's form tells; null when it is no unit code. */
export function levelOfCode(code: string): UnitLevel | null {
  if (/^\d{9}[SJV]\d{2}$/.test(code)) return 'PLACE';
  const range = scopeRangeOf(code);
  if (!range) return null;
  const width = range.to - range.from;
  if (width === 0) return 'AREA';
  if (width === 999) return 'COUNTY';
  return width === 99_999 ? 'CITY' : 'PROVINCE';
}
