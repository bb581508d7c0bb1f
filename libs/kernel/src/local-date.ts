import { addMonths, type YearMonth } from './year-month';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Reads `YYYY-MM-DD` (years 1900–2999); null when there is no such day, as 2026-02-29. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2999 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as LocalDate) : null;
}

/** The day of a literal that is known to be one; throws a RangeError otherwise. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new RangeError(`not a day: ${text}`);
  return date;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const toEpochDay = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The day `count` days later (earlier when negative). */
export const addDays = (date: LocalDate, count: number): LocalDate =>
  new Date((toEpochDay(date) + count) * DAY_MS).toISOString().slice(0, 10) as LocalDate;

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

/** The month a day lies in. */
export const monthOf = (date: LocalDate): YearMonth => date.slice(0, 7) as YearMonth;

/** First day of a month. */
export const firstDayOf = (month: YearMonth): LocalDate => `${month}-01` as LocalDate;

/** Last day of a month. */
export const lastDayOf = (month: YearMonth): LocalDate => addDays(firstDayOf(addMonths(month, 1)), -1);

/** The same day of the month `count` months later, clamped to that month's end: 31 January + 1 month = 28 or 29 February. */
export function addMonthsToDate(date: LocalDate, count: number): LocalDate {
  const month = addMonths(monthOf(date), count);
  const last = lastDayOf(month);
  const same = `${month}-${date.slice(8)}` as LocalDate;
  return same > last ? last : same;
}

/** The earlier of two days. */
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
