import { addMonthsToDate, allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import type { MeasureState } from './meeting';

/** A measure is open until it is done, and overdue from the day after the one that was promised. */
export const measureState = (dueOn: LocalDate, doneOn: LocalDate | null, today: LocalDate): MeasureState =>
  doneOn !== null ? 'DONE' : dueOn < today ? 'OVERDUE' : 'OPEN';

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

/** What is done stays as it is. */
export function isStillOpen(done: LocalDate | null): Verdict {
  if (done === null) return allowed;
  const text = { zh: `该措施已于 ${done} 办结`, en: `the measure was done on ${done}` };
  return refused('MEASURE_DONE', text, ['input', 'measureId'], 'SD-R18');
}

/** Done is done between the meeting and today. */
export function mayBeDone(on: LocalDate, heldOn: LocalDate, today: LocalDate): Verdict {
  if (on > today)
    return refused('FUTURE_DAY', { zh: '日期不能晚于今天', en: 'the day may not lie in the future' }, ['input', 'on']);
  if (on >= heldOn) return allowed;
  return refused(
    'DONE_BEFORE_MEETING',
    { zh: `办结日期不能早于会议日期 ${heldOn}`, en: `it cannot be done before the meeting of ${heldOn}` },
    ['input', 'on'],
    'SD-R18',
  );
}
