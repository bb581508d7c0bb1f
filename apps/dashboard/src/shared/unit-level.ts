import type { UnitLevel } from '../gql/graphql';

/** Level of a unit by its code: GB/T 2260 ends in zeros for provinces and cities; areas and places carry a letter. */
export function levelOf(code: string): UnitLevel {
  if (/^\d{6}[A-Z]\d{2}$/.test(code)) return 'AREA';
  if (/^\d{9}[A-Z]\d{2}$/.test(code)) return 'PLACE';
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'COUNTY';
}

/** The level that a unit's figures are compared on, one step below it; areas have groups below them, no units with figures. */
export function levelBelow(code: string): UnitLevel | null {
  const below: Partial<Record<UnitLevel, UnitLevel>> = { PROVINCE: 'CITY', CITY: 'COUNTY', COUNTY: 'AREA' };
  return below[levelOf(code)] ?? null;
}
