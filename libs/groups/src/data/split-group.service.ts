import { maySplitOff, mustBeExplained } from '@chengxin/groups/domain';
import { type Clock, demand, type LocalDate, proseText } from '@chengxin/kernel';
import { type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { demandCountyFor } from './acts-for-county';
import { demandFloor, type FoundGroup, foundGroupIn, foundingHints } from './found-group.service';
import { Group } from './group.entity';
import { demandOpenDay, lockGroup, refreshPlaces, runGroupAct } from './group-act';
import { leaveAll, openMembershipsOf } from './membership-changes';
import { recordSuccession } from './record-succession';

const MEMBERS = ['input', 'memberIds'] as const;

/** A founding whose members come from one group. */
export interface SplitGroup extends Omit<FoundGroup, 'foundedOn'> {
  readonly groupId: string;
  /** The members leave the one group and found the other on this day. */
  readonly on: LocalDate;
  readonly reason: string;
  readonly expectedVersion: number;
}

/**
 * Splits members off a group as a new one: they leave on the day on which they found theirs, with its own name, leader and votes. Who
 * held an office in the first loses it. Refused like leaving and founding; who does not act for the county (§3.5); who is no member; when nobody would stay. Answers the new
 * group.
 */
export async function splitGroup(database: Database, clock: Clock, actor: Actor, input: SplitGroup): Promise<string> {
  const reason = proseText(input.reason);
  const ids = input.memberIds.map((id) => id.toLowerCase());
  const founding: FoundGroup = { ...input, foundedOn: input.on };
  return runGroupAct(database, clock, actor, foundingHints(founding), async (act) => {
    const from = await lockGroup(act, input.groupId);
    demandCountyFor(act, from);
    if (from.version !== input.expectedVersion) throw new ChangedMeanwhile();
    await demandOpenDay(act, from.scope, input.on, ['input', 'on']);
    const memberships = await openMembershipsOf(act, from.id);
    const members = new Set(memberships.map(({ retailerId }) => retailerId));
    demand(...maySplitOff(ids, members, MEMBERS), mustBeExplained(reason, ['input', 'reason']));
    await demandFloor(act, founding);
    const moving = new Set(ids);
    const endedTerms = await leaveAll(
      act,
      memberships.filter(({ retailerId }) => moving.has(retailerId)),
      input.on,
      reason,
    );
    from.version++;
    // The ends must be written before the beginnings: the two may not overlap at any moment.
    await act.em.flush();
    const group = await act.em.findOneOrFail(Group, { id: await foundGroupIn(act, founding) });
    recordSuccession(act, from, group, { kind: 'SPLIT_OFF', on: input.on, members: ids.length, reason });
    act.audit({
      act: 'splitGroup',
      subjectType: 'Group',
      subjectId: from.id,
      scope: from.scope,
      before: { members: memberships.length },
      after: { members: memberships.length - ids.length, on: input.on, reason, newGroup: group.id, name: group.name, endedTerms },
    });
    await refreshPlaces(act, [from.placeId], input.on);
    return group.id;
  });
}
