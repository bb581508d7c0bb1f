import type { ElectionState } from '../../gql/graphql';

interface Standing {
  readonly state: ElectionState;
  readonly group: object | null;
  readonly predecessor: object | null;
  readonly handover: object | null;
  readonly rounds: readonly { readonly ballots: number | null }[];
  readonly candidates: readonly { readonly state: string }[];
}

/** The steps of an election, in their order. */
export const STEPS = ['nominate', 'ballot', 'count', 'handover', 'office'] as const;

/** How many steps of an election are done; one that was given up stays at the step that it had reached. */
export function stepsDone(election: Standing): number {
  const { state, group, predecessor, handover } = election;
  const waitsForBox = group !== null && predecessor !== null && handover === null;
  const done = { NOMINATING: 0, VOTING: 1, UNDECIDED: 2, FAILED: 2, ELECTED: waitsForBox ? 3 : 4, COMPLETED: 5 };
  return state === 'CANCELLED' ? doneWhenCancelled(election) : done[state];
}

function doneWhenCancelled({ rounds, candidates, group }: Standing): number {
  const last = rounds.at(-1);
  if (!last) return 0;
  if (last.ballots === null) return 1;
  // Who still stands waits for a second round; with nobody left, the voting was over.
  if (candidates.some(({ state }) => state === 'STANDING')) return 2;
  return group ? 3 : 4;
}
