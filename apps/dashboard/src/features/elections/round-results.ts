import { type CandidateVotes, countRound, isHead } from '@chengxin/elections/domain';

interface Counted {
  readonly electsHead: boolean;
  readonly deputySeats: number;
  readonly association: object | null;
  readonly rounds: readonly {
    readonly members: number;
    readonly needed: number;
    readonly ballots: number | null;
    readonly counts: readonly {
      readonly votes: number | null;
      readonly candidate: Omit<CandidateVotes, 'candidateId' | 'votes'> & { readonly id: string };
    }[];
  }[];
}

/** What a round came to for one office: ids of candidates, and how many seats it left open. */
export interface OfficeResult {
  readonly office: CandidateVotes['office'];
  readonly elected: readonly string[];
  readonly runOff: readonly string[];
  readonly open: number;
}

/**
 * What each round decided by itself, counted from its own votes by the rule of the election: the state of a candidate is what became of him in
 * the end, and tells of no round. A round that is not counted has decided nothing.
 */
export function roundResults({ electsHead, deputySeats, association, rounds }: Counted): OfficeResult[][] {
  const seats = { head: electsHead ? 1 : 0, deputies: deputySeats };
  return rounds.map(({ members, needed, ballots, counts }) => {
    if (ballots === null) return [];
    const standing = counts.map(({ votes, candidate: { id, office } }) => ({ candidateId: id, office, votes: votes ?? 0 }));
    const share = { numerator: String(needed), denominator: String(members) };
    const { elected, runOff } = countRound(standing, { members, share, seats });
    const [head, deputy] = association ? (['CHAIR', 'VICE_CHAIR'] as const) : (['LEADER', 'DEPUTY'] as const);
    return ([head, deputy] as const).flatMap((office) => {
      const kind = isHead(office) ? 'head' : 'deputies';
      if (seats[kind] === 0) return [];
      const ofOffice = (ids: readonly string[]) =>
        standing.filter((one) => one.office === office && ids.includes(one.candidateId)).map(({ candidateId }) => candidateId);
      const result = { office, elected: ofOffice(elected), runOff: ofOffice(runOff) };
      seats[kind] -= result.elected.length;
      return [{ ...result, open: seats[kind] }];
    });
  });
}

/** Who was elected in a round, or in several. */
export const electedIn = (result: readonly OfficeResult[] | undefined): string[] =>
  (result ?? []).flatMap(({ elected }) => elected);
