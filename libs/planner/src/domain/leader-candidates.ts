import { marketTypeOf } from '@chengxin/groups/domain';
import type { FreeRetailer, PlanPolicy } from './plan';

/** Lowest tier of a leader of these members, "in principle" (SD-R07): a group belongs to the network of most of them. */
export const leaderTier = (members: readonly Pick<FreeRetailer, 'marketType'>[], policy: PlanPolicy): number =>
  marketTypeOf(members.map((member) => member.marketType)) === 'URBAN' ? policy.tierUrban : policy.tierTownship;

/** Who may be proposed as leader, best first: by tier, then by customer code. */
export const leaderCandidates = <Member extends Pick<FreeRetailer, 'tier' | 'customerCode'>>(
  members: readonly Member[],
): Member[] => members.toSorted((a, b) => b.tier - a.tier || (a.customerCode < b.customerCode ? -1 : 1));
