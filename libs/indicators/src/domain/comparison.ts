import {
  addMonths,
  differenceOfQuotients,
  type Fraction,
  monthRange,
  sumFractions,
  type YearMonth,
  yearMonth,
} from '@chengxin/kernel';
import type { Accumulation } from './indicator-code';
import { hasValue } from './ranking';

/** Fractions of one unit and indicator by month; a month that is missing was never counted. */
export type Series = ReadonlyMap<string, Fraction>;

/** A value to compare with, and the change since. */
export interface Comparison {
  readonly month: YearMonth;
  readonly fraction: Fraction;
  /** Value of the month minus this one; null when either has no value. */
  readonly change: string | null;
}

const compareWith = (series: Series, month: YearMonth, earlier: YearMonth): Comparison | null => {
  const [now, then] = [series.get(month), series.get(earlier)];
  if (!now || !then) return null;
  return { month: earlier, fraction: then, change: differenceOfQuotients(now, then) };
};

/** 环比: the month before. */
export const previousMonth = (series: Series, month: YearMonth): Comparison | null =>
  compareWith(series, month, addMonths(month, -1));

/** 同比: the same month of the year before. */
export const sameMonthLastYear = (series: Series, month: YearMonth): Comparison | null =>
  compareWith(series, month, addMonths(month, -12));

/**
 * 累计: a stock is compared with last December; a flow sums the fractions of the months since January, and compares with the same
 * months of last year.
 */
export function yearToDate(series: Series, month: YearMonth, accumulation: Accumulation): Comparison | null {
  const january = yearMonth(`${month.slice(0, 4)}-01`);
  if (accumulation === 'STOCK') return compareWith(series, month, addMonths(january, -1));
  const summed = sumOver(series, january, month);
  if (!summed) return null;
  const before = sumOver(series, addMonths(january, -12), addMonths(month, -12));
  return { month: january, fraction: summed, change: before ? differenceOfQuotients(summed, before) : null };
}

/** Summed fraction of a stretch of months; null unless every month of it was counted, so that the cut-offs are the same. */
export function sumOver(series: Series, from: YearMonth, to: YearMonth): Fraction | null {
  const fractions: Fraction[] = [];
  for (const month of monthRange(from, to)) {
    const fraction = series.get(month);
    if (!fraction) return null;
    fractions.push(fraction);
  }
  const sum = sumFractions(fractions);
  return hasValue(sum) ? sum : null;
}
