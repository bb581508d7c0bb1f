import { useQuery } from '@apollo/client/react';
import { ChartFrame, type TableTwinData } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExplainLink, useExplain } from '../../shared/explain-link';
import { formatMonth, NO_VALUE } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import { formatIndicator, formatIndicatorChange, indicatorName } from '../../shared/indicators/indicator';
import { asked, Difference, differenceCell, figureCell, IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { axisOf } from '../../shared/indicators/to-trend-series';
import { keepLast } from '../../shared/list-state';
import { monthStep } from '../../shared/month-steps';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useViewer, withinUnit } from '../../shared/viewer';
import { type Choice, sideBySide } from './compare.choice';
import { CompareUnitsDocument } from './compare.graphql';
import { type Compared, CompareFrame } from './compare-frame';
import { unitWord } from './compare-words';
import { SmallTrend } from './small-trend';
import { type Development, toDevelopments } from './to-developments';
import './compare.css';

const MONTHS = 18;

/** One small line per unit on the same axis, who has come furthest first. */
export function Units({ choice }: { choice: Choice }) {
  const { unitCode, month } = useScope();
  const from = monthStep(month, 1 - MONTHS);
  const result = useQuery(CompareUnitsDocument, {
    variables: { unit: unitCode, month, from, codes: [choice.code], ...sideBySide(unitCode) },
  });
  return (
    <QueryState result={keepLast(result)}>
      {(data) => {
        const direction = data.indicatorDefinitions.find((one) => one.code === choice.code)?.direction;
        const developments = toDevelopments(data.points, from, month, direction);
        return (
          <CompareFrame data={data} choice={choice} answer={(compared) => <Answer developments={developments} {...compared} />}>
            {(compared) => <SmallMultiples developments={developments} {...compared} />}
          </CompareFrame>
        );
      }}
    </QueryState>
  );
}

type UnitsProps = Compared & { developments: readonly Development[] };

function Answer({ developments, meaning }: UnitsProps): ReactNode {
  const { t } = useTranslation('compare');
  const first = developments[0];
  if (!first?.first || !first.last || first.change === null) return t('noPeriod');
  const { measure } = first.last;
  return (
    <>
      <Trans
        t={t}
        i18nKey={meaning.direction === 'NONE' ? 'unitsAnswerRise' : 'unitsAnswer'}
        values={{
          name: indicatorName(meaning),
          from: formatMonth(first.first.month),
          to: formatMonth(first.last.month),
          unit: first.unitName,
          change: formatIndicatorChange(measure, first.change),
          before: formatIndicator(first.first),
        }}
        components={{
          change: <ExplainLink figure={asked(first.last, { on: 'since', of: first.first.month })} />,
          before: <ExplainLink figure={first.first} />,
        }}
      />
      <strong>
        <IndicatorFigure figure={first.last} />
      </strong>
      {t('unitsAnswerEnd')}
    </>
  );
}

function SmallMultiples({ developments, meaning, facts }: UnitsProps) {
  const { t } = useTranslation('compare');
  const explain = useExplain();
  const viewer = useViewer();
  const charts = useTranslation('charts').t;
  const { to, unitCode, month } = useScope();
  const axis = axisOf(developments.flatMap((one) => one.series.map((point) => ({ ...point, lastYear: null }))));
  const months = Math.max(0, ...developments.map((one) => one.series.length));
  const title = t('unitsTitle', { name: indicatorName(meaning), unit: unitWord(facts.measure), count: months });
  return (
    <ChartFrame title={title} note={<ChartNote facts={facts} />} height={160} twin={() => twinOf(developments, t)}>
      <ol className="cx-multiples" aria-label={`${title} · ${charts('pointsOpen')}`}>
        {developments.map(({ unitCode: code, unitName, series, first, last, change }) => (
          <li key={code} className={code === unitCode ? 'cx-multiple-own' : undefined}>
            <div className="cx-multiple-head">
              {withinUnit(viewer.unit.code, viewer.unit.level, code) ? (
                <Link to={to(`/compare?show=${meaning.code}`, { unitCode: code })}>{unitName}</Link>
              ) : (
                <span>{unitName}</span>
              )}
              <Difference
                figure={last ?? { ...facts, unitCode: code }}
                focus={{ on: 'since', of: first?.month ?? month }}
                change={change}
                better={meaning.direction}
              />
            </div>
            <SmallTrend
              series={series}
              axis={axis}
              length={months}
              onPoint={({ source }) => source && explain(source)}
              label={t('smallTrend', { unit: unitName, count: series.length, value: last ? formatIndicator(last) : t('none') })}
            />
            <div className="cx-multiple-head">
              <span className="cx-fraction">{series[0] ? formatMonth(series[0].month) : ''}</span>
              {last ? (
                <strong>
                  <IndicatorFigure figure={last} />
                </strong>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <p className="cx-quiet">
        {t('unitsRule', { low: axis.domain[0], high: axis.domain[1], unit: facts.measure === 'RATE' ? ' %' : '' })}
      </p>
    </ChartFrame>
  );
}

function twinOf(developments: readonly Development[], t: TFunction<'compare'>): TableTwinData {
  const months = [...new Set(developments.flatMap(({ series }) => series.map(({ month }) => month)))].sort();
  return {
    columns: [
      { key: 'unit', title: t('shared:unit') },
      { key: 'change', title: t('change'), figure: true },
      ...months.toReversed().map((month) => ({ key: month, title: formatMonth(month), figure: true })),
    ],
    rows: developments.map(({ unitCode, unitName, series, first, last, change }) => ({
      key: unitCode,
      unit: unitName,
      change: first && last ? differenceCell(last, change, { on: 'since', of: first.month }) : NO_VALUE,
      ...Object.fromEntries(series.map(({ month, source }) => [month, source ? figureCell(source) : NO_VALUE])),
    })),
  };
}
