import { mayJoin, mayMerge, mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, proseText } from '@chengxin/kernel';
import { type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { demandCountyFor } from './acts-for-county';
import { endGroup } from './end-group';
import type { Group } from './group.entity';
import { demandOpenDay, givenProse, groupFacts, lockGroups, refreshPlaces, runGroupAct } from './group-act';
import { findCandidates } from './membership.queries';
import { joinAll } from './membership-changes';
import { recordSuccession } from './record-succession';

export interface MergeGroups {
  readonly groupId: string;
  readonly intoGroupId: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly overLimitReason?: string | null;
  readonly expectedVersion: number;
}

const INTO = ['input', 'intoGroupId'] as const;

/**
 * Merges a group into another of its county: the first is dissolved, its members go on in the second from that day; who may be in no
 * group any more (not active, licence over; SD-R03) leaves with the first. Who has applied at the first waits at the second. Refused like
 * dissolving and joining. Answers the group that
 * goes on.
 */
export async function mergeGroups(database: Database, clock: Clock, actor: Actor, input: MergeGroups): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, { retailerPath: INTO }, async (act) => {
    const locked = await lockGroups(act, [
      { id: input.groupId, path: ['input', 'groupId'] },
      { id: input.intoGroupId, path: INTO },
    ]);
    const [from, into] = [locked.get(input.groupId) as Group, locked.get(input.intoGroupId) as Group];
    demandCountyFor(act, from);
    if (from.version !== input.expectedVersion) throw new ChangedMeanwhile();
    await demandOpenDay(act, from.scope, input.on, ['input', 'on']);
    demand(mayMerge(from, into, INTO), mustBeExplained(reason, ['input', 'reason']));
    const before = groupFacts(from);
    const memberIds = await endGroup(act, from, input.on, reason, into);
    // The ends must be written before the beginnings: the two may not overlap at any moment.
    await act.em.flush();
    const candidates = await findCandidates(act, memberIds, input.on);
    const town = { scope: into.scope, foundedOn: into.foundedOn as LocalDate };
    const [stay, leave] = [true, false].map((ok) =>
      [...candidates.values()].filter((candidate) => mayJoin(candidate, town, input.on, INTO).ok === ok),
    );
    const moved = stay ?? [];
    await joinAll(act, into, moved, input.on, givenProse(input.overLimitReason, ['input', 'overLimitReason']), INTO);
    recordSuccession(act, from, into, { kind: 'MERGED', on: input.on, members: moved.length, reason });
    act.audit({
      act: 'mergeGroups',
      subjectType: 'Group',
      subjectId: from.id,
      scope: from.scope,
      before: { ...before, members: memberIds },
      after: {
        ...groupFacts(from),
        reason,
        into: into.id,
        intoName: into.name,
        moved: moved.map(({ id }) => id),
        left: leave?.map(({ id }) => id),
      },
    });
    act.audit({
      act: 'mergeGroups',
      subjectType: 'Group',
      subjectId: into.id,
      scope: into.scope,
      after: { from: from.id, fromName: from.name, on: input.on, reason, joined: moved.map(({ id }) => id) },
    });
    const places = [...candidates.values()].map(({ placeId }) => placeId);
    await refreshPlaces(act, [from.placeId, into.placeId, ...places], input.on);
    return into.id;
  });
}
