import { addDays, allowed, type LocalDate, monthOf, refused, type Verdict } from '@chengxin/kernel';

const isWeekend = (day: LocalDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days from Monday to Friday between two days, both included. */
export function weekdaysBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (!isWeekend(day)) days.push(day);
  return days;
}

/** A plan for many lies within one month and has a weekday. */
export function maySpread(from: LocalDate, to: LocalDate, path: readonly string[]): Verdict {
  if (from <= to && monthOf(from) === monthOf(to) && weekdaysBetween(from, to).length > 0) return allowed;
  return refused(
    'PLAN_DAYS',
    { zh: '起止日期须在同一个月内，其间有工作日', en: 'both days lie in one month, with a weekday between them' },
    path,
  );
}

/** One day for each of `count` meetings, in their order, evenly over the days: the officers attend every meeting. */
export const spreadOver = (days: readonly LocalDate[], count: number): LocalDate[] =>
  Array.from({ length: count }, (_, index) => days[Math.floor((index * days.length) / count)] as LocalDate);
