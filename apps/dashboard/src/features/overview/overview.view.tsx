import { ChartFrame, PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { TrendChart } from '../../shared/charts/lazy-charts';
import { formatMonth, formatRate } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import { indicatorName } from '../../shared/indicators/indicator';
import { IndicatorCard } from '../../shared/indicators/indicator-card';
import { toTrendSeries } from '../../shared/indicators/to-trend-series';
import { trendTwin, unitTwin } from '../../shared/indicators/twins';
import { UnitBars } from '../../shared/indicators/unit-bars';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { Answer } from './answer';
import { AttentionSection } from './attention-section';
import { CARDS, type CardCode, pageOfCard, shownIndicator } from './overview.cards';
import './overview.css';

/** The overview with its data. */
export function OverviewView({ data, from }: { data: OverviewQuery; from: string }) {
  const { t } = useTranslation('overview');
  const { to, month } = useScope();
  const maySeeGroups = useMay('GROUP_READ');
  const [query] = useSearchParams();
  const shown = shownIndicator(query);
  const meaning = (code: string) => data.indicatorDefinitions.find((one) => one.code === code);
  const history = (code: string) =>
    toTrendSeries(
      data.history.filter((point) => point.code === code),
      from,
      month,
    );
  const share = (code: string) => data.shares.find((one) => one.code === code)?.value;
  const marginTarget = data.facts.find((one) => one.code === 'MARGIN_ALL')?.target ?? null;
  return (
    <>
      <PageHeader
        title={t('title')}
        answer={
          <Answer
            unitName={data.unit?.name ?? ''}
            facts={data.facts}
            below={data.below ?? []}
            attentionCount={data.attention.length}
          />
        }
      />
      <h2 className="cx-visually-hidden">{t('cards')}</h2>
      <div className="cx-kpis">
        {CARDS.map((code) => {
          const facts = data.facts.find((one) => one.code === code);
          return facts ? (
            <IndicatorCard
              key={code}
              facts={facts}
              meaning={meaning(code)}
              history={history(code)}
              to={to(pageOfCard(code, maySeeGroups))}
              extra={
                code === 'GROUP_SIZE_MEAN' ? (
                  <>
                    <span>{t('share1015', { value: formatRate(share('GROUP_SIZE_10_15')) })}</span>
                    <span>{t('shareOver25', { value: formatRate(share('GROUP_SIZE_OVER_25')) })}</span>
                  </>
                ) : null
              }
            />
          ) : null;
        })}
      </div>
      <Development data={data} shown={shown} from={from} />
      <AttentionSection items={data.attention} marginTarget={marginTarget} />
    </>
  );
}

function Development({ data, shown, from }: { data: OverviewQuery; shown: CardCode; from: string }) {
  const { t } = useTranslation('overview');
  const shared = useTranslation('shared').t;
  const { unitCode, month, comparison, setScope } = useScope();
  const meaning = data.indicatorDefinitions.find((one) => one.code === shown);
  const facts = data.facts.find((one) => one.code === shown);
  if (!facts) return null;
  const name = indicatorName(meaning);
  const unit = t(facts.measure === 'RATE' ? 'percent' : 'perGroup');
  const ofShown = (points: OverviewQuery['below']) => (points ?? []).filter((point) => point.code === shown);
  const series = toTrendSeries(ofShown(data.history), from, month);
  const comparisons = [
    { key: 'below_units', points: ofShown(data.below), ownCode: undefined },
    { key: 'peers', points: ofShown(data.peers), ownCode: unitCode },
  ].filter((one) => one.points.length > 0);
  return (
    <>
      <IndicatorChoice data={data} shown={shown} />
      <div className="cx-grid">
        <ChartFrame
          title={t('trend', { name, count: series.length, unit })}
          note={<ChartNote facts={facts} />}
          twin={() => trendTwin(series, shared)}
        >
          <TrendChart
            title={t('trend', { name, count: series.length, unit })}
            series={series}
            unit={facts.measure === 'RATE' ? '%' : ''}
            better={meaning?.direction === 'LOWER_IS_BETTER' ? 'below' : meaning?.direction === 'NONE' ? 'none' : 'above'}
            showLastYear={comparison === 'lastYear'}
            onMonth={(chosen) => setScope({ month: chosen })}
          />
        </ChartFrame>
        {comparisons.map((one) => {
          const title = t(one.key, { name, unit, month: formatMonth(month) });
          return (
            <ChartFrame key={one.key} title={title} note={<ChartNote facts={facts} />} twin={() => unitTwin(one.points, shared)}>
              <UnitBars
                label={title}
                points={one.points}
                meaning={meaning}
                path={`/overview?show=${shown}`}
                {...(one.ownCode ? { ownCode: one.ownCode } : {})}
              />
            </ChartFrame>
          );
        })}
      </div>
    </>
  );
}

function IndicatorChoice({ data, shown }: { data: OverviewQuery; shown: CardCode }) {
  const { t } = useTranslation('overview');
  const [, setQuery] = useSearchParams();
  const choose = (code: string) =>
    setQuery(
      (current) => {
        const next = new URLSearchParams(current);
        next.set('show', code);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <fieldset className="cx-chips">
      <legend>{t('byIndicator')}</legend>
      {CARDS.map((code) => (
        <button key={code} type="button" aria-pressed={code === shown} onClick={() => choose(code)}>
          {indicatorName(data.indicatorDefinitions.find((one) => one.code === code))}
        </button>
      ))}
    </fieldset>
  );
}
