import { ChartFrame, PageHeader, StackedBars } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SizesQuery } from '../../gql/graphql';
import { ExplainLink, useExplain } from '../../shared/explain-link';
import { formatCount, formatMonth, formatRate } from '../../shared/format';
import { useSeesGroups } from '../../shared/indicators/board-scope';
import { ChartNote } from '../../shared/indicators/chart-note';
import { TrendFrame } from '../../shared/indicators/frames';
import { formatIndicator, type IndicatorFacts, type IndicatorPoint } from '../../shared/indicators/indicator';
import { OutsideNote } from '../../shared/indicators/outside-note';
import { useScope } from '../../shared/scope';
import { useViewer, withinUnit } from '../../shared/viewer';
import { OutsideSection } from './outside-section';
import { SizeHistogram } from './size-histogram';
import { SIZE_CLASSES } from './sizes.codes';
import { sizeTwin, toSizeStacks } from './to-size-stacks';

const SHADES = {
  GROUP_SIZE_UNDER_10: 'light',
  GROUP_SIZE_10_15: 'subject',
  GROUP_SIZE_16_25: 'middle',
  GROUP_SIZE_OVER_25: 'dark',
} as const;

/** The page of group sizes with its data. */
export function SizesView({ data, from }: { data: SizesQuery; from: string }) {
  const { t } = useTranslation('sizes');
  const typical = data.facts.find((one) => one.code === 'GROUP_SIZE_10_15');
  const meaning = data.indicatorDefinitions.find((one) => one.code === 'GROUP_SIZE_10_15');
  return (
    <>
      <PageHeader title={t('title')} answer={<SizesSentence data={data} />} />
      <OutsideNote />
      {typical ? (
        <>
          {data.histogram ? (
            <div className="cx-stacked-panel">
              <SizeHistogram histogram={data.histogram} facts={typical} />
            </div>
          ) : null}
          <div className="cx-grid">
            <TrendFrame facts={typical} meaning={meaning} points={data.history} from={from} />
            <SizeStacks title="byUnit" points={data.below} facts={typical} />
            <SizeStacks title="byUnitPeers" points={data.peers} facts={typical} />
          </div>
          {data.over && data.under ? <OutsideSection over={data.over} under={data.under} /> : null}
        </>
      ) : null}
    </>
  );
}

function SizesSentence({ data }: { data: SizesQuery }): ReactNode {
  const { t } = useTranslation('sizes');
  const { to, month } = useScope();
  const seesGroups = useSeesGroups();
  const link = (path: string) => (seesGroups ? <Link to={to(path)} /> : <strong />);
  const fact = (code: string) => data.facts.find((one) => one.code === code);
  const place = { unit: data.unit?.name ?? '', month: formatMonth(month) };
  const [mean, typical, over, under] = [
    fact('GROUP_SIZE_MEAN'),
    fact('GROUP_SIZE_10_15'),
    fact('GROUP_SIZE_OVER_25'),
    fact('GROUP_SIZE_UNDER_5'),
  ];
  if (typical?.state !== 'REPORTED' || !mean) return t('noFigures', place);
  const values = {
    ...place,
    total: formatCount(typical.denominator),
    mean: formatIndicator(mean),
    count: formatCount(typical.numerator),
    share: formatRate(typical.value),
  };
  return (
    <>
      <Trans
        t={t}
        i18nKey="answer"
        values={values}
        components={{
          total: link('/groups?size=0-'),
          mean: <ExplainLink figure={mean} />,
          typical: link('/groups?size=10_15'),
          share: <ExplainLink figure={typical} />,
        }}
      />
      <Trans
        t={t}
        i18nKey="over"
        values={{ over: formatCount(over?.numerator) }}
        components={{ value: link('/groups?size=OVER_25') }}
      />
      <Trans
        t={t}
        i18nKey="under"
        values={{ under: formatCount(under?.numerator) }}
        components={{ value: link('/groups?size=UNDER_5') }}
      />
    </>
  );
}

interface SizeStacksProps {
  title: 'byUnit' | 'byUnitPeers';
  points: readonly IndicatorPoint[] | null | undefined;
  facts: IndicatorFacts;
}

function SizeStacks({ title: titleKey, points, facts }: SizeStacksProps) {
  const { t } = useTranslation('sizes');
  const shared = useTranslation('shared').t;
  const charts = useTranslation('charts').t;
  const explain = useExplain();
  const viewer = useViewer();
  const { to, month } = useScope();
  if (!points || points.length === 0) return null;
  const stacks = toSizeStacks(points);
  const title = t(titleKey, { month: formatMonth(month) });
  return (
    <ChartFrame
      title={title}
      note={<ChartNote facts={facts} />}
      height={120}
      twin={() => sizeTwin(stacks, { unit: shared('unit'), total: t('count'), classOf: (code) => t(`classes.${code}`) })}
    >
      <StackedBars
        label={`${title} · ${charts('pointsOpen')}`}
        names={SIZE_CLASSES.map((code) => ({ key: code, name: t(`classes.${code}`), shade: SHADES[code] }))}
        rows={stacks.map((stack) => ({
          key: stack.unitCode,
          label: stack.unitName,
          to: withinUnit(viewer.unit.code, viewer.unit.level, stack.unitCode)
            ? to('/sizes', { unitCode: stack.unitCode })
            : undefined,
          total: t('groupCount', { count: stack.total }),
          parts: stack.parts.map((part) => ({
            key: part.code,
            share: part.share,
            text: `${part.share.toFixed(1)} %`,
            shade: SHADES[part.code],
            onOpen: part.share > 0 ? () => explain(part.source) : undefined,
          })),
        }))}
      />
    </ChartFrame>
  );
}
