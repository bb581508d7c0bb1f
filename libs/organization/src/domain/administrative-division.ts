import type { PlaceKind, UnitLevel } from './unit-code';

/** A province, city or county-level unit of the published list: six-digit code and name. */
export interface ListedDivision {
  readonly code: string;
  readonly name: string;
}

/** A township-level unit of the published list: nine-digit code and name. */
export interface ListedTownship extends ListedDivision {
  /** The six-digit code it is listed under. */
  readonly countyCode: string;
}

/** What the published list says of a city. */
export interface ListedCity {
  readonly province: ListedDivision;
  readonly city: ListedDivision;
  readonly counties: readonly ListedDivision[];
  readonly townships: readonly ListedTownship[];
}

/** A unit that is to be written; its parent by code. */
export interface DraftUnit {
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentCode: string | null;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly placeKind: PlaceKind | null;
  readonly townshipCode: string | null;
  readonly townshipName: string | null;
  /** Order among the children of one parent. */
  readonly sort: number;
}

/** The kind of place that a township stands for: 镇, 乡 and 苏木 have a seat, a 街道 is a street; null for farms and zones. */
export function placeKindOfTownship(name: string): PlaceKind | null {
  if (/([镇乡]|苏木)$/.test(name)) return 'TOWNSHIP_SEAT';
  return name.endsWith('街道') ? 'STREET' : null;
}
