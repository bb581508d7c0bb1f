import { type Grain, isTold, type Period, periodsOf } from '@chengxin/indicators/domain';
import { addMonths, quotient, yearMonth } from '@chengxin/kernel';
import type { Accumulation } from '../../gql/graphql';
import { drawn, type IndicatorPoint } from '../../shared/indicators/indicator';
import type { TrendPoint } from '../../shared/indicators/to-trend-series';

/** How far back is shown, and how far back is asked for so that the first shown year to date has last year's beside it. */
const SHOWN = { MONTH: -17, QUARTER: -23, YEAR_TO_DATE: -17 } as const;
export const MONTHS_BACK = -41;

/** A period, and the figure of its last month, whose target and policy it is judged by. */
export interface ShownPeriod extends Period {
  point: IndicatorPoint;
}

/** The periods up to a month that have a figure or a gap between figures, oldest first; `today` tells which month still runs. */
export function toPeriods(
  points: readonly IndicatorPoint[],
  accumulation: Accumulation,
  grain: Grain,
  month: string,
  today: string,
): ShownPeriod[] {
  const byMonth = new Map(points.map((point) => [point.month, point]));
  const last = yearMonth(month);
  const series = new Map(points.filter(isTold).map((point) => [point.month, point]));
  const periods = periodsOf(series, accumulation, grain, addMonths(last, SHOWN[grain]), last, yearMonth(today.slice(0, 7)));
  const first = periods.findIndex((period) => period.fraction !== null);
  return (first < 0 ? [] : periods.slice(first)).flatMap((period) => {
    const end = byMonth.get(period.to);
    if (!end) return [];
    const value = period.fraction && quotient(period.fraction);
    // A month keeps why it has no value; a longer stretch has none where a month of it is hidden, or was not reported.
    const hidden = points.some((point) => !isTold(point) && point.month >= period.from && point.month <= period.to);
    const state = value !== null ? 'REPORTED' : hidden ? 'SUPPRESSED' : end.state === 'REPORTED' ? 'NOT_REPORTED' : end.state;
    return [{ ...period, point: { ...end, ...period.fraction, value, state } }];
  });
}

/** The periods as points of a line. */
export function toPeriodTrend(periods: readonly ShownPeriod[]): TrendPoint[] {
  return periods.map(({ to, point, lastYear }) => ({
    month: to,
    value: drawn(point.measure, point.value),
    target: drawn(point.measure, point.target),
    lastYear: lastYear && drawn(point.measure, quotient(lastYear)),
    source: point,
  }));
}
