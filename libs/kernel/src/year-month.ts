/** A calendar month in Asia/Shanghai, `YYYY-MM`. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Reads `YYYY-MM` (years 1900–2999); null when it is not a month. */
export function parseYearMonth(text: string): YearMonth | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  return year >= 1900 && year <= 2999 ? (text as YearMonth) : null;
}

/** The month of a literal that is known to be one; throws a RangeError otherwise. */
export function yearMonth(text: string): YearMonth {
  const month = parseYearMonth(text);
  if (!month) throw new RangeError(`not a month: ${text}`);
  return month;
}

function fromIndex(index: number): YearMonth {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as YearMonth;
}

function toIndex(month: YearMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: YearMonth, count: number): YearMonth => fromIndex(toIndex(month) + count);

/** How many months lie from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: YearMonth, to: YearMonth): number => toIndex(to) - toIndex(from);

/** All months from `from` to `to`, both included; empty when `to` is earlier. */
export function monthRange(from: YearMonth, to: YearMonth): YearMonth[] {
  const months: YearMonth[] = [];
  for (let index = toIndex(from); index <= toIndex(to); index++) months.push(fromIndex(index));
  return months;
}
