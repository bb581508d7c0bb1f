import { ChartFrame } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { DistributionFragment } from '../../gql/graphql';
import { HistogramChart } from '../../shared/charts/lazy-charts';
import { formatMonth } from '../../shared/format';
import { useSeesGroups } from '../../shared/indicators/board-scope';
import { ChartNote } from '../../shared/indicators/chart-note';
import type { IndicatorFacts } from '../../shared/indicators/indicator';
import { type HistogramBar, markOf, toHistogramBars } from '../../shared/indicators/to-histogram-bars';
import { histogramTwin } from '../../shared/indicators/twins';
import { useScope } from '../../shared/scope';
import { groupsOfBar, SIZE_MARKS } from './sizes.codes';

/** Groups by number of members: the usual zone shaded, the limit marked; a bar opens its groups. */
export function SizeHistogram({ histogram, facts }: { histogram: DistributionFragment; facts: IndicatorFacts }) {
  const { t } = useTranslation('sizes');
  const { month } = useScope();
  const seesGroups = useSeesGroups();
  const listOf = (bar: HistogramBar) => (seesGroups ? groupsOfBar(bar) : null);
  const [from, until, limit] = [SIZE_MARKS.from, SIZE_MARKS.to, SIZE_MARKS.limit].map((name) => markOf(histogram.marks, name));
  const bars = toHistogramBars(histogram.bins, {
    kind: 'count',
    ...(from === undefined || until === undefined ? {} : { zone: { from, to: until } }),
  });
  const title = t('histogram', { month: formatMonth(month) });
  if (bars.length === 0) return null;
  return (
    <ChartFrame
      title={title}
      note={<ChartNote facts={facts} />}
      twin={() => histogramTwin(bars, { bin: t('bin'), count: t('count'), share: t('share') }, listOf)}
    >
      <HistogramChart
        title={title}
        bars={bars}
        axisLabel={t('size')}
        countLabel={t('groups')}
        zoneLabel={t('zone', { from, to: until })}
        {...(limit === undefined ? {} : { mark: { value: limit, label: t('limit', { limit }), beyond: true } })}
        listOf={listOf}
      />
    </ChartFrame>
  );
}
