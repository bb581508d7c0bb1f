import type { TableTwinData } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import { formatCount, formatFraction, formatMonth } from '../format';
import { monthStep } from '../month-steps';
import { bandKey, formatIndicator, formatIndicatorChange, type IndicatorPoint } from './indicator';
import { toBarRows } from './to-bar-rows';
import type { HistogramBar } from './to-histogram-bars';
import type { TrendPoint } from './to-trend-series';

/** The bars of units as a table: value, fraction, target, changes, band. `t` reads the shared texts. */
export function unitTwin(points: readonly IndicatorPoint[], t: TFunction<'shared'>): TableTwinData {
  return {
    columns: [
      { key: 'unit', title: t('unit') },
      { key: 'value', title: t('value'), figure: true },
      { key: 'fraction', title: t('fraction'), figure: true },
      { key: 'target', title: t('target'), figure: true },
      { key: 'previous', title: t('previous'), figure: true },
      { key: 'lastYear', title: t('lastYear'), figure: true },
      { key: 'gap', title: t('gap'), figure: true },
      { key: 'band', title: t('judgement') },
    ],
    rows: toBarRows(points).map(({ key, label, source }) => ({
      key,
      unit: label,
      value: formatIndicator(source),
      fraction: formatFraction(source.numerator, source.denominator),
      target: source.target == null ? '—' : formatIndicator({ ...source, state: 'REPORTED', value: source.target }),
      previous: formatIndicatorChange(source.measure, source.previousChange),
      lastYear: formatIndicatorChange(source.measure, source.lastYearChange),
      gap: formatIndicatorChange(source.measure, source.targetGap),
      band: t(bandKey(source)),
    })),
  };
}

/** A development as a table, newest month first. */
export function trendTwin(series: readonly TrendPoint[], t: TFunction<'shared'>): TableTwinData {
  const sources = new Map(series.map(({ month, source }) => [month, source]));
  const figureOf = (month: string) => {
    const source = sources.get(month);
    return source ? formatIndicator(source) : '—';
  };
  return {
    columns: [
      { key: 'month', title: t('month') },
      { key: 'value', title: t('value'), figure: true },
      { key: 'fraction', title: t('fraction'), figure: true },
      { key: 'target', title: t('target'), figure: true },
      { key: 'yearBefore', title: t('yearBefore'), figure: true },
    ],
    rows: series.toReversed().map(({ month, source }) => ({
      key: month,
      month: formatMonth(month),
      value: figureOf(month),
      fraction: source ? formatFraction(source.numerator, source.denominator) : '—',
      target: source?.target == null ? '—' : formatIndicator({ ...source, state: 'REPORTED', value: source.target }),
      yearBefore: figureOf(monthStep(month, -12)),
    })),
  };
}

/** A distribution as a table with shares. */
export function histogramTwin(
  bars: readonly HistogramBar[],
  titles: { bin: string; count: string; share: string },
): TableTwinData {
  const total = bars.reduce((sum, bar) => sum + bar.count, 0);
  return {
    columns: [
      { key: 'bin', title: titles.bin },
      { key: 'count', title: titles.count, figure: true },
      { key: 'share', title: titles.share, figure: true },
    ],
    rows: bars.map((bar) => ({
      key: bar.key,
      bin: bar.label,
      count: formatCount(bar.count),
      share: total === 0 ? '—' : `${((100 * bar.count) / total).toFixed(1)} %`,
    })),
  };
}
