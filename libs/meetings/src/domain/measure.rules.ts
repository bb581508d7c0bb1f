import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import type { MeasureState } from './meeting';

/** A measure is open until it is done, and overdue from the day after the one that was promised. */
export const measureState = (dueOn: LocalDate, doneOn: LocalDate | null, today: LocalDate): MeasureState =>
  doneOn !== null ? 'DONE' : dueOn < today ? 'OVERDUE' : 'OPEN';

/** What is promised is due on the day of the meeting or later (SD-R18). */
export function mayBeDue(dueOn: LocalDate, heldOn: LocalDate): Verdict {
  if (dueOn >= heldOn) return allowed;
  return refused(
    'DUE_BEFORE_MEETING',
    { zh: `办结期限不能早于会议日期 ${heldOn}`, en: `it cannot be due before the meeting of ${heldOn}` },
    ['input', 'dueOn'],
    'SD-R18',
  );
}

/** Done is done: between the meeting and today, once. */
export function mayBeDone(done: LocalDate | null, on: LocalDate, heldOn: LocalDate, today: LocalDate): Verdict {
  if (done !== null)
    return refused(
      'MEASURE_DONE',
      { zh: `该措施已于 ${done} 办结`, en: `the measure was done on ${done}` },
      ['input', 'measureId'],
      'SD-R18',
    );
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
