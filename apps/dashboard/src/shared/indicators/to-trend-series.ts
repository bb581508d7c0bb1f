import { monthStep, monthsBetween } from '../month-steps';
import { drawn, type IndicatorPoint } from './indicator';

export interface TrendPoint {
  month: string;
  /** Per cent for rates; null where nothing was reported: a gap, never a zero. */
  value: number | null;
  target: number | null;
  /** Value of the same month a year before, when the series reaches back so far. */
  lastYear: number | null;
  source: IndicatorPoint | null;
}

/** One point for every month from the first to the last, oldest first; months without a figure stay as gaps. */
export function toTrendSeries(points: readonly IndicatorPoint[], from: string, to: string): TrendPoint[] {
  const byMonth = new Map(points.map((point) => [point.month, point]));
  const months = monthsBetween(from, to);
  // Months before the first record are no gaps: the record simply begins later.
  const first = months.findIndex((month) => byMonth.has(month));
  if (first < 0) return [];
  return months.slice(first).map((month) => {
    const point = byMonth.get(month);
    return {
      month,
      value: valueOf(point),
      target: point ? drawn(point.measure, point.target) : null,
      lastYear: valueOf(byMonth.get(monthStep(month, -12))),
      source: point ?? null,
    };
  });
}

function valueOf(point: IndicatorPoint | undefined): number | null {
  return point?.state === 'REPORTED' ? drawn(point.measure, point.value) : null;
}

/** A line's axis: its ends, round ticks, and whether it begins above zero (which the chart must say). */
export interface Axis {
  domain: [number, number];
  ticks: number[];
  truncated: boolean;
}

/** Axis that holds all values, targets and last year's values of a series, with some air; nothing lies above `most`, as of a share in per cent. */
export function axisOf(series: readonly TrendPoint[], most = Number.POSITIVE_INFINITY): Axis {
  const values = series.flatMap((point) => [point.value, point.target, point.lastYear]).filter((value) => value !== null);
  if (values.length === 0) return { domain: [0, 1], ticks: [0, 1], truncated: false };
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = niceStep((high - low) / 4 || high / 4 || 1);
  const bottom = Math.max(0, Math.floor((low - step / 2) / step) * step);
  const top = Math.min(Math.max(high, most), Math.ceil((high + step / 2) / step) * step);
  const ticks = Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, index) => clean(bottom + index * step));
  return { domain: [clean(bottom), clean(top)], ticks, truncated: bottom > 0 };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

function clean(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
