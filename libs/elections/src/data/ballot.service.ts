import { LAST_ROUND, mustBeElectors, mustFollow, mustHaveCandidates, type Office } from '@chengxin/elections/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { type Election, ElectionCandidate } from './election.entity';
import { electionFacts, type LockedElection, lockElection, mayHaveBeenOn, subjectOf } from './election-act';
import { type Elector, electorsOn } from './electors';
import { latestRound, type Standing, standingIn } from './rounds';

export interface OpenBallot {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly heldOn: LocalDate;
}

const HELD_ON = ['input', 'heldOn'] as const;

/**
 * Opens the ballot on the day of the meeting: candidates are settled, and all members of that day are put on the roll. Refused: nobody to
 * vote for, a candidate who is not on that day's roll, a day in the future or before the opening.
 */
export async function openBallot(database: Database, clock: Clock, actor: Actor, input: OpenBallot): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'OPEN_BALLOT');
    const { election } = locked;
    const candidates = await act.em.find(ElectionCandidate, { electionId: election.id, state: 'STANDING' });
    demand(
      mayHaveBeenOn(act, input.heldOn, HELD_ON),
      mustFollow(input.heldOn, election.openedOn as LocalDate, 'OPENED', HELD_ON),
      mustHaveCandidates(
        candidates.map(({ office }) => office as Office),
        election.electsHead ? headOf(locked) : null,
      ),
    );
    const electors = await electorsOn(act, locked, input.heldOn);
    const others = candidates.filter((candidate) => !isAmong(electors, candidate));
    demand(
      mustBeElectors(
        others.map(({ storeName }) => storeName),
        HELD_ON,
      ),
    );
    await openRound(act, election, input.heldOn, candidates, electors);
    act.audit({ act: 'openBallot', ...subjectOf(election), after: { ...electionFacts(election), heldOn: input.heldOn } });
    return election.id;
  });
}

/**
 * Opens the second round, between the tied or those with the most votes (§3.8.4); who has left since stands no more. Refused: a day in the
 * future or before the first round, nobody left to vote for.
 */
export async function openSecondRound(database: Database, clock: Clock, actor: Actor, input: OpenBallot): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'OPEN_SECOND_ROUND');
    const { election } = locked;
    const first = await latestRound(act, election);
    demand(mayHaveBeenOn(act, input.heldOn, HELD_ON), mustFollow(input.heldOn, first.heldOn, 'FIRST_ROUND', HELD_ON));
    const electors = await electorsOn(act, locked, input.heldOn);
    const tied = await standingIn(act, election, LAST_ROUND);
    const candidates = tied.filter((candidate) => isAmong(electors, candidate));
    const gone = tied.filter((candidate) => !candidates.includes(candidate));
    demand(
      mustHaveCandidates(
        candidates.map(({ office }) => office),
        null,
      ),
    );
    await withdraw(act, gone);
    await openRound(act, election, input.heldOn, candidates, electors);
    act.audit({
      act: 'openSecondRound',
      ...subjectOf(election),
      after: {
        ...electionFacts(election),
        heldOn: input.heldOn,
        ...(gone.length > 0 ? { leftOut: gone.map(({ retailerId }) => retailerId) } : {}),
      },
    });
    return election.id;
  });
}

const headOf = ({ group }: LockedElection): Office => (group ? 'LEADER' : 'CHAIR');

const isAmong = (electors: readonly Elector[], { retailerId }: { readonly retailerId: string }): boolean =>
  electors.some((elector) => elector.retailerId === retailerId);

/** Takes candidates who have left out of the second round. */
async function withdraw(act: Act, gone: readonly Standing[]): Promise<void> {
  const ids = gone.map(({ id }) => id);
  await act.em.execute('delete from election_count where candidate_id = any(?::uuid[]) and round = ?', [
    `{${ids.join(',')}}`,
    LAST_ROUND,
  ]);
  await act.em.nativeUpdate(ElectionCandidate, { id: { $in: ids } }, { state: 'WITHDRAWN' });
}

async function openRound(
  act: Act,
  election: Election,
  heldOn: LocalDate,
  candidates: readonly { readonly id: string }[],
  electors: readonly Elector[],
): Promise<void> {
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
