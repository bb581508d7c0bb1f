import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { formatRate } from '../../shared/format';
import { useSeesGroups } from '../../shared/indicators/board-scope';
import { ComparisonFrames, TrendFrame } from '../../shared/indicators/frames';
import { indicatorName } from '../../shared/indicators/indicator';
import { IndicatorCard } from '../../shared/indicators/indicator-card';
import { OutsideNote } from '../../shared/indicators/outside-note';
import { toTrendSeries } from '../../shared/indicators/to-trend-series';
import { useScope } from '../../shared/scope';
import { Answer } from './answer';
import { AttentionSection } from './attention-section';
import { CARDS, type CardCode, pageOfCard, shownIndicator } from './overview.cards';
import './overview.css';

/** The overview with its data. */
export function OverviewView({ data, from }: { data: OverviewQuery; from: string }) {
  const { t } = useTranslation('overview');
  const { to, month } = useScope();
  const maySeeGroups = useSeesGroups();
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
      {data.attention ? <AttentionSection items={data.attention} /> : null}
    </>
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
