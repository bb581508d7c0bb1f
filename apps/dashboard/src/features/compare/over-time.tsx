import { useQuery } from '@apollo/client/react';
import { ChartFrame, type TableTwinData, type TwinFigure } from '@chengxin/ui';
import { Fragment, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { TrendChart } from '../../shared/charts/lazy-charts';
import { ChoiceChips } from '../../shared/choice-chips';
import type { ExplainedFigure } from '../../shared/explain-address';
import { ExplainLink, useExplain } from '../../shared/explain-link';
import { formatFraction, NO_VALUE } from '../../shared/format';
import { ChartNote } from '../../shared/indicators/chart-note';
import { formatIndicatorChange, indicatorName } from '../../shared/indicators/indicator';
import { asked, figureCell, IndicatorFigure, TARGET, targetCell } from '../../shared/indicators/indicator-figure';
import { keepLast } from '../../shared/list-state';
import { monthStep } from '../../shared/month-steps';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import type { Choice } from './compare.choice';
import { CompareOverTimeDocument } from './compare.graphql';
import { CompareFrame } from './compare-frame';
import { betterSide, unitWord } from './compare-words';
import { periodName, periodShortName } from './period-name';
import { MONTHS_BACK, type ShownPeriod, toPeriods, toPeriodTrend } from './to-periods';

const GRAIN_KEYS = ['MONTH', 'QUARTER', 'YEAR_TO_DATE'] as const;

/** One indicator of the unit by months, quarters or the year to date, beside last year at the same cut-off. */
export function OverTime({ choice }: { choice: Choice }) {
  const { t } = useTranslation('compare');
  const { unitCode, month } = useScope();
  const { today } = useViewer();
  const explain = useExplain();
  const result = useQuery(CompareOverTimeDocument, {
    variables: { unit: unitCode, month, from: monthStep(month, MONTHS_BACK), codes: [choice.code] },
  });
  const { grain } = choice;
  const grains = GRAIN_KEYS.map((key) => ({ key, text: t(`grains.${key}`) }));
  return (
    <QueryState result={keepLast(result)}>
      {(data) => {
        const accumulation = data.indicatorDefinitions.find((one) => one.code === choice.code)?.accumulation ?? 'STOCK';
        const periods = toPeriods(data.points, accumulation, grain, month, today);
        return (
          <CompareFrame
            data={data}
            choice={choice}
            chips={<ChoiceChips label={t('grain')} name="grain" chosen={grain} choices={grains} />}
            answer={({ meaning }) => (
              <Answer periods={periods} choice={choice} accumulation={accumulation} name={indicatorName(meaning)} today={today} />
            )}
          >
            {({ facts, meaning }) => {
              const title = t(`timeTitle.${grain}`, { name: indicatorName(meaning), unit: unitWord(facts.measure) });
              return (
                <>
                  <ChartFrame
                    title={title}
                    note={<ChartNote facts={facts} />}
                    twin={() => twinOf(periods, choice, accumulation, t)}
                  >
                    <TrendChart
                      title={title}
                      series={toPeriodTrend(periods)}
                      unit={facts.measure === 'RATE' ? '%' : ''}
                      better={betterSide(meaning.direction)}
                      showLastYear
                      onPoint={({ month: to }) => {
                        const period = periods.find((one) => one.to === to);
                        if (period) explain(explainedBy(period, isMonthly(choice, accumulation)));
                      }}
                      shortNameOf={(to) => periodShortName(to, grain)}
                      nameOf={(to) => nameIn(periods, to, choice)}
                    />
                  </ChartFrame>
                  <p className="cx-quiet">{t(`timeRule.${grain}.${accumulation}`)}</p>
                </>
              );
            }}
          </CompareFrame>
        );
      }}
    </QueryState>
  );
}

function nameIn(periods: readonly ShownPeriod[], to: string, { grain }: Choice): string {
  const period = periods.find((one) => one.to === to);
  return period ? periodName(period, grain) : '';
}

/** What explains a period's figure: its last month, or all months that it sums. */
const explainedBy = ({ point, from }: ShownPeriod, isOfMonth: boolean) => (isOfMonth ? point : { ...point, from });

/** What explains its change: why it is not that of the earlier month, or what it sums itself. */
function changeExplainedBy(
  { point, from, to }: ShownPeriod,
  { grain }: Choice,
  isOfMonth: boolean,
  than: 'lastYear' | 'previous',
) {
  if (!isOfMonth) return { ...point, from };
  const december = monthStep(from, -1);
  const earlier = { MONTH: monthStep(to, -1), QUARTER: monthStep(to, -3), YEAR_TO_DATE: december }[grain];
  return asked(point, { on: 'since', of: than === 'lastYear' ? monthStep(to, -12) : earlier });
}

type Accumulation = 'STOCK' | 'FLOW';

const isMonthly = (choice: Choice, accumulation: Accumulation): boolean => choice.grain === 'MONTH' || accumulation === 'STOCK';

interface AnswerProps {
  periods: readonly ShownPeriod[];
  choice: Choice;
  accumulation: Accumulation;
  /** Name of the indicator. */
  name: string;
  today: string;
}

function Answer({ periods, choice, accumulation, name, today }: AnswerProps): ReactNode {
  const { t } = useTranslation('compare');
  const last = periods.at(-1);
  if (!last) return t('noPeriod');
  const period = periodName(last, choice.grain);
  const { measure, unitName, targetGap } = last.point;
  const isRunning = accumulation === 'FLOW' && last.to >= today.slice(0, 7);
  const isOfMonth = isMonthly(choice, accumulation);
  const parts = [
    { key: 'timeLastYear', change: last.lastYearChange, by: changeExplainedBy(last, choice, isOfMonth, 'lastYear') },
    {
      key: `timePrevious.${choice.grain}`,
      change: last.previousChange,
      by: changeExplainedBy(last, choice, isOfMonth, 'previous'),
    },
    // A sum over months is not judged by the target of its last month.
    { key: 'timeTarget', change: isOfMonth ? targetGap : null, by: asked(last.point, TARGET) },
  ].filter(({ change }) => change != null);
  return (
    <>
      {t('timeAnswer', { period, unit: unitName, name })}
      <strong>
        <IndicatorFigure figure={explainedBy(last, isOfMonth)} />
      </strong>
      {isRunning ? `${t('comma')}${t('timeRunning')}` : null}
      {parts.map(({ key, change, by }) => (
        <Fragment key={key}>
          {t('comma')}
          <Trans
            t={t}
            i18nKey={key}
            values={{ change: formatIndicatorChange(measure, change) }}
            components={{ value: <ExplainLink figure={by} /> }}
          />
        </Fragment>
      ))}
      {t('stop')}
    </>
  );
}

function twinOf(
  periods: readonly ShownPeriod[],
  choice: Choice,
  accumulation: Accumulation,
  t: (key: string) => string,
): TableTwinData {
  const isOfMonth = isMonthly(choice, accumulation);
  const compared = !(choice.grain === 'YEAR_TO_DATE' && accumulation === 'FLOW');
  return {
    columns: [
      { key: 'period', title: t(`grains.${choice.grain}`) },
      { key: 'value', title: t('shared:value'), figure: true },
      { key: 'fraction', title: t('shared:fraction'), figure: true },
      { key: 'lastYear', title: t('sameCut'), figure: true },
      { key: 'lastYearChange', title: t('sameCutChange'), figure: true },
      ...(compared ? [{ key: 'previousChange', title: t(`previousTitle.${choice.grain}`), figure: true }] : []),
      { key: 'target', title: t('shared:target'), figure: true },
    ],
    rows: periods.toReversed().map((period) => {
      const { point, lastYear } = period;
      const changeCell = (change: string | null, than: 'lastYear' | 'previous') =>
        linked(formatIndicatorChange(point.measure, change), change && changeExplainedBy(period, choice, isOfMonth, than));
      const yearBefore = { ...point, month: monthStep(period.to, -12) };
      return {
        key: period.to,
        period: periodName(period, choice.grain),
        value: figureCell(explainedBy(period, isOfMonth)),
        fraction: period.fraction ? formatFraction(period.fraction.numerator, period.fraction.denominator) : NO_VALUE,
        lastYear: linked(
          lastYear ? formatFraction(lastYear.numerator, lastYear.denominator) : NO_VALUE,
          lastYear && (isOfMonth ? yearBefore : { ...yearBefore, from: monthStep(period.from, -12) }),
        ),
        lastYearChange: changeCell(period.lastYearChange, 'lastYear'),
        previousChange: changeCell(period.previousChange, 'previous'),
        target: targetCell(point),
      };
    }),
  };
}

/** A text that opens an explanation, where there is one. */
const linked = (text: string, figure: ExplainedFigure | '' | null): string | TwinFigure =>
  figure ? { text, shown: <ExplainLink figure={figure}>{text}</ExplainLink> } : text;
