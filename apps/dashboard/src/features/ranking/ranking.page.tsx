import { ChartFrame, PageHeader, PageState, type TableTwinData } from '@chengxin/ui';
import { lazy, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingPageQuery } from '../../gql/graphql';
import { formatInstant, formatMonth, NO_VALUE } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { RankingTable } from './ranking.table';
import { RankingAnswer } from './ranking-answer';
import { ownCountyOf, rankedUnitOf } from './ranking-units';
import { type RankSeries, toRankSeries } from './to-rank-series';
import { useRanking } from './use-ranking';

const RankBumpChart = lazy(async () => ({ default: (await import('./rank-bump.chart')).RankBumpChart }));

/** Who stands where in the month's evaluation (Annex 10), who moved, and why. */
export function RankingPage() {
  const { t } = useTranslation('ranking');
  const { unitCode, month } = useScope();
  const { result, unknown } = useRanking(rankedUnitOf(unitCode), month);
  if (unknown) return <NoRanking month={month} />;
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => <Ranking data={data} ownUnitCode={ownCountyOf(unitCode)} />}</QueryState>
    </>
  );
}

function NoRanking({ month }: { month: string }) {
  const { t } = useTranslation('ranking');
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <PageHeader title={t('title')} />
      <PageState kind="empty" title={t('empty', { month: formatMonth(month) })} hint={t('emptyHint')} />
    </>
  );
}

function Ranking({ data, ownUnitCode }: { data: RankingPageQuery; ownUnitCode: string }) {
  const { t } = useTranslation('ranking');
  const { setScope } = useScope();
  const ranking = data.evaluationRanking;
  const series = useMemo(() => {
    const older = [data.back2, data.back4, data.back6, data.back8, data.back10].filter((answer) => answer !== undefined);
    return toRankSeries([ranking, ...older], ownUnitCode);
  }, [ranking, data, ownUnitCode]);
  const month = formatMonth(ranking.month);
  if (ranking.rows.length === 0) return <NoRanking month={ranking.month} />;
  const label = t('table', { month });
  return (
    <>
      <PageHeader title={t('title')} answer={<RankingAnswer ranking={ranking} ownUnitCode={ownUnitCode} />} />
      <Sections>
        <section className="cx-panel">
          <header className="cx-panel-header">
            <div>
              <h2>{label}</h2>
              <p className="cx-quiet">
                {t('asOf', { time: formatInstant(ranking.asOf) })} · {t(ranking.monthState === 'CLOSED' ? 'closed' : 'open')} ·{' '}
                {t('total', { count: ranking.rows.length })}
              </p>
            </div>
          </header>
          <RankingTable ranking={ranking} ownUnitCode={ownUnitCode} label={label} />
          <p className="cx-quiet">{t('rules')}</p>
        </section>
        {series.months.length > 1 ? (
          <ChartFrame
            title={t('chart', { from: formatMonth(series.months[0] ?? ''), to: formatMonth(series.months.at(-1) ?? '') })}
            note={t('chartNote')}
            height={Math.min(560, 70 + series.lowest * 34)}
            twin={() => twinOf(series, t('unit'))}
          >
            <RankBumpChart
              series={series}
              label={t('chartLabel')}
              rankOf={(rank) => t('rankOf', { rank })}
              onMonth={(chosen) => setScope({ month: chosen })}
            />
          </ChartFrame>
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
      ...Object.fromEntries(series.months.map((month, index) => [month, line.ranks[index] ?? NO_VALUE])),
    })),
  };
}
