import { mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, proseText, Refusal } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import type { Group } from './group.entity';
import { demandOpenDay, givenProse, lockGroups, refreshPlaces, runGroupAct } from './group-act';
import { findCandidate, join, leave, openMembership } from './membership-changes';

export interface TransferMember {
  readonly retailerId: string;
  readonly toGroupId: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly overLimitReason?: string | null;
}

/**
 * Moves a member to another group: the one membership ends on the day on which the other begins. Refused like leaving and joining, and
 * when both groups are the same. Answers the new group.
 */
export async function transferMember(database: Database, clock: Clock, actor: Actor, input: TransferMember): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const before = await openMembership(act, input.retailerId, null);
    const [fromPath, toPath] = [
      ['input', 'retailerId'],
      ['input', 'toGroupId'],
    ] as const;
    if (before.groupId === input.toGroupId.toLowerCase()) {
      throw new Refusal({
        code: 'SAME_GROUP',
        text: { zh: '该零售户已在这个小组', en: 'the retailer is in this group already' },
        path: toPath,
      });
    }
    const locked = await lockGroups(act, [
      { id: before.groupId, path: fromPath },
      { id: input.toGroupId, path: toPath },
    ]);
    const [from, to] = [locked.get(before.groupId) as Group, locked.get(input.toGroupId) as Group];
    // Only now nobody else can end it.
    await act.em.refresh(before);
    const membership = await openMembership(act, input.retailerId, from.id);
    await demandOpenDay(act, to.scope, input.on, ['input', 'on']);
    demand(mustBeExplained(reason, ['input', 'reason']));
    const candidate = await findCandidate(act, input.retailerId, input.on, membership.id);
    await leave(act, membership, input.on, reason);
    from.version++;
    // The end must be written before the beginning: the two may not overlap at any moment.
    await act.em.flush();
    const joined = await join(act, to, candidate, input.on, givenProse(input.overLimitReason, ['input', 'overLimitReason']));
    act.audit({
      act: 'transferMember',
      subjectType: 'Group',
      subjectId: to.id,
      scope: to.scope,
      before: { retailer: candidate.id, group: from.id, name: from.name },
      after: {
        retailer: candidate.id,
        group: to.id,
        name: to.name,
        on: input.on,
        reason,
        overLimitReason: joined.overLimitReason,
      },
    });
    await refreshPlaces(act, [from.placeId, to.placeId, candidate.placeId], input.on);
    return to.id;
  });
}
