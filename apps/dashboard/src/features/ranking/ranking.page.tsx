import { useQuery } from '@apollo/client/react';
import { ChartFrame, PageHeader, PageState, type TableTwinData } from '@chengxin/ui';
import { Segmented } from 'antd';
import { lazy, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingPageQuery } from '../../gql/graphql';
import { useFilters } from '../../shared/filters';
import { formatInstant, formatMonth, NO_VALUE } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { monthStep } from '../../shared/month-steps';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { RankingPageDocument } from './ranking.graphql';
import { RankingTable } from './ranking.table';
import { RankingAnswer } from './ranking-answer';
import { type RankingView, rankedUnitOf, viewsOf } from './ranking-units';
import { type RankSeries, toRankSeries } from './to-rank-series';

const RankBumpChart = lazy(async () => ({ default: (await import('./rank-bump.chart')).RankBumpChart }));

/** Who stands where in the month's evaluation (Annex 10), who moved, and why. */
export function RankingPage() {
  const { t } = useTranslation('ranking');
  const { unitCode, month } = useScope();
  const filters = useFilters();
  const views = viewsOf(unitCode);
  const view = views.find((one) => one === filters.params.get('view')) ?? views[0] ?? 'children';
  const result = useQuery(RankingPageDocument, {
    variables: {
      unitCode: rankedUnitOf(unitCode, view),
      month,
      back2: monthStep(month, -2),
      back4: monthStep(month, -4),
      back6: monthStep(month, -6),
      back8: monthStep(month, -8),
      back10: monthStep(month, -10),
    },
  });
  const change = (next: RankingView) => filters.set({ view: next === views[0] ? undefined : next });
  const extra =
    views.length > 1 ? (
      <Segmented<RankingView>
        aria-label={t('compare')}
        value={view}
        options={views.map((one) => ({ value: one, label: t(one) }))}
        onChange={change}
      />
    ) : null;
  return (
    <QueryState result={keepLast(result)}>{(data) => <Ranking data={data} ownUnitCode={unitCode} extra={extra} />}</QueryState>
  );
}

function Ranking({ data, ownUnitCode, extra }: { data: RankingPageQuery; ownUnitCode: string; extra: ReactNode }) {
  const { t } = useTranslation('ranking');
  const { setScope } = useScope();
  const ranking = data.evaluationRanking;
  const series = useMemo(
    () => toRankSeries([ranking, data.back2, data.back4, data.back6, data.back8, data.back10], ownUnitCode),
    [ranking, data, ownUnitCode],
  );
  const month = formatMonth(ranking.month);
  if (ranking.rows.length === 0) {
    return (
      <>
        <title>{`${t('title')} · 诚信`}</title>
        <PageHeader title={t('title')} extra={extra} />
        <PageState kind="empty" title={t('empty', { month })} hint={t('emptyHint')} />
      </>
    );
  }
  const label = t('table', { month });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <PageHeader title={t('title')} answer={<RankingAnswer ranking={ranking} ownUnitCode={ownUnitCode} />} extra={extra} />
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
