import { allowed, compareFractions, type Fraction, refused, type Verdict } from '@chengxin/kernel';
import { isHead, type Office } from './election';

/** Rounds that an election has at most: the first, and one between the tied or the strongest. */
export const LAST_ROUND = 2;

/** Votes of one candidate in a round. */
export interface CandidateVotes {
  readonly candidateId: string;
  readonly office: Office;
  readonly votes: number;
}

/** What a round is judged by. */
export interface RoundRules {
  /** All members of the day, present or not (SD-Q3). */
  readonly members: number;
  /** Share of all members that elects, at least (one half). */
  readonly share: Fraction;
  /** Seats still to fill. */
  readonly seats: { readonly head: number; readonly deputies: number };
}

export interface RoundResult {
  readonly elected: readonly string[];
  /** Who goes into a second round: the tied, or where nobody reached the share those with the most votes. */
  readonly runOff: readonly string[];
}

/** Whether votes are enough: counted against all members, and half of them is enough, as "半数通过" includes the half (SD-R06, SD-Q3). */
export const isEnough = (votes: number, { members, share }: Pick<RoundRules, 'members' | 'share'>): boolean =>
  members > 0 && compareFractions({ numerator: String(votes), denominator: String(members) }, share) >= 0;

/** Fills the seats of one office with the most voted who have enough; equal votes for a last seat elect none of the equals (§3.8.4). */
function countOffice(standing: readonly CandidateVotes[], seats: number, rules: RoundRules): RoundResult {
  const byVotes = standing.toSorted((a, b) => b.votes - a.votes);
  const enough = byVotes.filter(({ votes }) => isEnough(votes, rules));
  // The last that still finds a seat; who has as many votes as the first without one is tied with him.
  const firstWithout = enough[seats];
  const elected = enough.slice(0, seats).filter(({ votes }) => !firstWithout || votes > firstWithout.votes);
  const open = seats - elected.length;
  const rest = byVotes.filter((candidate) => !elected.includes(candidate));
  const line = rest[open]?.votes ?? 0;
  const tied = firstWithout !== undefined;
  // Between the tied where there are such; else the strongest, two for a seat where there are as many, and whoever equals the last.
  const lowest = rest[Math.min(open * 2, rest.length) - 1]?.votes ?? 0;
  const runOff = open === 0 ? [] : rest.filter(({ votes }) => (tied ? votes === line : votes >= lowest));
  return { elected: elected.map(({ candidateId }) => candidateId), runOff: runOff.map(({ candidateId }) => candidateId) };
}

/** Who is elected by a round, and who would stand in a second one. */
export function countRound(standing: readonly CandidateVotes[], rules: RoundRules): RoundResult {
  const head = countOffice(
    standing.filter(({ office }) => isHead(office)),
    rules.seats.head,
    rules,
  );
  const deputies = countOffice(
    standing.filter(({ office }) => !isHead(office)),
    rules.seats.deputies,
    rules,
  );
  return { elected: [...head.elected, ...deputies.elected], runOff: [...head.runOff, ...deputies.runOff] };
}

/**
 * Whether a count can be true: of those who took part each names at most as many for an office as it has seats open in the round. Blank and
 * spoilt ballots are what is missing to that.
 */
export function isPossibleCount(standing: readonly CandidateVotes[], ballots: number, seats: RoundRules['seats']): Verdict {
  const sum = (ofHead: boolean): number =>
    standing.filter(({ office }) => isHead(office) === ofHead).reduce((total, { votes }) => total + votes, 0);
  const { head, deputies } = seats;
  const tooMany = sum(true) > ballots * head || sum(false) > ballots * deputies;
  if (tooMany || standing.some(({ votes }) => votes < 0 || votes > ballots)) {
    const zh = [...(head > 0 ? ['一名正职'] : []), ...(deputies > 0 ? [`至多 ${deputies} 名副职`] : [])].join('、');
    const en = [...(head > 0 ? ['one head'] : []), ...(deputies > 0 ? [`at most ${deputies} of the deputies`] : [])].join(
      ' and ',
    );
    return refused(
      'VOTES_IMPOSSIBLE',
      {
        zh: `得票与参加投票的 ${ballots} 户不符：本轮每票限选${zh}`,
        en: `${ballots} took part; a ballot of this round names ${en}`,
      },
      ['input', 'votes'],
      'SD-Q3',
    );
  }
  return allowed;
}

/** Ballots are counted by two (DEFAULT): one counts, another watches. */
export function areTwo(teller: string | null, scrutineer: string | null): Verdict {
  if (teller && scrutineer && teller !== scrutineer) return allowed;
  return refused(
    'TWO_COUNTERS_NEEDED',
    { zh: '计票人与监票人须为两人', en: 'one person counts, another one watches' },
    ['input', 'scrutineer'],
    'SD-R06',
  );
}
