import type { PlaceKind } from '@chengxin/organization/domain';
import type { MarketType } from '@chengxin/retailers/domain';

/** The policy that a plan keeps to: sizes are members (SD-R02), tiers those of a leader (SD-R07). */
export interface PlanPolicy {
  readonly floor: number;
  readonly minTypical: number;
  readonly maxTypical: number;
  readonly limit: number;
  readonly tierUrban: number;
  readonly tierTownship: number;
}

/** A street, township seat or village cluster. */
export interface PlanPlace {
  readonly id: number;
  /** Of its area: places of one area have the same. */
  readonly scope: number;
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly townshipCode: string;
  readonly townshipName: string;
  readonly sort: number;
}

/** A retailer who is in no group and may join one. */
export interface FreeRetailer {
  readonly id: string;
  readonly customerCode: string;
  readonly storeName: string;
  readonly placeId: number;
  /** Number of the house in the address; null when the address names none. */
  readonly houseNumber: number | null;
  readonly tier: number;
  readonly marketType: MarketType;
}

/** An active group of the area. */
export interface PlanGroup {
  readonly id: string;
  readonly name: string;
  readonly streetText: string;
  readonly placeId: number;
  readonly size: number;
  /** Where along its street its members are: the middle one of their house numbers. */
  readonly houseNumber: number | null;
}

/** An area (片区, the trade zone of SD-R03): no proposal reaches beyond one. */
export interface AreaToPlan {
  readonly places: readonly PlanPlace[];
  readonly groups: readonly PlanGroup[];
  readonly retailers: readonly FreeRetailer[];
  /** Places where a draft that is kept founds a group already. */
  readonly seated?: readonly number[];
}

/** 补入现有小组、新建小组. */
export const PROPOSAL_KINDS = ['FILL', 'FOUND'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Retailers who are to join a group, or to found one at a place. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** The group that is filled; null when one is to be founded. */
  readonly group: PlanGroup | null;
  readonly place: PlanPlace;
  /** In the order in which one walks along the places and their house numbers. */
  readonly members: readonly FreeRetailer[];
}

/** What a plan makes of an area: proposals, and who is left. */
export interface AreaPlan {
  readonly proposals: readonly Proposal[];
  readonly left: readonly FreeRetailer[];
}
