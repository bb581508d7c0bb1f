import { ChartFrame, PageHeader } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageQuery } from '../../gql/graphql';
import { ExplainLink } from '../../shared/explain-link';
import { formatCount, formatDistance, formatMonth } from '../../shared/format';
import { useBoardScope } from '../../shared/indicators/board-scope';
import { ChartNote } from '../../shared/indicators/chart-note';
import { ComparisonFrames, TrendFrame } from '../../shared/indicators/frames';
import { gapOf } from '../../shared/indicators/gap';
import { formatIndicator } from '../../shared/indicators/indicator';
import { IndicatorCard } from '../../shared/indicators/indicator-card';
import { asked, IndicatorFigure, TARGET } from '../../shared/indicators/indicator-figure';
import { IndicatorMatrix } from '../../shared/indicators/indicator-matrix';
import { OutsideNote } from '../../shared/indicators/outside-note';
import { toTrendSeries } from '../../shared/indicators/to-trend-series';
import { matrixTwin, withOrigin } from '../../shared/indicators/twins';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { COVERAGE_CARDS, COVERAGE_CODES } from './coverage.codes';
import { SeatsSection } from './seats-section';
import { toCoverageAnswer } from './to-coverage-answer';

/** The coverage page with its data. */
export function CoverageView({ data, from }: { data: CoverageQuery; from: string }) {
  const { t } = useTranslation('coverage');
  const shared = useTranslation('shared').t;
  const { to, month } = useScope();
  const { within } = useBoardScope();
  const maySeeRetailers = useMay('RETAILER_READ') && within;
  const fact = (code: string) => data.facts.find((one) => one.code === code);
  const meaning = (code: string) => data.indicatorDefinitions.find((one) => one.code === code);
  const overall = fact('COVERAGE_OVERALL');
  const matrixTitle = t('matrix', { month: formatMonth(month) });
  return (
    <>
      <PageHeader
        title={t('title')}
        answer={<CoverageSentence data={data} />}
        extra={maySeeRetailers ? <Link to={to('/retailers?group=uncovered')}>{t('uncovered')}</Link> : null}
      />
      <OutsideNote />
      <h2 className="cx-visually-hidden">{t('cards')}</h2>
      <div className="cx-kpis">
        {COVERAGE_CARDS.map((code) => {
          const facts = fact(code);
          const history = data.history.filter((point) => point.code === code);
          return facts ? (
            <IndicatorCard
              key={code}
              facts={facts}
              meaning={meaning(code)}
              history={toTrendSeries(history, from, month)}
              to={to(`/overview?show=${code}`)}
            />
          ) : null;
        })}
      </div>
      {overall ? (
        <div className="cx-grid">
          <TrendFrame facts={overall} meaning={meaning('COVERAGE_OVERALL')} points={data.history} from={from} />
          <ComparisonFrames
            facts={overall}
            meaning={meaning('COVERAGE_OVERALL')}
            below={data.below}
            peers={data.peers}
            path="/coverage"
          />
        </div>
      ) : null}
      <div className="cx-sections">
        {overall && data.below && data.below.length > 0 ? (
          <ChartFrame
            title={matrixTitle}
            note={<ChartNote facts={overall} />}
            height={0}
            sheet={() =>
              withOrigin(matrixTwin(COVERAGE_CODES, data.below ?? [], data.facts, data.indicatorDefinitions, shared), overall)
            }
          >
            <IndicatorMatrix
              caption={matrixTitle}
              codes={COVERAGE_CODES}
              points={data.below}
              total={data.facts}
              meanings={data.indicatorDefinitions}
              path="/coverage"
            />
          </ChartFrame>
        ) : null}
        {data.seatsWithout && data.seatsWith ? <SeatsSection without={data.seatsWithout} covered={data.seatsWith} /> : null}
      </div>
    </>
  );
}

function CoverageSentence({ data }: { data: CoverageQuery }): ReactNode {
  const { t } = useTranslation('coverage');
  const { within } = useBoardScope();
  const maySeeRetailers = useMay('RETAILER_READ');
  const { to, month } = useScope();
  const place = { unit: data.unit?.name ?? '', month: formatMonth(month) };
  const answer = toCoverageAnswer(data.facts);
  const overall = data.facts.find((one) => one.code === 'COVERAGE_OVERALL');
  const urban = data.facts.find((one) => one.code === 'COVERAGE_URBAN');
  if (!answer || !overall) return t('noFigures', place);
  const gap = gapOf(overall);
  const seats = { total: formatCount(answer.seatsTotal), count: formatCount(answer.seatsWithout) };
  return (
    <>
      <Trans
        t={t}
        i18nKey="answer"
        values={{ ...place, count: formatCount(answer.retailersWithout), value: formatIndicator(overall) }}
        components={{
          count: within && maySeeRetailers ? <Link to={to('/retailers?group=uncovered')} /> : <strong />,
          value: <ExplainLink figure={overall} />,
        }}
      />
      <Trans
        t={t}
        i18nKey={`gap.${gap.key}`}
        values={{ distance: formatDistance(gap.distance) }}
        components={{ gap: <ExplainLink figure={asked(overall, TARGET)} /> }}
      />
      {urban?.state === 'REPORTED' ? (
        <Trans t={t} i18nKey="urban" components={{ value: <IndicatorFigure figure={urban} /> }} />
      ) : null}
      {answer.seatsTotal === 0 ? t('seatsNone') : null}
      {answer.seatsTotal > 0 && answer.seatsWithout === 0 ? t('seatsAll', seats) : null}
      {answer.seatsWithout > 0 ? (
        <Trans t={t} i18nKey="seats" values={seats} components={{ value: within ? <a href="#seats" /> : <strong /> }} />
      ) : null}
    </>
  );
}
