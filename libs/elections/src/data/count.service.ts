import { areTwo, countRound, isHead, isPossibleCount, LAST_ROUND, type Office } from '@chengxin/elections/domain';
import { attachFiles } from '@chengxin/files/data';
import { givenText, groupPolicyFor, runGroupAct } from '@chengxin/groups/data';
import { allowed, type Clock, demand, refused, type Verdict } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { type Election, ElectionCandidate } from './election.entity';
import { electionFacts, lockElection, subjectOf } from './election-act';
import { latestRound, type Standing, standingIn } from './rounds';

export interface RecordCount {
  readonly electionId: string;
  readonly expectedVersion: number;
  /** Members on the roll who took part. */
  readonly participantIds: readonly string[];
  /** Votes of every candidate of the round. */
  readonly votes: readonly { readonly candidateId: string; readonly votes: number }[];
  /** Who counted. */
  readonly teller: string;
  /** Who watched the counting. */
  readonly scrutineer: string;
  /** Scans of the ballot list and the record. */
  readonly fileIds?: readonly string[] | null;
}

/**
 * Records the count of a round: who took part and how many votes each candidate has, never who voted for whom. Elected is who has half of
 * all members and, for the last seat, more votes than the next (SD-R06, SD-Q3); a tie or too few votes leave the election undecided, in the
 * second round for good. Refused: votes that cannot be, candidates left out, one person counting alone.
 */
export async function recordCount(database: Database, clock: Clock, actor: Actor, input: RecordCount): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const { election } = await lockElection(act, input.electionId, input.expectedVersion, 'RECORD_COUNT');
    const round = await latestRound(act, election);
    const standing = await standingIn(act, election, election.round);
    const given = new Map(input.votes.map(({ candidateId, votes }) => [candidateId.toLowerCase(), votes]));
    const counted = standing.map((candidate) => ({ ...candidate, votes: given.get(candidate.id) ?? 0 }));
    const participants = new Set(input.participantIds.map((id) => id.toLowerCase()));
    const teller = givenText(input.teller, ['input', 'teller']);
    const scrutineer = givenText(input.scrutineer, ['input', 'scrutineer']);
    const seats = await openSeats(act, election);
    demand(
      eachCandidateOnce(standing, input.votes),
      await areOnRoll(act, election, participants),
      isPossibleCount(counted, participants.size, seats),
      areTwo(teller, scrutineer),
    );
    const { leader } = await groupPolicyFor(act, election.scope, round.heldOn);
    const result = countRound(counted, { members: round.members, share: leader.electionShare, seats });
    await writeCount(act, election, counted, [...participants], { teller, scrutineer });
    await act.em.nativeUpdate(ElectionCandidate, { id: { $in: [...result.elected] } }, { state: 'ELECTED' });
    const isLast = result.runOff.length === 0 || election.round === LAST_ROUND;
    if (isLast) await settle(act, election);
    else {
      election.state = 'UNDECIDED';
      await act.em.execute('insert into election_count (candidate_id, round, scope) select unnest(?::uuid[]), ?, ?', [
        `{${result.runOff.join(',')}}`,
        LAST_ROUND,
        election.scope,
      ]);
    }
    const owner = { scope: election.scope, need: 'RETAILER_READ' } as const;
    const fileIds = await attachFiles(act, input.fileIds ?? [], owner, ['input', 'fileIds']);
    await act.em.execute('insert into election_paper (election_id, file_id, scope) select ?, unnest(?::uuid[]), ?', [
      ...[election.id, `{${fileIds.join(',')}}`, election.scope],
    ]);
    act.audit({
      act: 'recordElectionCount',
      ...subjectOf(election),
      after: {
        ...electionFacts(election),
        ...{ members: round.members, ballots: participants.size, teller, scrutineer },
        votes: counted.map(({ retailerId, office, votes }) => ({ retailer: retailerId, office, votes })),
      },
    });
    return election.id;
  });
}

