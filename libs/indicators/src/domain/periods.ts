import { addMonths, differenceOfQuotients, type Fraction, monthRange, type YearMonth, yearMonth } from '@chengxin/kernel';
import { type Series, sumOver } from './comparison';
import type { Accumulation } from './indicator-code';

export const GRAINS = ['MONTH', 'QUARTER', 'YEAR_TO_DATE'] as const;
/** What a development is shown by: month, quarter, or the year up to each month. */
export type Grain = (typeof GRAINS)[number];

/** A stretch of months with its fraction, and what it is compared with at the same cut-off. */
export interface Period {
  readonly from: YearMonth;
  /** Its last month; of a quarter still running the last one shown. */
  readonly to: YearMonth;
  /** A flow sums the fractions of its months, a stock is that of the last month; null unless all of them were counted. */
  readonly fraction: Fraction | null;
  /** The same months of last year. */
  readonly lastYear: Fraction | null;
  /** Differences are null where a flow's month still runs: some of its days are no less than all of another month's. */
  readonly lastYearChange: string | null;
  /** The month before, as many months of the quarter before; of the year to date last December, for stocks alone. */
  readonly previousChange: string | null;
}

const startOf: Record<Grain, (month: YearMonth) => YearMonth> = {
  MONTH: (month) => month,
  QUARTER: (month) => addMonths(month, -((Number(month.slice(5)) - 1) % 3)),
  YEAR_TO_DATE: (month) => yearMonth(`${month.slice(0, 4)}-01`),
};

const BACK = { MONTH: 1, QUARTER: 3 } as const;

function fractionOf(series: Series, accumulation: Accumulation, from: YearMonth, to: YearMonth): Fraction | null {
  return accumulation === 'STOCK' ? (series.get(to) ?? null) : sumOver(series, from, to);
}

function before(series: Series, accumulation: Accumulation, grain: Grain, from: YearMonth, to: YearMonth): Fraction | null {
  if (grain !== 'YEAR_TO_DATE')
    return fractionOf(series, accumulation, addMonths(from, -BACK[grain]), addMonths(to, -BACK[grain]));
  return accumulation === 'STOCK' ? (series.get(addMonths(from, -1)) ?? null) : null;
}

const change = (now: Fraction | null, then: Fraction | null): string | null => now && then && differenceOfQuotients(now, then);

/**
 * The periods that end between `first` and `last`, oldest first; the last quarter is cut at `last`, and so is what it is compared with.
 * `running` is the month that has not ended yet.
 */
export function periodsOf(
  series: Series,
  accumulation: Accumulation,
  grain: Grain,
  first: YearMonth,
  last: YearMonth,
  running: YearMonth,
): Period[] {
  const ends = monthRange(first, last).filter(
    (month) => grain !== 'QUARTER' || month === last || Number(month.slice(5)) % 3 === 0,
  );
  return ends.map((to) => {
    const from = startOf[grain](to);
    const fraction = fractionOf(series, accumulation, from, to);
    const lastYear = fractionOf(series, accumulation, addMonths(from, -12), addMonths(to, -12));
    const comparable = accumulation === 'FLOW' && to >= running ? null : fraction;
    return {
      from,
      to,
      fraction,
      lastYear,
      lastYearChange: change(comparable, lastYear),
      previousChange: change(comparable, before(series, accumulation, grain, from, to)),
    };
  });
}
