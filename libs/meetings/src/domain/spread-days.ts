import { type WorkingCalendar, workingDaysFrom } from '@chengxin/calendar/domain';
import { allowed, firstDayOf, type LocalDate, lastDayOf, monthOf, refused, type Verdict, type YearMonth } from '@chengxin/kernel';

/** A plan for many lies within one month and has a working day. */
export function maySpread(from: LocalDate, to: LocalDate, calendar: WorkingCalendar, path: readonly string[]): Verdict {
  if (from <= to && monthOf(from) === monthOf(to) && workingDaysFrom(from, to, calendar).length > 0) return allowed;
  return refused(
    'PLAN_DAYS',
    { zh: '起止日期须在同一个月内，其间有工作日', en: 'both days lie in one month, with a working day between them' },
    path,
  );
}

/** One day for each of `count` meetings, in their order, evenly over the days: the officers attend every meeting. */
export const spreadOver = (days: readonly LocalDate[], count: number): LocalDate[] =>
  Array.from({ length: count }, (_, index) => days[Math.floor((index * days.length) / count)] as LocalDate);

/** The day that a plan of a month is proposed to begin with: the first working day that has not passed; where none is left, the first day. */
export function firstDayToPlan(month: YearMonth, today: LocalDate, calendar: WorkingCalendar): LocalDate {
  const first = firstDayOf(month) < today ? today : firstDayOf(month);
  return workingDaysFrom(first, lastDayOf(month), calendar)[0] ?? first;
}
