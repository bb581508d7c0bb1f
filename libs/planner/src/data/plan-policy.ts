import type { LocalDate } from '@chengxin/kernel';
import type { PlanPolicy } from '@chengxin/planner/domain';
import type { PolicyBook } from '@chengxin/policy/domain';

/** The policy that holds for plans of an area on a day. */
export function planPolicyOf(book: PolicyBook, scope: number, day: LocalDate): PlanPolicy {
  const number = (code: string): number => book.number(code, { scopeFrom: scope, scopeTo: scope }, day);
  return {
    floor: number('group.size_floor'),
    minTypical: number('group.size_min_typical'),
    maxTypical: number('group.size_max_typical'),
    limit: number('group.size_limit'),
    tierUrban: number('leader.tier_urban'),
    tierTownship: number('leader.tier_township'),
  };
}
