import { addMonthsToDate, allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { MEASURE_ACTIONS, type MeasureAction, type MeasureState } from './meeting';
import { keepsMeetings } from './meeting-acts.rules';

/** The days of a measure: when it is due, and when it was done or withdrawn. */
export interface MeasureDays {
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
}

/** A measure is open until it is done or withdrawn, and overdue from the day after the one that was promised. */
export function measureState({ dueOn, doneOn, withdrawnOn }: MeasureDays, today: LocalDate): MeasureState {
  if (withdrawnOn !== null) return 'WITHDRAWN';
  if (doneOn !== null) return 'DONE';
  return dueOn < today ? 'OVERDUE' : 'OPEN';
}

/** What a role can do with a measure as it stands; who keeps leaders' meetings keeps what they promised. */
export const measureActions = (state: MeasureState, role: string | null): readonly MeasureAction[] =>
  (state === 'OPEN' || state === 'OVERDUE') && keepsMeetings('LEADERS', role) ? MEASURE_ACTIONS : [];

/** What is promised is due on the day of the meeting or later, at most a year from today (SD-R18; the year DEFAULT). */
export function mayBeDue(dueOn: LocalDate, heldOn: LocalDate, today: LocalDate): Verdict {
  const last = addMonthsToDate(today, 12);
  if (dueOn < heldOn) {
    const text = { zh: `办结期限不能早于会议日期 ${heldOn}`, en: `it cannot be due before the meeting of ${heldOn}` };
    return refused('DUE_BEFORE_MEETING', text, ['input', 'dueOn'], 'SD-R18');
  }
  if (dueOn <= last) return allowed;
  const text = { zh: `办结期限最迟为一年之后（${last}），请核对年份`, en: `it is due within a year, by ${last}; check the year` };
  return refused('DUE_TOO_FAR', text, ['input', 'dueOn'], 'SD-R18');
}

/** What is done or withdrawn stays as it is. */
export function isStillOpen({ doneOn, withdrawnOn }: Omit<MeasureDays, 'dueOn'>): Verdict {
  const path = ['input', 'measureId'];
  if (doneOn !== null) {
    const text = { zh: `该措施已于 ${doneOn} 办结`, en: `the measure was done on ${doneOn}` };
    return refused('MEASURE_DONE', text, path, 'SD-R18');
  }
  if (withdrawnOn === null) return allowed;
  const text = { zh: `该措施已于 ${withdrawnOn} 撤回`, en: `the measure was withdrawn on ${withdrawnOn}` };
  return refused('MEASURE_WITHDRAWN', text, path, 'SD-R18');
}

/** Done, or withdrawn, is what the meeting set on its day or later, today at the latest. */
export function mayEndOn(on: LocalDate, heldOn: LocalDate, today: LocalDate): Verdict {
  if (on > today)
    return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, ['input', 'on']);
  if (on >= heldOn) return allowed;
  const text = { zh: `日期不能早于会议日期 ${heldOn}`, en: `it cannot be before the meeting of ${heldOn}` };
  return refused('DONE_BEFORE_MEETING', text, ['input', 'on'], 'SD-R18');
}
