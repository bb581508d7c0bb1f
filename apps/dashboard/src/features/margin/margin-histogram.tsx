import { ChartFrame } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { DistributionFragment } from '../../gql/graphql';
import { HistogramChart } from '../../shared/charts/lazy-charts';
import { formatMonth } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import { drawn, type IndicatorFacts } from '../../shared/indicators/indicator';
import { type HistogramBar, shareInZone, toHistogramBars } from '../../shared/indicators/to-histogram-bars';
import { histogramTwin } from '../../shared/indicators/twins';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';

/** Members by margin: from the target upwards shaded, the target marked, the share at target written in the zone. */
export function MarginHistogram({ histogram, facts }: { histogram: DistributionFragment; facts: IndicatorFacts }) {
  const { t } = useTranslation('margin');
  const { month } = useScope();
  const seesRetailers = useMay('RETAILER_READ');
  const target = drawn('RATE', facts.target);
  const bars = toHistogramBars(histogram.bins, { kind: 'rate', ...(target === null ? {} : { zone: { from: target } }) });
  const title = t('histogram', { definition: t(`definitions.${histogram.code}`), month: formatMonth(month) });
  const share = shareInZone(bars);
  const listOf = ({ key }: HistogramBar) =>
    seesRetailers ? `/retailers?margin=${histogram.code === 'MARGIN_AGREED' ? 'agreed' : 'all'}_${key}` : null;
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
        axisLabel={t('margin')}
        countLabel={t('memberWord')}
        listOf={listOf}
        zoneLabel={share === null ? '' : t('zone', { share: `${share.toFixed(1)} %` })}
        {...(target === null ? {} : { mark: { value: target, label: t('target', { target }) } })}
      />
    </ChartFrame>
  );
}
