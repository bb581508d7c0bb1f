import { mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, proseText } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { demandOpenDay, lockGroup, refreshPlaces, runGroupAct } from './group-act';
import { placesOf } from './membership.queries';
import { leave, openMembership } from './membership-changes';
import { parsePeriod } from './membership-period';

export interface RemoveMember {
  readonly groupId: string;
  readonly retailerId: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/**
 * Ends a membership: from the day on, the retailer is a member no more, and an office it held is over. Refused: a day in the future,
 * in a closed month or not later than the joining; who is not a member; no reason.
 */
export async function removeMember(database: Database, clock: Clock, actor: Actor, input: RemoveMember): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    await demandOpenDay(act, group.scope, input.on, ['input', 'on']);
    demand(mustBeExplained(reason, ['input', 'reason']));
    const membership = await openMembership(act, input.retailerId, group.id);
    const endedTerms = await leave(act, membership, input.on, reason);
    group.version++;
    act.audit({
      act: 'removeMember',
      subjectType: 'Group',
      subjectId: group.id,
      scope: group.scope,
      before: { retailer: membership.retailerId, joinedOn: parsePeriod(membership.during).joinedOn },
      after: { retailer: membership.retailerId, leftOn: input.on, reason, endedTerms },
    });
    await refreshPlaces(act, [group.placeId, ...(await placesOf(act, [membership.retailerId]))], input.on);
    return group.id;
  });
}
