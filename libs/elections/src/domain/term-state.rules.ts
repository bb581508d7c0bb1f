import { allowed, compareFractions, type Fraction, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import type { ReElectionReason } from './election';
import { type OfficeEndCause, TERM_STATE_LABELS, TERM_TRANSITIONS, type TermEvent, type TermState } from './term-state';

/** What is kept of a term, as far as its state follows from it. */
export interface TermFacts {
  readonly termEndsOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly endCause: string | null;
  readonly closedOn: LocalDate | null;
  readonly reElectionReason: ReElectionReason | null;
  readonly handedOver: boolean;
}

/** The state of a term on a day; `term-state.sql.ts` says the same of a row. */
export function termStateOn(facts: TermFacts, today: LocalDate): TermState {
  if (facts.closedOn !== null) return 'CLOSED';
  if (facts.handedOver) return 'HANDED_OVER';
  if (facts.endedOn !== null) {
    const cause = facts.endCause;
    return cause === 'RESIGNED' || cause === 'RECALLED' || cause === 'MEMBERSHIP_ENDED' ? cause : 'CLOSED';
  }
  if (facts.termEndsOn <= today) return 'EXPIRED';
  return facts.reElectionReason === null ? 'IN_OFFICE' : 'RE_ELECTION_DUE';
}

const PATH = ['input', 'termId'] as const;

/** Whether something may happen to a term in its state. */
export function mayBefall(state: TermState, event: TermEvent): Verdict {
  if (TERM_TRANSITIONS[state][event]) return allowed;
  const { zh, en } = TERM_STATE_LABELS[state];
  return refused('TERM_STATE', { zh: `该任期为“${zh}”，不能如此办理`, en: `this term is "${en}" already` }, PATH, '§3.5');
}

/** What one of the five reasons does to a term: who resigns or is recalled goes at once, the others stay until a successor takes office. */
export const eventOf = (reason: ReElectionReason): TermEvent =>
  reason === 'RESIGNATION' ? 'RESIGN' : reason === 'MEMBERS_DEMAND' ? 'RECALL' : 'REQUIRE_RE_ELECTION';

/** Why an office is over that one of the five reasons ends. */
export const endCauseOf = (reason: ReElectionReason): OfficeEndCause =>
  reason === 'RESIGNATION' ? 'RESIGNED' : reason === 'MEMBERS_DEMAND' ? 'RECALLED' : 'RE_ELECTION';

/** More than half of all members recall (SD-R09 "超过半数以上", SD-Q3): of 24 it takes 13. */
export function isRecalled(votesFor: number | null, members: number, share: Fraction): Verdict {
  if (votesFor === null || votesFor < 0 || votesFor > members) {
    return refused(
      'VOTES_IMPOSSIBLE',
      { zh: `请填写联名户数，0 至 ${members} 户`, en: `say how many members demand it, 0 to ${members}` },
      ['input', 'votesFor'],
      'SD-R09',
    );
  }
  const cast = { numerator: String(votesFor), denominator: String(members) };
  if (members > 0 && compareFractions(cast, share) > 0) return allowed;
  return refused(
    'NOT_RECALLED',
    {
      zh: `联名 ${votesFor} 户，全体 ${members} 户，须超过规定比例`,
      en: `${votesFor} of ${members} members do not exceed the share that recalls`,
    },
    ['input', 'votesFor'],
    'SD-R09, SD-Q3',
  );
}
