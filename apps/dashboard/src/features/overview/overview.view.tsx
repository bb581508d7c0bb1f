import { PageHeader } from '@chengxin/ui';
import { Trans, useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { useSeesGroups } from '../../shared/indicators/board-scope';
import { ComparisonFrames, TrendFrame } from '../../shared/indicators/frames';
import { type IndicatorPoint, indicatorName } from '../../shared/indicators/indicator';
import { IndicatorCard } from '../../shared/indicators/indicator-card';
import { IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { OutsideNote } from '../../shared/indicators/outside-note';
import { toTrendSeries } from '../../shared/indicators/to-trend-series';
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
  const maySeeGroups = useSeesGroups();
  const maySeeRetailers = useMay('RETAILER_READ') && maySeeGroups;
  const [query] = useSearchParams();
  const shown = shownIndicator(query);
  const meaning = (code: string) => data.indicatorDefinitions.find((one) => one.code === code);
  const history = (code: string) =>
    toTrendSeries(
      data.history.filter((point) => point.code === code),
      from,
      month,
    );
  const share = (code: string) => data.shares.find((one) => one.code === code);
  return (
    <>
      <PageHeader
        title={t('title')}
        answer={
          <Answer
            unitName={data.unit?.name ?? ''}
            facts={data.facts}
            below={data.below ?? []}
            attentionCount={data.attention?.length ?? 0}
          />
        }
      />
      <OutsideNote />
      <h2 className="cx-visually-hidden">{t('cards')}</h2>
      <div className="cx-kpis cx-kpis-3">
        {CARDS.map((code) => {
          const facts = data.facts.find((one) => one.code === code);
          return facts ? (
            <IndicatorCard
              key={code}
              facts={facts}
              meaning={meaning(code)}
              history={history(code)}
              to={to(pageOfCard(code, { groups: maySeeGroups, retailers: maySeeRetailers }))}
              extra={
                code === 'GROUP_SIZE_MEAN' ? (
                  <>
                    <Share i18nKey="share1015" point={share('GROUP_SIZE_10_15')} />
                    <Share i18nKey="shareOver25" point={share('GROUP_SIZE_OVER_25')} />
                  </>
                ) : null
              }
            />
          ) : null;
        })}
      </div>
      <Development data={data} shown={shown} from={from} />
      {data.attention ? <AttentionSection items={data.attention} /> : null}
    </>
  );
}

/** A share beside the mean size. */
function Share({ i18nKey, point }: { i18nKey: 'share1015' | 'shareOver25'; point: IndicatorPoint | undefined }) {
  const { t } = useTranslation('overview');
  if (!point) return null;
  return (
    <span>
      <Trans t={t} i18nKey={i18nKey} components={{ value: <IndicatorFigure figure={point} /> }} />
    </span>
  );
}

function Development({ data, shown, from }: { data: OverviewQuery; shown: CardCode; from: string }) {
  const { t } = useTranslation('overview');
  const meaning = data.indicatorDefinitions.find((one) => one.code === shown);
  const facts = data.facts.find((one) => one.code === shown);
  if (!facts) return null;
  return (
    <>
      <ChoiceChips
        label={t('byIndicator')}
        name="show"
        chosen={shown}
        choices={CARDS.map((code) => ({
          key: code,
          text: indicatorName(data.indicatorDefinitions.find((one) => one.code === code)),
        }))}
      />
      <div className="cx-grid">
        <TrendFrame facts={facts} meaning={meaning} points={data.history} from={from} />
        <ComparisonFrames
          facts={facts}
          meaning={meaning}
          below={data.below}
          peers={data.peers}
          path={`/overview?show=${shown}`}
        />
      </div>
    </>
  );
}
