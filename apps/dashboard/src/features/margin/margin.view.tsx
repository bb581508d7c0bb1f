import { ChartFrame, PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MarginQuery } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { formatMonth } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import { ComparisonFrames, TrendFrame } from '../../shared/indicators/frames';
import { IndicatorCard } from '../../shared/indicators/indicator-card';
import { IndicatorMatrix } from '../../shared/indicators/indicator-matrix';
import { OutsideNote } from '../../shared/indicators/outside-note';
import { toTrendSeries } from '../../shared/indicators/to-trend-series';
import { matrixTwin, withOrigin } from '../../shared/indicators/twins';
import { useScope } from '../../shared/scope';
import { MARGIN_CODES, shownDefinition } from './margin.codes';
import { MarginHistogram } from './margin-histogram';
import { MarginSentence } from './margin-sentence';
import { UnderTargetSection } from './under-target-section';

const DEFINITION_KEYS = { MARGIN_ALL: 'all', MARGIN_AGREED: 'agreed' } as const;

/** The margin page with its data. */
export function MarginView({ data, from }: { data: MarginQuery; from: string }) {
  const { t } = useTranslation('margin');
  const shared = useTranslation('shared').t;
  const { to, month } = useScope();
  const [query] = useSearchParams();
  const shown = shownDefinition(query);
  const fact = (code: string) => data.facts.find((one) => one.code === code);
  const meaning = (code: string) => data.indicatorDefinitions.find((one) => one.code === code);
  const [all, facts] = [fact('MARGIN_ALL'), fact(shown)];
  const distributed = data.histogram ? fact(data.histogram.code) : undefined;
  const matrixTitle = t('matrix', { month: formatMonth(month) });
  const path = `/margin?definition=${DEFINITION_KEYS[shown]}`;
  return (
    <>
      <PageHeader title={t('title')} answer={<MarginSentence data={data} />} />
      <OutsideNote />
      <h2 className="cx-visually-hidden">{t('cards')}</h2>
      <div className="cx-kpis cx-kpis-3">
        {MARGIN_CODES.map((code) => {
          const card = fact(code);
          const history = data.history.filter((point) => point.code === code);
          return card ? (
            <IndicatorCard
              key={code}
              facts={card}
              meaning={meaning(code)}
              history={toTrendSeries(history, from, month)}
              to={to(`/margin?definition=${code.endsWith('AGREED') ? 'agreed' : 'all'}`)}
            />
          ) : null;
        })}
      </div>
      {all && facts ? (
        <>
          <ChoiceChips
            label={t('definition')}
            name="definition"
            chosen={DEFINITION_KEYS[shown]}
            choices={(['MARGIN_ALL', 'MARGIN_AGREED'] as const).map((code) => ({
              key: DEFINITION_KEYS[code],
              text: t(`definitions.${code}`),
            }))}
          />
          <div className="cx-grid">
            <TrendFrame facts={facts} meaning={meaning(shown)} points={data.history} from={from} />
            <ComparisonFrames facts={facts} meaning={meaning(shown)} below={data.below} peers={data.peers} path={path} />
            {data.histogram && distributed ? <MarginHistogram histogram={data.histogram} facts={distributed} /> : null}
          </div>
          <div className="cx-sections">
            {data.attention ? <UnderTargetSection attention={data.attention} /> : null}
            {data.below && data.below.length > 0 ? (
              <ChartFrame
                title={matrixTitle}
                note={<ChartNote facts={all} />}
                height={0}
                sheet={() =>
                  withOrigin(matrixTwin(MARGIN_CODES, data.below ?? [], data.facts, data.indicatorDefinitions, shared), all)
                }
              >
                <IndicatorMatrix
                  caption={matrixTitle}
                  codes={MARGIN_CODES}
                  points={data.below}
                  total={data.facts}
                  meanings={data.indicatorDefinitions}
                  path="/margin"
                />
              </ChartFrame>
            ) : null}
          </div>
        </>
      ) : null}
    </>
  );
}
