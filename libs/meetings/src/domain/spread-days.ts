import { type WorkingCalendar, workingDaysFrom } from '@chengxin/calendar/domain';
import { allowed, type LocalDate, monthOf, refused, type Verdict } from '@chengxin/kernel';

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
