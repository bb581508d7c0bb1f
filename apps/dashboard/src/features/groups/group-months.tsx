import { ChartFrame, type TableTwinData } from '@chengxin/ui';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { marginCell, marginFigure } from '../../shared/charts/margin-figure';
import { useExplain } from '../../shared/explain-link';
import { formatMonth, NO_VALUE } from '../../shared/format';
import type { GroupDetail } from './group.page';
import { toGroupMonthSeries } from './to-group-month-series';

const MarginsChart = lazy(async () => ({ default: (await import('../../shared/charts/margins.chart')).MarginsChart }));

/** The group's months: margin against the target as a line, all facts as the table beside it. */
export function GroupMonths({ group, target }: { group: GroupDetail; target: string | null }) {
  const { t } = useTranslation('group');
  const explain = useExplain();
  const series = toGroupMonthSeries(group.monthly);
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return <p className="cx-quiet">{t('chart.empty')}</p>;
  return (
    <ChartFrame
      title={t('chart.title', { name: group.name, from: formatMonth(first.month), to: formatMonth(last.month) })}
      note={t('chart.note')}
      twin={() => monthsTwin(group, t)}
    >
      <MarginsChart
        title={t('chart.label')}
        series={series}
        target={target === null ? null : Number(target) * 100}
        names={{ all: t('chart.all'), agreed: t('chart.agreed') }}
        onPoint={(month, line) => explain(marginFigure(ownerOf(group), month, line))}
      />
    </ChartFrame>
  );
}

const ownerOf = ({ id, area }: GroupDetail) => ({ on: 'group', id, unitCode: area.code }) as const;

function monthsTwin(group: GroupDetail, t: (key: string) => string): TableTwinData {
  const owner = ownerOf(group);
  const figures = ['members', 'all', 'agreed', 'revenue', 'cost'];
  const keys = ['month', 'members', 'meeting', 'term', 'all', 'agreed', 'revenue', 'cost'];
  return {
    columns: keys.map((key) => ({ key, title: t(`chart.${key}`), figure: figures.includes(key) })),
    rows: group.monthly.map((facts) => ({
      key: facts.month,
      month: formatMonth(facts.month),
      members: facts.memberCount,
      meeting: t(facts.meetingHeld ? 'chart.held' : 'chart.notHeld'),
      term: t(facts.leaderTermValid ? 'chart.valid' : 'chart.invalid'),
      all: marginCell({ owner, month: facts.month, value: facts.marginAll }),
      agreed: marginCell({ owner, month: facts.month, line: 'marginAgreed', value: facts.marginAgreed }),
      revenue: facts.revenueAll ?? NO_VALUE,
      cost: facts.costAll ?? NO_VALUE,
    })),
  };
}
