import { mayDissolve, mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, normaliseText } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { LeaderTerm, Membership } from './group.entity';
import { demandOpenDay, GroupChangedMeanwhile, groupFacts, lockGroup, refreshPlaces, runGroupAct } from './group-act';
import { cancelElections } from './leader-terms';
import { placesOf } from './membership.queries';
import { parsePeriod, periodText } from './membership-period';

export interface DissolveGroup {
  readonly groupId: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly expectedVersion: number;
}

/**
 * Dissolves a group: from the day on it is none, its memberships, terms and elections are over and its name is free. Refused: a day in the future,
 * in a closed month or not later than the group's last change; no reason.
 */
export async function dissolveGroup(database: Database, clock: Clock, actor: Actor, input: DissolveGroup): Promise<string> {
  const reason = normaliseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    if (group.version !== input.expectedVersion) throw new GroupChangedMeanwhile();
    await demandOpenDay(act, group.scope, input.on, ['input', 'on']);
    const memberships = (await act.em.find(Membership, { groupId: group.id })).map((membership) => ({
      membership,
      ...parsePeriod(membership.during),
    }));
    const terms = await act.em.find(LeaderTerm, { groupId: group.id });
    const events = [
      ...memberships.flatMap(({ joinedOn, leftOn }) => (leftOn ? [joinedOn, leftOn] : [joinedOn])),
      ...terms.flatMap(({ electedOn, endedOn }) => (endedOn ? [electedOn, endedOn] : [electedOn])),
    ] as LocalDate[];
    demand(
      mustBeExplained(reason, ['input', 'reason']),
      mayDissolve(input.on, group.foundedOn as LocalDate, events.toSorted().at(-1) ?? null),
    );
    const before = groupFacts(group);
    const last = memberships.filter(({ leftOn }) => leftOn === null);
    for (const { membership, joinedOn } of last) {
      Object.assign(membership, { during: periodText(joinedOn, input.on), endReason: reason });
    }
    for (const term of terms) {
      if (term.endedOn === null) Object.assign(term, { endedOn: input.on, endCause: 'DISSOLVED', endReason: reason });
      term.closedOn ??= input.on;
    }
    await cancelElections(act, group.id, input.on, reason);
    Object.assign(group, { status: 'DISSOLVED', dissolvedOn: input.on, dissolveReason: reason, version: group.version + 1 });
    const members = last.map(({ membership }) => membership.retailerId);
    act.audit({
      act: 'dissolveGroup',
      subjectType: 'Group',
      subjectId: group.id,
      scope: group.scope,
      before: { ...before, members },
      after: { ...groupFacts(group), reason },
    });
    await refreshPlaces(act, [group.placeId, ...(await placesOf(act, members))], input.on);
    return group.id;
  });
}
