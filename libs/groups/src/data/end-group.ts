import { mayDissolve } from '@chengxin/groups/domain';
import { demand, type LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import { endAffairs } from './carry-over';
import { type Group, LeaderTerm, Membership } from './group.entity';
import { officeBeganOn } from './leader-terms';
import { parsePeriod, periodText } from './membership-period';

/**
 * Ends a locked group, with its memberships, terms and what is under way in it; its name is free. `into` is the group that it is merged
 * into, if any. Refused not later than its last change. Answers the retailers that were members to the end.
 */
export async function endGroup(act: Act, group: Group, on: LocalDate, reason: string, into: Group | null): Promise<string[]> {
  const memberships = (await act.em.find(Membership, { groupId: group.id })).map((membership) => ({
    membership,
    ...parsePeriod(membership.during),
  }));
  const terms = await act.em.find(LeaderTerm, { groupId: group.id });
  const events = [
    ...memberships.flatMap(({ joinedOn, leftOn }) => (leftOn ? [joinedOn, leftOn] : [joinedOn])),
    ...terms.flatMap((term) => [officeBeganOn(term), ...(term.endedOn ? [term.endedOn] : [])]),
  ] as LocalDate[];
  demand(mayDissolve(on, group.foundedOn as LocalDate, events.toSorted().at(-1) ?? null));
  const last = memberships.filter(({ leftOn }) => leftOn === null);
  for (const { membership, joinedOn } of last) {
    Object.assign(membership, { during: periodText(joinedOn, on), endReason: reason });
  }
  for (const term of terms) {
    if (term.endedOn === null) Object.assign(term, { endedOn: on, endCause: 'DISSOLVED', endReason: reason });
    term.closedOn ??= on;
  }
  await endAffairs(act, group, on, reason, into);
  Object.assign(group, { status: 'DISSOLVED', dissolvedOn: on, dissolveReason: reason, version: group.version + 1 });
  return last.map(({ membership }) => membership.retailerId);
}
