import type { ReportBars } from '@chengxin/exports/domain';
import type { TFunction } from 'i18next';
import type { ReportQuery } from '../../gql/graphql';
import { formatScore } from '../../shared/format';
import { drawn, formatIndicator, type IndicatorPoint } from '../../shared/indicators/indicator';

/** More bars than these are no picture any more; the tables have them all. */
const MOST = 40;

const longestFirst = (rows: ReportBars['rows']): ReportBars['rows'] =>
  rows.toSorted((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY));

const picture = (name: string, rows: ReportBars['rows']): ReportBars | null =>
  rows.length < 2 || rows.length > MOST ? null : { name, rows: longestFirst(rows) };

/** One indicator of the units below, the highest first. */
export function unitBars(points: readonly Omit<IndicatorPoint, '__typename'>[], name: string): ReportBars | null {
  const rows = points.map((point) => ({
    label: point.unitName,
    value: point.state === 'REPORTED' ? drawn(point.measure, point.value) : null,
    text: formatIndicator(point),
  }));
  return picture(name, rows);
}

/** The scores of the counties, the best first. */
export function scoreBars({ rows }: ReportQuery['evaluationRanking'], t: TFunction<'report'>): ReportBars | null {
  const bars = rows.map(({ unitName, score }) => ({
    label: unitName,
    value: score == null ? null : Number(score),
    text: formatScore(score),
  }));
  return picture(t('score', { full: formatScore(rows[0]?.fullScore) }), bars);
}
