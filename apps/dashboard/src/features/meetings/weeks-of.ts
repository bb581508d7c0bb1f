import { addDays, firstDayOf, lastDayOf, type YearMonth } from '@chengxin/kernel';

/** The days of a month in weeks from Monday, with the days of the months around it that fill the first and the last week. */
export function weeksOf(month: YearMonth): { day: string; isBlank: boolean }[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(first, -weekday);
  const length = Math.ceil((weekday + Number(last.slice(8))) / 7) * 7;
  return Array.from({ length }, (_, index) => {
    const day = addDays(start, index);
    return { day, isBlank: day < first || day > last };
  });
}
