import type { Day } from './calendar';
import type { CountyPlan } from './county-plan.types';

export type MarketType = 'URBAN' | 'RURAL';
export type PlaceKind = 'STREET' | 'TOWNSHIP_SEAT' | 'VILLAGE_CLUSTER';

/**
 * What the story does with a place: OPEN gets groups as coverage needs them, LATE has none at first but is the next in line,
 * UNCOVERED never gets one, TINY carries one planted group under five members, LOST loses its only group.
 */
export type PlaceRole = 'OPEN' | 'LATE' | 'UNCOVERED' | 'TINY' | 'LOST';

export interface DraftPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly county: CountyPlan;
  readonly areaCode: string;
  readonly scope: number;
  readonly townshipCode: string;
  readonly townshipName: string;
  /** The middle part of a group's name (SD-R05). */
  readonly streetText: string;
  readonly marketType: MarketType;
  readonly weight: number;
  role: PlaceRole;
  readonly retailers: DraftRetailer[];
  readonly groups: DraftGroup[];
}

/** A stretch of an attribute: it holds from this day until the next stretch. */
export interface Since<T> {
  readonly from: Day;
  readonly value: T;
}

export interface DraftRetailer {
  readonly id: string;
  readonly number: number;
  readonly county: CountyPlan;
  place: DraftPlace;
  readonly places: Since<DraftPlace>[];
  readonly marketType: MarketType;
  readonly format: string;
  since: Day;
  readonly tiers: Since<number>[];
  /** Expiry days, newest last; the first one has held since the retailer began. */
  readonly licences: Since<Day>[];
  suspensions: { readonly from: Day; readonly to: Day }[];
  closedOn: Day | null;
  membership: DraftMembership | null;
  /** No chance event may touch the retailer on or before this day, so that a month's events keep their order. */
  quietUntil: Day;
  /** Part of a planted finding: chance leaves it alone. */
  pinned: boolean;
}

export interface DraftGroup {
  readonly id: string;
  readonly place: DraftPlace;
  readonly foundedOn: Day;
  dissolvedOn: Day | null;
  dissolveReason: string | null;
  readonly members: Set<DraftRetailer>;
  readonly memberships: DraftMembership[];
  readonly pinned: boolean;
}

export interface DraftMembership {
  readonly id: string;
  readonly group: DraftGroup;
  readonly retailer: DraftRetailer;
  readonly from: Day;
  to: Day | null;
  overLimitReason: string | null;
  endReason: string | null;
}
