import type { TableTwinData } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { ReportedChangeFragment, ReportQuery } from '../../gql/graphql';
import { formatFraction, formatScore, formatSignedAmount, NO_VALUE } from '../../shared/format';
import {
  bandKey,
  formatIndicator,
  formatIndicatorChange,
  type IndicatorMeaning,
  type IndicatorPoint,
  indicatorName,
} from '../../shared/indicators/indicator';
import type { Language } from '../../shared/language';

/** The indicators of one unit: figure, fraction, target, distance, changes, judgement. `t` reads the shared texts. */
export function figuresTwin(
  points: readonly Omit<IndicatorPoint, '__typename'>[],
  meanings: readonly IndicatorMeaning[],
  indicatorTitle: string,
  t: TFunction<'shared'>,
): TableTwinData {
  return {
    columns: [
      { key: 'indicator', title: indicatorTitle },
      { key: 'value', title: t('value'), figure: true },
      { key: 'fraction', title: t('fraction'), figure: true },
      { key: 'target', title: t('target'), figure: true },
      { key: 'gap', title: t('gap'), figure: true },
      { key: 'previous', title: t('previous'), figure: true },
      { key: 'lastYear', title: t('lastYear'), figure: true },
      { key: 'band', title: t('judgement') },
    ],
    rows: points.map((point) => ({
      key: point.code,
      indicator: indicatorName(meanings.find(({ code }) => code === point.code)),
      value: formatIndicator(point),
      fraction: point.state === 'REPORTED' ? formatFraction(point.numerator, point.denominator) : NO_VALUE,
      target: point.target == null ? NO_VALUE : formatIndicator({ ...point, state: 'REPORTED', value: point.target }),
      gap: formatIndicatorChange(point.measure, point.targetGap),
      previous: formatIndicatorChange(point.measure, point.previousChange),
      lastYear: formatIndicatorChange(point.measure, point.lastYearChange),
      band: t(bandKey(point)),
    })),
  };
}

/** Points of the units below, one group for each unit, in the order of their codes. */
export function byUnit<Point extends { unitCode: string; unitName: string }>(points: readonly Point[]) {
  const codes = [...new Set(points.map(({ unitCode }) => unitCode))].sort();
  return codes.map((code) => {
    const own = points.filter(({ unitCode }) => unitCode === code);
    return { code, name: own[0]?.unitName ?? code, points: own };
  });
}

type Ranking = ReportQuery['evaluationRanking'];

/** Ranks and scores, each point in a column of its own; what does not apply is no zero. */
export function rankingTwin(ranking: Ranking, language: Language, t: TFunction<'report'>): TableTwinData {
  return {
    columns: [
      { key: 'unit', title: t('shared:unit') },
      { key: 'rank', title: t('rank'), figure: true },
      { key: 'previousRank', title: t('previousRank'), figure: true },
      { key: 'score', title: t('score', { full: formatScore(ranking.rows[0]?.fullScore) }), figure: true },
      ...ranking.points.map(({ code, nameZh, nameEn }) => ({
        key: code,
        title: language === 'en' ? nameEn : nameZh,
        figure: true,
      })),
    ],
    rows: ranking.rows.map((row) => ({
      key: row.unitCode,
      unit: row.unitName,
      rank: row.rank ?? NO_VALUE,
      previousRank: row.previousRank ?? NO_VALUE,
      score: formatScore(row.score),
      ...Object.fromEntries(
        row.scores.map(({ pointCode, state, score }) => [pointCode, state === 'REPORTED' ? formatScore(score) : NO_VALUE]),
      ),
    })),
  };
}

/** The causes of a change, with their sum. `t` reads the texts of explanations. */
export function changeTwin({ change, rowKind }: ReportedChangeFragment, t: TFunction<'explain'>): TableTwinData | null {
  if (!change || change.causes.length === 0) return null;
  const line = (key: string, cause: string, rows: number, sums: { numerator: string; denominator: string }) => ({
    key,
    cause,
    rows: t(`rowsOf.${rowKind}`, { count: rows }),
    numerator: formatSignedAmount(sums.numerator),
    denominator: formatSignedAmount(sums.denominator),
  });
  const total = change.causes.reduce((sum, { rows }) => sum + rows, 0);
  return {
    columns: [
      { key: 'cause', title: t('column.cause') },
      { key: 'rows', title: t('column.rows'), figure: true },
      { key: 'numerator', title: t('column.numerator'), figure: true },
      { key: 'denominator', title: t('column.denominator'), figure: true },
    ],
    rows: [
      ...change.causes.map((one) => line(one.cause, t(`cause.${one.cause}`), one.rows, one)),
      line('sum', t('sum'), total, change),
    ],
  };
}
