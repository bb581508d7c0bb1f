import { useQuery } from '@apollo/client/react';
import { ChartFrame, PageHeader, PageState, type TableTwinData, type TwinCell } from '@chengxin/ui';
import { lazy, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { RankingPageQuery } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { SCORE } from '../../shared/explain-address';
import { useExplain } from '../../shared/explain-link';
import { ExportTable } from '../../shared/export-table';
import { formatInstant, formatMonth, formatScore, NO_VALUE } from '../../shared/format';
import { UpdatingBadge } from '../../shared/indicators/updating-badge';
import { keepLast } from '../../shared/list-state';
import { monthStep } from '../../shared/month-steps';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { RankingPageDocument } from './ranking.graphql';
import { RankingTable } from './ranking.table';
import { RankingAnswer } from './ranking-answer';
import { ownCountyOf, rankedUnitOf } from './ranking-units';
import { ScoreLink } from './score-link';
import { type RankLine, type RankSeries, toRankSeries } from './to-rank-series';
import { toRankingTable } from './to-ranking-table';

const RankBumpChart = lazy(async () => ({ default: (await import('./rank-bump.chart')).RankBumpChart }));

/** Who stands where in the month's evaluation (Annex 10), who moved, and why. */
export function RankingPage() {
  const { t } = useTranslation('ranking');
  const { unitCode, month } = useScope();
  const result = useQuery(RankingPageDocument, {
    variables: {
      unitCode: rankedUnitOf(unitCode),
      month,
      back2: monthStep(month, -2),
      back4: monthStep(month, -4),
      back6: monthStep(month, -6),
      back8: monthStep(month, -8),
      back10: monthStep(month, -10),
    },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)}>{(data) => <Ranking data={data} ownUnitCode={ownCountyOf(unitCode)} />}</QueryState>
    </>
  );
}

function NoRanking({ month }: { month: string }) {
  const { t } = useTranslation('ranking');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageState kind="empty" title={t('empty', { month: formatMonth(month) })} hint={t('emptyHint')} />
    </>
  );
}

function Ranking({ data, ownUnitCode }: { data: RankingPageQuery; ownUnitCode: string }) {
  const { t, i18n } = useTranslation('ranking');
  const shared = useTranslation('shared').t;
  const charts = useTranslation('charts').t;
  const explain = useExplain();
  const [query] = useSearchParams();
  const ranking = data.evaluationRanking;
  // The line that is followed: as chosen, else the own county's, else that of the first.
  const strong =
    [query.get('follow'), ownUnitCode].find((code) => ranking.rows.some((row) => row.unitCode === code)) ??
    ranking.rows[0]?.unitCode ??
    '';
  const series = useMemo(() => {
    return toRankSeries([ranking, data.back2, data.back4, data.back6, data.back8, data.back10], strong);
  }, [ranking, data, strong]);
  const month = formatMonth(ranking.month);
  if (ranking.rows.length === 0) return <NoRanking month={ranking.month} />;
  const label = t('table', { month });
  const asOf = t('asOf', { time: ranking.asOf ? formatInstant(ranking.asOf) : NO_VALUE });
  const state = shared(`monthState.${ranking.monthState}`);
  const toFile = () =>
    toRankingTable(ranking, {
      unit: t('unit'),
      rank: t('rank'),
      rankChange: t('rankChange'),
      score: t('scoreOf', { full: formatScore(ranking.rows[0]?.fullScore) }),
      previousScore: t('previousScore'),
      newEntry: t('newEntry'),
      notApplicable: t('notApplicable'),
      notReported: t('notReported'),
      value: shared('value'),
      fraction: shared('fraction'),
      nameOf: (point) => (i18n.language === 'en' ? point.nameEn : point.nameZh),
    });
  return (
    <>
      <PageHeader title={t('title')} answer={<RankingAnswer ranking={ranking} ownUnitCode={ownUnitCode} />} />
      <Sections>
        <section className="cx-panel">
          <header className="cx-panel-header">
            <div>
              <h2>{label}</h2>
              <p className="cx-quiet">
                {asOf} · {ranking.monthState === 'CLOSED' ? state : t('open', { state })} ·{' '}
                {t('total', { count: ranking.rows.length })}
                <UpdatingBadge updating={ranking.updating} />
              </p>
            </div>
            <div className="cx-panel-tools">
              <ExportTable title={label} data={toFile} />
            </div>
          </header>
          <RankingTable ranking={ranking} ownUnitCode={ownUnitCode} label={label} />
          <p className="cx-quiet">{t('rules')}</p>
        </section>
        {series.months.length > 1 ? (
          <div>
            <ChoiceChips
              label={t('follow')}
              name="follow"
              chosen={strong}
              choices={ranking.rows.map((row) => ({ key: row.unitCode, text: row.unitName }))}
            />
            <ChartFrame
              title={t('chart', { from: formatMonth(series.months[0] ?? ''), to: formatMonth(series.months.at(-1) ?? '') })}
              note={[t('chartNote'), charts('source'), asOf].join(' · ')}
              height={Math.min(560, 70 + series.lowest * 34)}
              twin={() => twinOf(series, t('unit'))}
            >
              <RankBumpChart
                series={series}
                label={`${t('chartLabel')} · ${charts('pointsOpen')}`}
                rankOf={(rank) => t('rankOf', { rank })}
                onPoint={(unitCode, chosen) => explain({ code: SCORE, unitCode, month: chosen })}
              />
            </ChartFrame>
          </div>
        ) : null}
      </Sections>
    </>
  );
}

function twinOf(series: RankSeries, unit: string): TableTwinData {
  return {
    columns: [
      { key: 'unit', title: unit },
      ...series.months.map((month) => ({ key: month, title: formatMonth(month), figure: true })),
    ],
    rows: series.lines.toReversed().map((line) => ({
      key: line.unitCode,
      unit: line.unitName,
      ...Object.fromEntries(series.months.map((month, index) => [month, rankCell(line, month, line.ranks[index])])),
    })),
  };
}

function rankCell(line: RankLine, month: string, rank: number | null | undefined): TwinCell {
  if (rank == null) return NO_VALUE;
  const text = String(rank);
  return {
    text,
    shown: (
      <ScoreLink row={line} month={month}>
        {text}
      </ScoreLink>
    ),
  };
}
