import { mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, proseText } from '@chengxin/kernel';
import { type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { demandCountyFor } from './acts-for-county';
import { endGroup } from './end-group';
import { demandOpenDay, groupFacts, lockGroup, refreshPlaces, runGroupAct } from './group-act';
import { placesOf } from './membership.queries';

export interface DissolveGroup {
  readonly groupId: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly expectedVersion: number;
}

/**
 * Dissolves a group: from the day on it is none, its memberships, terms and elections are over and its name is free. Refused: who does not act for the county (§3.5); a day in the future,
 * in a closed month or not later than the group's last change; no reason.
 */
export async function dissolveGroup(database: Database, clock: Clock, actor: Actor, input: DissolveGroup): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const group = await lockGroup(act, input.groupId);
    demandCountyFor(act, group);
    if (group.version !== input.expectedVersion) throw new ChangedMeanwhile();
    await demandOpenDay(act, group.scope, input.on, ['input', 'on']);
    demand(mustBeExplained(reason, ['input', 'reason']));
    const before = groupFacts(group);
    const members = await endGroup(act, group, input.on, reason, null);
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
