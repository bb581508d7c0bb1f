import type { CandidateVotes } from '@chengxin/elections/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { Election } from './election.entity';

/** The round that is being voted or was voted last. */
export interface RoundRow {
  readonly heldOn: LocalDate;
  readonly members: number;
}

export async function latestRound(act: Act, { id, round }: Election): Promise<RoundRow> {
  const [row] = await act.em.execute<RoundRow[]>(
    'select held_on::text as "heldOn", members from election_round where election_id = ? and round = ?',
    [id, round],
  );
  if (!row) throw new Error(`election ${id} has no round ${round}`);
  return row;
}

/** A candidate of a round, with votes as soon as they are counted. */
export interface Standing extends CandidateVotes {
  readonly id: string;
  readonly retailerId: string;
}

/** Who stands in a round. Those of a second one are noted when the first is counted. */
export const standingIn = (act: Act, { id }: Election, round: number): Promise<Standing[]> =>
  act.em.execute<Standing[]>(
    `select c.id, c.id as "candidateId", c.retailer_id as "retailerId", c.office, coalesce(v.votes, 0) as votes
       from election_count v join election_candidate c on c.id = v.candidate_id where c.election_id = ? and v.round = ? order by c.id`,
    [id, round],
  );
