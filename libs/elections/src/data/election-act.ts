import { type ElectionAction, type ElectionState, mayDo } from '@chengxin/elections/domain';
import { asUuid, demandCounty, type Group, lockGroup } from '@chengxin/groups/data';
import { mayTakeEffectOn } from '@chengxin/groups/domain';
import { allowed, demand, type LocalDate, Refusal, refused, type Verdict } from '@chengxin/kernel';
import { type Act, ChangedMeanwhile } from '@chengxin/persistence';
import { LockMode } from '@mikro-orm/core';
import { Association, Election } from './election.entity';

const ELECTION_PATH = ['input', 'electionId'] as const;

const notFound = (code: string, zh: string, en: string, path: readonly string[]): Refusal =>
  new Refusal({ code, text: { zh, en }, path });

/** Refuses a day that has not come. */
export const mayHaveBeenOn = (act: Act, day: LocalDate, path: readonly string[]): Verdict =>
  mayTakeEffectOn(day, act.today, new Set(), path);

/** An election under way, locked with the group it is held in. */
export interface LockedElection {
  readonly election: Election;
  /** Null for an association. */
  readonly group: Group | null;
  readonly association: Association | null;
}

/**
 * An election, locked: its group first, as every act on a group does. Refused: none in sight, a dissolved group, an act that is none of the
 * state's; a stale version is a conflict.
 */
export async function lockElection(
  act: Act,
  id: string,
  expectedVersion: number,
  action: ElectionAction,
): Promise<LockedElection> {
  const key = asUuid(id);
  const seen = key && (await act.em.findOne(Election, { id: key }));
  if (!seen)
    throw notFound(
      'ELECTION_NOT_FOUND',
      '没有这次选举，或不在您的范围内',
      'no such election, or outside your scope',
      ELECTION_PATH,
    );
  const group = seen.groupId ? await lockGroup(act, seen.groupId, ELECTION_PATH) : null;
  const association = seen.associationId ? await lockAssociation(act, seen.associationId, ELECTION_PATH) : null;
  await act.em.refresh(seen, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (seen.version !== expectedVersion) throw new ChangedMeanwhile();
  demand(mayDo(seen.state as ElectionState, action));
  seen.version++;
  return { election: seen, group, association };
}

/** An association that stands, locked; refuses one of another county, and who does not act for the county. */
export async function lockAssociation(act: Act, id: string, path: readonly string[]): Promise<Association> {
  const key = asUuid(id);
  const found = key && (await act.em.findOne(Association, { id: key }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!found || found.dissolvedOn !== null) {
    throw notFound(
      'ASSOCIATION_NOT_FOUND',
      '没有这个协会，或已解散，或不在您的范围内',
      'no such association, or dissolved, or outside your scope',
      path,
    );
  }
  demandCounty(act, found.scope, path, 'SD-R10');
  return found;
}

/** One election at a time: no other act puts anybody into office beside it either. */
export async function noneUnderWay(
  act: Act,
  owner: { groupId: string } | { associationId: string },
  path: readonly string[],
): Promise<Verdict> {
  const running = await act.em.count(Election, { ...owner, state: { $in: ['NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED'] } });
  if (running === 0) return allowed;
  return refused('ELECTION_UNDER_WAY', { zh: '已有一次选举正在进行', en: 'an election is under way already' }, path, 'SD-R06');
}

/** What an audit line says about an election. */
export const electionFacts = ({ id, reason, state, round }: Election): object => ({ election: id, reason, state, round });

/** The subject of an election's audit lines: the group's own trail, or the association's. */
export const subjectOf = ({ groupId, associationId, scope }: Election) => ({
  subjectType: groupId ? 'Group' : 'Association',
  subjectId: groupId ?? associationId ?? null,
  scope,
});
