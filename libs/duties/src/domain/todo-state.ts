import { weekdayOf } from '@chengxin/calendar/domain';
import { addDays, type Labels, type LocalDate } from '@chengxin/kernel';

/** How pressing something is. */
export const TODO_STATES = ['OVERDUE', 'THIS_WEEK', 'LATER', 'UNDATED'] as const;
export type TodoState = (typeof TODO_STATES)[number];

export const TODO_STATE_LABELS = {
  OVERDUE: { zh: '已逾期', en: 'overdue' },
  THIS_WEEK: { zh: '本周到期', en: 'due this week' },
  LATER: { zh: '以后到期', en: 'due later' },
  UNDATED: { zh: '无期限', en: 'without a day' },
} as const satisfies Labels<TodoState>;

/** The Sunday that ends the week of a day. */
export const endOfWeek = (day: LocalDate): LocalDate => addDays(day, 7 - weekdayOf(day));

/** The due day is the last on which something is in time; `todo.sql.ts` says the same of a row. */
export function todoStateOn(dueOn: LocalDate | null, today: LocalDate): TodoState {
  if (dueOn === null) return 'UNDATED';
  if (dueOn < today) return 'OVERDUE';
  return dueOn <= endOfWeek(today) ? 'THIS_WEEK' : 'LATER';
}