export interface ConcludeElection {
  readonly electionId: string;
  readonly expectedVersion: number;
}

/** Leaves out the second round: who is elected already takes office, the other seats stay empty. */
export async function concludeElection(database: Database, clock: Clock, actor: Actor, input: ConcludeElection): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const { election } = await lockElection(act, input.electionId, input.expectedVersion, 'CONCLUDE');
    await act.em.execute(
      'delete from election_count v using election_candidate c where c.id = v.candidate_id and c.election_id = ? and v.round = ?',
      [election.id, LAST_ROUND],
    );
    await settle(act, election);
    act.audit({ act: 'concludeElection', ...subjectOf(election), after: electionFacts(election) });
    return election.id;
  });
}

/** Ends the voting: with somebody to take office, or with nobody. */
async function settle(act: Act, election: Election): Promise<void> {
  const elected = await act.em.count(ElectionCandidate, { electionId: election.id, state: 'ELECTED' });
  election.state = elected > 0 ? 'ELECTED' : 'FAILED';
  if (elected === 0) election.closedOn = act.today;
  await act.em.nativeUpdate(ElectionCandidate, { electionId: election.id, state: 'STANDING' }, { state: 'NOT_ELECTED' });
}

/** Seats that no earlier round has filled. */
async function openSeats(act: Act, election: Election): Promise<{ head: number; deputies: number }> {
  const elected = await act.em.find(ElectionCandidate, { electionId: election.id, state: 'ELECTED' });
  const heads = elected.filter(({ office }) => isHead(office as Office)).length;
  return { head: (election.electsHead ? 1 : 0) - heads, deputies: election.deputySeats - (elected.length - heads) };
}

function eachCandidateOnce(standing: readonly Standing[], votes: RecordCount['votes']): Verdict {
  const named = new Set(votes.map(({ candidateId }) => candidateId.toLowerCase()));
  if (named.size === votes.length && named.size === standing.length && standing.every(({ id }) => named.has(id))) return allowed;
  return refused(
    'COUNT_INCOMPLETE',
    { zh: '须登记本轮每名候选人的得票，各一次', en: 'the votes of every candidate of the round are recorded, each once' },
    ['input', 'votes'],
    'SD-R06',
  );
}

async function areOnRoll(act: Act, { id, round }: Election, participants: ReadonlySet<string>): Promise<Verdict> {
  const roll = await act.em.execute<{ id: string }[]>(
    'select retailer_id as id from election_roll where election_id = ? and round = ?',
    [id, round],
  );
  const onRoll = new Set(roll.map((row) => row.id));
  if ([...participants].every((participant) => onRoll.has(participant))) return allowed;
  return refused(
    'NOT_ON_ROLL',
    { zh: '参加投票的须是当日在册组员', en: 'who took part must be on the roll of that day' },
    ['input', 'participantIds'],
    'SD-Q3',
  );
}

async function writeCount(
  act: Act,
  { id, round }: Election,
  counted: readonly Standing[],
  participants: readonly string[],
  { teller, scrutineer }: { teller: string | null; scrutineer: string | null },
): Promise<void> {
  await act.em.execute('update election_round set ballots = ?, teller = ?, scrutineer = ? where election_id = ? and round = ?', [
    ...[participants.length, teller, scrutineer, id, round],
  ]);
  await act.em.execute('update election_roll set took_part = retailer_id = any(?::uuid[]) where election_id = ? and round = ?', [
    ...[`{${participants.join(',')}}`, id, round],
  ]);
  await act.em.execute(
    `update election_count v set votes = g.votes from jsonb_to_recordset(?::jsonb) g("id" uuid, votes integer)
      where v.candidate_id = g.id and v.round = ?`,
    [JSON.stringify(counted.map((candidate) => ({ id: candidate.id, votes: candidate.votes }))), round],
  );
}
