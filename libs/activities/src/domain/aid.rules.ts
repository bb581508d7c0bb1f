import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { AID_TRANSITIONS, type AidAction, type AidState } from './aid';

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
