import { allowed, isExplained, type LocalDate, type RefusalText, refused, type Verdict } from '@chengxin/kernel';
import { AID_TRANSITIONS, type AidAction, type AidState } from './aid';

/** What is told of a case. */
export const AID_WORDS = {
  situation: { zh: '困难情况', en: 'what the difficulty is' },
  what: { zh: '做了什么', en: 'what was done' },
  outcome: { zh: '帮扶结果', en: 'what became of it' },
} as const;

/** What is told of a case says enough for others: 4 to 200 characters. */
export function mustBeTold(text: string, what: RefusalText, path: readonly string[]): Verdict {
  if (isExplained(text, path).ok) return allowed;
  return refused(
    'TOLD_TOO_BRIEFLY',
    { zh: `请写明${what.zh}（4 到 200 个字）`, en: `tell ${what.en} in 4 to 200 characters` },
    path,
    'SD-R46',
  );
}

/** A closed case is history. */
export function mayCarryOn(state: AidState, action: AidAction): Verdict {
  if (AID_TRANSITIONS[state][action]) return allowed;
  return refused('AID_CLOSED', { zh: '帮扶已结案', en: 'the case is closed' }, ['input', 'caseId'], 'SD-R46');
}

/** Help is given between the opening of the case and today. */
export function mayBeDoneOn(on: LocalDate, openedOn: LocalDate, today: LocalDate): Verdict {
  const path = ['input', 'on'];
  if (on > today) return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, path);
  if (on >= openedOn) return allowed;
  return refused('BEFORE_OPENING', { zh: `日期不能早于立案日期 ${openedOn}`, en: `not before the opening on ${openedOn}` }, path);
}
