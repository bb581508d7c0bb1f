import type { GroupSizeLimits, LeaderPolicy } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';

/** What the policy in force where a group lies says about groups. */
export interface GroupPolicy {
  readonly size: GroupSizeLimits & { readonly floor: number };
  readonly leader: LeaderPolicy;
}

/** The policy of a scope on a day. */
export async function groupPolicyFor(act: Act, scope: number, day: LocalDate): Promise<GroupPolicy> {
  const book = await loadPolicyForAct(act);
  const unit = { scopeFrom: scope, scopeTo: scope };
  const number = (code: string): number => book.number(code, unit, day);
  return {
    size: { floor: number('group.size_floor'), limit: number('group.size_limit'), absolute: number('group.size_absolute') },
    leader: {
      tierUrban: number('leader.tier_urban'),
      tierTownship: number('leader.tier_township'),
      electionShare: book.fraction('vote.election_share', unit, day),
      termMonths: number('leader.term_months'),
    },
  };
}
