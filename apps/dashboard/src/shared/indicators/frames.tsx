import { ChartFrame } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { TrendChart } from '../charts/lazy-charts';
import { useExplain } from '../explain-link';
import { formatMonth } from '../format';
import { useScope } from '../scope';
import { ChartNote } from './chart-note';
import { type IndicatorFacts, type IndicatorMeaning, type IndicatorPoint, indicatorName } from './indicator';
import { toTrendSeries } from './to-trend-series';
import { trendTwin, unitTwin, withOrigin } from './twins';
import { UnitBars } from './unit-bars';

interface FrameProps {
  facts: IndicatorFacts;
  meaning: IndicatorMeaning | undefined;
}

/** Development of an indicator, with its table. `points` may hold other indicators too. */
export function TrendFrame({ facts, meaning, points, from }: FrameProps & { points: readonly IndicatorPoint[]; from: string }) {
  const { t } = useTranslation('charts');
  const shared = useTranslation('shared').t;
  const { month, comparison } = useScope();
  const explain = useExplain();
  const series = toTrendSeries(
    points.filter((point) => point.code === facts.code),
    from,
    month,
  );
  const title = t('trend', { name: indicatorName(meaning), count: series.length, unit: unitWord(facts, t) });
  const better = { HIGHER_IS_BETTER: 'above', LOWER_IS_BETTER: 'below', NONE: 'none' } as const;
  return (
    <ChartFrame title={title} note={<ChartNote facts={facts} />} twin={() => withOrigin(trendTwin(series, shared), facts)}>
      <TrendChart
        title={title}
        series={series}
        unit={facts.measure === 'RATE' ? '%' : ''}
        better={meaning ? better[meaning.direction] : 'none'}
        showLastYear={comparison === 'lastYear'}
        onPoint={({ source }) => source && explain(source)}
      />
    </ChartFrame>
  );
}

export interface ComparisonFramesProps extends FrameProps {
  below?: readonly IndicatorPoint[] | null | undefined;
  peers?: readonly IndicatorPoint[] | null | undefined;
  /** Page a bar leads to. */
  path: string;
}

/** The units below, and the unit among its peers, as far as the query asked for them. */
export function ComparisonFrames({ facts, meaning, below, peers, path }: ComparisonFramesProps) {
  const { t } = useTranslation('charts');
  const shared = useTranslation('shared').t;
  const { unitCode, month } = useScope();
  return [
    { key: 'unitsBelow', points: below ?? [], own: {} },
    { key: 'unitsBeside', points: peers ?? [], own: { ownCode: unitCode } },
  ].map(({ key, points, own }) => {
    const ofCode = points.filter((point) => point.code === facts.code);
    if (ofCode.length === 0) return null;
    const title = t(key, { name: indicatorName(meaning), unit: unitWord(facts, t), month: formatMonth(month) });
    return (
      <ChartFrame
        key={key}
        title={title}
        note={<ChartNote facts={facts} />}
        height={120}
        twin={() => withOrigin(unitTwin(ofCode, shared), facts)}
      >
        <UnitBars label={title} points={ofCode} meaning={meaning} path={path} {...own} />
        {ofCode.some((point) => point.target) ? <p className="cx-quiet">{t('tick')}</p> : null}
      </ChartFrame>
    );
  });
}

function unitWord(facts: IndicatorFacts, t: (key: 'percent' | 'perGroup') => string): string {
  return t(facts.measure === 'RATE' ? 'percent' : 'perGroup');
}
