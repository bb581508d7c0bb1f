import { LAST_ROUND, mustFollow, mustHaveCandidates, type Office } from '@chengxin/elections/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { ElectionCandidate } from './election.entity';
import { electionFacts, type LockedElection, lockElection, mayHaveBeenOn, subjectOf } from './election-act';
import { electorsOn } from './electors';
import { latestRound, standingIn } from './rounds';

export interface OpenBallot {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly heldOn: LocalDate;
}

const HELD_ON = ['input', 'heldOn'] as const;

/**
 * Opens the ballot on the day of the meeting: candidates are settled, and all members of that day are put on the roll. Refused: nobody to
 * vote for, a day in the future or before the opening.
 */
export async function openBallot(database: Database, clock: Clock, actor: Actor, input: OpenBallot): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'OPEN_BALLOT');
    const { election } = locked;
    const candidates = await act.em.find(ElectionCandidate, { electionId: election.id, state: 'STANDING' });
    demand(
      mayHaveBeenOn(act, input.heldOn, HELD_ON),
      mustFollow(input.heldOn, election.openedOn as LocalDate, HELD_ON),
      mustHaveCandidates(
        candidates.map(({ office }) => office as Office),
        election.electsHead,
      ),
    );
    await openRound(act, locked, input.heldOn, candidates);
    act.audit({ act: 'openBallot', ...subjectOf(election), after: { ...electionFacts(election), heldOn: input.heldOn } });
    return election.id;
  });
}

/** Opens the second round, between the tied or those with the most votes (§3.8.4). Refused: a day in the future or before the first round. */
export async function openSecondRound(database: Database, clock: Clock, actor: Actor, input: OpenBallot): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'OPEN_SECOND_ROUND');
    const { election } = locked;
    const first = await latestRound(act, election);
    demand(mayHaveBeenOn(act, input.heldOn, HELD_ON), mustFollow(input.heldOn, first.heldOn, HELD_ON));
    const candidates = await standingIn(act, election, LAST_ROUND);
    await openRound(act, locked, input.heldOn, candidates);
    act.audit({ act: 'openSecondRound', ...subjectOf(election), after: { ...electionFacts(election), heldOn: input.heldOn } });
    return election.id;
  });
}

async function openRound(
  act: Act,
  locked: LockedElection,
  heldOn: LocalDate,
  candidates: readonly { readonly id: string }[],
): Promise<void> {
  const { election } = locked;
  const electors = await electorsOn(act, locked, heldOn);
  election.state = 'VOTING';
  election.round++;
  const { id, round, scope } = election;
  await act.em.execute('insert into election_round (election_id, round, scope, held_on, members) values (?, ?, ?, ?, ?)', [
    ...[id, round, scope, heldOn, electors.length],
  ]);
  await act.em.execute(
    `insert into election_roll (election_id, round, scope, retailer_id, store_name)
       select ?, ?, ?, e."retailerId", e."storeName" from jsonb_to_recordset(?::jsonb) e("retailerId" uuid, "storeName" text)`,
    [id, round, scope, JSON.stringify(electors)],
  );
  await act.em.execute(
    `insert into election_count (candidate_id, round, scope) select c.id, ?, ? from election_candidate c where c.id = any(?::uuid[])
       on conflict (candidate_id, round) do nothing`,
    [round, scope, `{${candidates.map((candidate) => candidate.id).join(',')}}`],
  );
}
