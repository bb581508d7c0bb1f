import type { TableTwinData } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import { countCell } from '../count-link';
import { formatFraction, formatMonth } from '../format';
import { monthStep } from '../month-steps';
import {
  bandKey,
  formatIndicator,
  type IndicatorFacts,
  type IndicatorMeaning,
  type IndicatorPoint,
  indicatorName,
} from './indicator';
import { comparedWith, differenceCell, figureCell, TARGET, targetCell } from './indicator-figure';
import { toBarRows } from './to-bar-rows';
import type { HistogramBar } from './to-histogram-bars';
import type { TrendPoint } from './to-trend-series';

/** The figures with where they come from, for their file. */
export const withOrigin = (table: TableTwinData, { unitName, policyDate, asOf }: IndicatorFacts): TableTwinData => ({
  ...table,
  origin: { unit: unitName, policyDate, ...(asOf && { asOf }) },
});

/** Units × indicators: the figure of each with its fraction, the own unit's total last. */
export function matrixTwin(
  codes: readonly IndicatorPoint['code'][],
  points: readonly IndicatorPoint[],
  total: readonly IndicatorPoint[],
  meanings: readonly IndicatorMeaning[],
  t: TFunction<'shared'>,
): TableTwinData {
  const units = [
    ...new Map(
      [...points.toSorted((a, b) => a.unitCode.localeCompare(b.unitCode)), ...total].map((one) => [one.unitCode, one.unitName]),
    ),
  ];
  const all = [...points, ...total];
  return {
    columns: [
      { key: 'unit', title: t('unit') },
      ...codes.flatMap((code) => {
        const name = indicatorName(meanings.find((one) => one.code === code));
        return [
          { key: code, title: name, figure: true },
          { key: `${code} fraction`, title: `${name} ${t('fraction')}` },
          { key: `${code} band`, title: `${name} ${t('judgement')}` },
        ];
      }),
    ],
    rows: units.map(([unitCode, unit]) => ({
      key: unitCode,
      unit,
      ...Object.fromEntries(
        codes.flatMap((code) => {
          const point = all.find((one) => one.unitCode === unitCode && one.code === code);
          const reported = point?.state === 'REPORTED';
          return [
            [code, point ? formatIndicator(point) : ''],
            [`${code} fraction`, reported ? formatFraction(point.numerator, point.denominator) : ''],
            [`${code} band`, point && !(reported && point.band === 'NONE') ? t(bandKey(point)) : ''],
          ];
        }),
      ),
    })),
  };
}

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
      value: figureCell(source),
      fraction: formatFraction(source.numerator, source.denominator),
      target: targetCell(source),
      previous: differenceCell(source, source.previousChange, comparedWith.previous(source)),
      lastYear: differenceCell(source, source.lastYearChange, comparedWith.lastYear(source)),
      gap: differenceCell(source, source.targetGap, TARGET),
      band: t(bandKey(source)),
    })),
  };
}

/** A development as a table, newest month first. */
export function trendTwin(series: readonly TrendPoint[], t: TFunction<'shared'>): TableTwinData {
  const sources = new Map(series.map(({ month, source }) => [month, source]));
  const figureOf = (month: string) => {
    const source = sources.get(month);
    return source ? figureCell(source) : '—';
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
      target: source ? targetCell(source) : '—',
      yearBefore: figureOf(monthStep(month, -12)),
    })),
  };
}

/** A distribution as a table with shares. */
export function histogramTwin(
  bars: readonly HistogramBar[],
  titles: { bin: string; count: string; share: string },
  /** The list behind a bar; null where there is none. */
  listOf: (bar: HistogramBar) => string | null,
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
      count: countCell(bar.count, bar.count > 0 ? listOf(bar) : null),
      share: total === 0 ? '—' : `${((100 * bar.count) / total).toFixed(1)} %`,
    })),
  };
}
