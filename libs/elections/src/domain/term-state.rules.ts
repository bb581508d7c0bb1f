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

const OVER = {
  zh: '已不在任，无须再登记；职位空缺的，请启动选举',
  en: 'out of office already: where the office is vacant, open an election',
} as const;
const ELECT = { zh: '须改选的情形已登记，请启动选举', en: 'what calls for an election is recorded: open one' } as const;
const SUCCEED = {
  zh: '档案已移交给当选者，请办理其就任，前任任期同日结束',
  en: 'the box is with the elected: have him take office, which ends this term',
} as const;

/** Whether something may happen to a term in its state; who has handed the box over may be in office still, until the successor is. */
export function mayBefall(state: TermState, event: TermEvent, inOffice: boolean): Verdict {
  const isOver = state === 'HANDED_OVER' && !inOffice && event !== 'SUCCESSOR_TAKES_OFFICE';
  if (TERM_TRANSITIONS[state][event] && !isOver) return allowed;
  const label = TERM_STATE_LABELS[state];
  const todo = !inOffice ? OVER : state === 'HANDED_OVER' ? SUCCEED : ELECT;
  return refused(
    'TERM_STATE',
    { zh: `该任期为“${label.zh}”：${todo.zh}`, en: `this term is "${label.en}": ${todo.en}` },
    PATH,
    '§3.5',
  );
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
  const exceeds = (votes: number): boolean =>
    members > 0 && compareFractions({ numerator: String(votes), denominator: String(members) }, share) > 0;
  if (exceeds(votesFor)) return allowed;
  let needed = votesFor + 1;
  while (needed <= members && !exceeds(needed)) needed++;
  return refused(
    'NOT_RECALLED',
    {
      zh: `全体 ${members} 户，罢免须至少 ${needed} 户联名，现为 ${votesFor} 户`,
      en: `of ${members} members at least ${needed} recall, these are ${votesFor}`,
    },
    ['input', 'votesFor'],
    'SD-R09, SD-Q3',
  );
}
