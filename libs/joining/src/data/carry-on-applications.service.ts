import { type Group, givenProse, officersOn } from '@chengxin/groups/data';
import { mustBeExplained } from '@chengxin/groups/domain';
import { mustComeFromLeader, mustFollow, mustHaveHappened } from '@chengxin/joining/domain';
import { type Clock, demand, type LocalDate, proseText } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { carryOn, recordStep, type SeenApplication } from './application-act';

export interface GiveOpinion {
  readonly applications: readonly SeenApplication[];
  readonly accepted: boolean;
  readonly on: LocalDate;
  /** The leader's words; needed when he says no. */
  readonly words?: string | null;
  /** A deputy who decided in the leader's place. */
  readonly givenBy?: string | null;
}

/**
 * Records the leader's opinion on applications (Annex 3); a founding has no leader yet, so it is that of the officer who prepares it. Refused:
 * a day in the future or before the application; a no without a word; when nobody was leader (or the deputy named) of the group on that day.
 */
export async function giveOpinion(database: Database, clock: Clock, actor: Actor, input: GiveOpinion): Promise<string[]> {
  const path = ['input', 'on'];
  return carryOn(database, clock, actor, input.accepted ? 'ACCEPT' : 'REJECT', input.applications, async (act, locked) => {
    const words = givenProse(input.words, ['input', 'words']);
    demand(
      mustHaveHappened(input.on, act.today, path),
      ...(input.accepted ? [] : [mustBeExplained(words ?? '', ['input', 'words'])]),
      ...locked.map(({ application }) =>
        mustFollow(input.on, application.appliedOn as LocalDate, input.accepted ? 'ACCEPT' : 'REJECT', path),
      ),
    );
    const leaders = new Map<string, string | null>();
    for (const { target } of locked) {
      const { group } = target;
      if (group && !leaders.has(group.id)) leaders.set(group.id, await leaderOn(act, group, input.on, input.givenBy ?? null));
    }
    const isNamed = Boolean(input.givenBy);
    const givenBy = ['input', isNamed ? 'givenBy' : 'on'];
    demand(...[...leaders.values()].map((leader) => mustComeFromLeader(leader !== null, isNamed, givenBy)));
    for (const each of locked) {
      const opinionBy = leaders.get(each.target.id) ?? null;
      const opinionOfficer = each.target.group ? null : act.actor.name;
      const opinion = { opinionOn: input.on, opinionBy, opinionOfficer, opinion: words };
      const change = input.accepted
        ? { state: 'ACCEPTED', ...opinion }
        : { state: 'REJECTED', ...opinion, endedOn: input.on, endReason: words };
      recordStep(act, 'giveOpinion', each, change);
    }
  });
}

/** The leader in office on a day, or the deputy of that id; null when there is none. */
async function leaderOn(act: Act, group: Group, day: LocalDate, deputy: string | null): Promise<string | null> {
  const chosen = (await officersOn(act, group.id, day)).find(({ role, retailerId }) =>
    deputy ? retailerId === deputy.toLowerCase() : role === 'LEADER',
  );
  return chosen?.retailerId ?? null;
}

export interface RecordReading {
  readonly applications: readonly SeenApplication[];
  readonly on: LocalDate;
}

/** Records that the leader has read out charter, covenant and pledge (Annex 1 Art. 10). Refused: a day in the future or before the opinion. */
export async function recordReading(database: Database, clock: Clock, actor: Actor, input: RecordReading): Promise<string[]> {
  const path = ['input', 'on'];
  return carryOn(database, clock, actor, 'RECORD_READING', input.applications, async (act, locked) => {
    demand(
      mustHaveHappened(input.on, act.today, path),
      ...locked.map(({ application }) => mustFollow(input.on, application.opinionOn as LocalDate, 'RECORD_READING', path)),
    );
    for (const each of locked) recordStep(act, 'recordReading', each, { state: 'READ', readOn: input.on });
  });
}

export interface WithdrawApplications {
  readonly applications: readonly SeenApplication[];
  readonly reason: string;
}

/** Ends applications that the retailers take back, today. Refused: no reason. */
export async function withdrawApplications(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: WithdrawApplications,
): Promise<string[]> {
  const endReason = proseText(input.reason);
  return carryOn(database, clock, actor, 'WITHDRAW', input.applications, async (act, locked) => {
    demand(mustBeExplained(endReason, ['input', 'reason']));
    for (const each of locked) {
      recordStep(act, 'withdrawApplications', each, { state: 'WITHDRAWN', endedOn: act.today, endReason });
    }
  });
}
