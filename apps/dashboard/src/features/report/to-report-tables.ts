import type { TableTwinData } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { Permission, ReportedChangeFragment, ReportQuery } from '../../gql/graphql';
import { countCell } from '../../shared/count-link';
import { formatClause, formatFraction, formatScore, formatSignedAmount, NO_VALUE } from '../../shared/format';
import {
  bandKey,
  formatIndicator,
  formatIndicatorChange,
  type IndicatorMeaning,
  type IndicatorPoint,
  indicatorName,
} from '../../shared/indicators/indicator';
import { figureCell } from '../../shared/indicators/indicator-figure';
import type { Language } from '../../shared/language';
import { type ChangeSums, rowsOfAll } from '../explain/change-sums';
import { type AttentionItem, attentionPath, OF_TODAY } from '../overview/attention';

/** The indicators of one unit: figure, fraction, target, distance, changes, judgement, and on request the clause. */
export function figuresTwin(
  points: readonly Omit<IndicatorPoint, '__typename'>[],
  meanings: readonly IndicatorMeaning[],
  t: TFunction<'report'>,
  shown: { clause?: boolean } = {},
): TableTwinData {
  return {
    columns: [
      { key: 'indicator', title: t('indicator') },
      { key: 'value', title: t('shared:value'), figure: true },
      { key: 'fraction', title: t('shared:fraction'), figure: true },
      { key: 'target', title: t('shared:target'), figure: true },
      { key: 'gap', title: t('shared:gap'), figure: true },
      { key: 'previous', title: t('shared:previous'), figure: true },
      { key: 'lastYear', title: t('shared:lastYear'), figure: true },
      { key: 'band', title: t('shared:judgement') },
      ...(shown.clause ? [{ key: 'clause', title: t('clause') }] : []),
    ],
    rows: points.map((point) => {
      const meaning = meanings.find(({ code }) => code === point.code);
      return {
        key: point.code,
        indicator: indicatorName(meaning),
        value: figureCell(point),
        fraction: point.state === 'REPORTED' ? formatFraction(point.numerator, point.denominator) : NO_VALUE,
        target: point.target == null ? NO_VALUE : formatIndicator({ ...point, state: 'REPORTED', value: point.target }),
        gap: formatIndicatorChange(point.measure, point.targetGap),
        previous: formatIndicatorChange(point.measure, point.previousChange),
        lastYear: formatIndicatorChange(point.measure, point.lastYearChange),
        band: t(`shared:${bandKey(point)}`),
        clause: meaning ? formatClause(meaning.clause) : NO_VALUE,
      };
    }),
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
        row.scores.map(({ pointCode, state, score }) => [
          pointCode,
          state === 'REPORTED' || state === 'SUPPRESSED' ? formatScore(score) : NO_VALUE,
        ]),
      ),
    })),
  };
}

/** The causes of a change, with their sum; null when nothing changed. */
export function changeTwin({ change, rowKind }: ReportedChangeFragment, t: TFunction<'report'>): TableTwinData | null {
  if (!change || change.causes.length === 0) return null;
  const line = (key: string, cause: string, rows: number | null, sums: ChangeSums) => ({
    key,
    cause,
    rows: rows === null ? t('explain:suppressed') : t(`explain:rowsOf.${rowKind}`, { count: rows }),
    numerator: formatSignedAmount(sums.numerator),
    denominator: formatSignedAmount(sums.denominator),
  });
  return {
    columns: [
      { key: 'cause', title: t('explain:column.cause') },
      { key: 'rows', title: t('explain:column.rows'), figure: true },
      { key: 'numerator', title: t('explain:column.numerator'), figure: true },
      { key: 'denominator', title: t('explain:column.denominator'), figure: true },
    ],
    rows: [
      ...change.causes.map((one) => line(one.cause, t(`explain:cause.${one.cause}`), one.rows, one)),
      line('sum', t('explain:sum'), rowsOfAll(change.causes), change),
    ],
  };
}

/** What needs attention; a count leads to its list, which for matters of today is that of the running month only. */
export function findingsTwin(
  items: readonly AttentionItem[],
  { month, today, permissions }: { month: string; today: string; permissions: readonly Permission[] },
  t: TFunction<'report'>,
): TableTwinData {
  const pathOf = (kind: AttentionItem['kind']): string | null =>
    OF_TODAY.includes(kind) && month !== today.slice(0, 7) ? null : attentionPath(kind, permissions);
  return {
    columns: [
      { key: 'finding', title: t('finding') },
      { key: 'count', title: t('count'), figure: true },
      { key: 'examples', title: t('examples') },
      { key: 'clause', title: t('clause') },
    ],
    rows: items.map(({ kind, count, examples, clause }) => ({
      key: kind,
      finding: t(`overview:kind.${kind}`),
      count: countCell(count, pathOf(kind)),
      examples: examples.map(({ label }) => label).join('；'),
      clause: formatClause(clause),
    })),
  };
}
