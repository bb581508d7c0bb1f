import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ExplainLink } from '../../shared/explain-link';
import { formatDistance, formatFraction, formatMonth } from '../../shared/format';
import { gapOf } from '../../shared/indicators/gap';
import { formatIndicator, type IndicatorFacts, type IndicatorPoint } from '../../shared/indicators/indicator';
import { asked, TARGET } from '../../shared/indicators/indicator-figure';
import { UnitLinks } from '../../shared/indicators/unit-links';
import { useScope } from '../../shared/scope';
import { unitsBelow } from './to-overview-answer';

export interface AnswerProps {
  unitName: string;
  facts: readonly IndicatorFacts[];
  below: readonly IndicatorPoint[];
  attentionCount: number;
}

/** The page's answer: coverage and its distance to the target, who missed it, the margin, what waits. */
export function Answer({ unitName, facts, below, attentionCount }: AnswerProps): ReactNode {
  const { t } = useTranslation('overview');
  const { month } = useScope();
  const coverage = facts.find((one) => one.code === 'COVERAGE_OVERALL');
  const margin = facts.find((one) => one.code === 'MARGIN_ALL');
  const place = { unit: unitName, month: formatMonth(month) };
  if (coverage?.state !== 'REPORTED') return t('noFigures', place);
  const units = unitsBelow(below, 'COVERAGE_OVERALL');
  const gapText = (value: IndicatorFacts) => {
    const gap = gapOf(value);
    return t(gap.key, { distance: formatDistance(gap.distance) });
  };
  return (
    <>
      <Trans
        t={t}
        i18nKey="answer"
        values={{
          ...place,
          value: formatIndicator(coverage),
          fraction: formatFraction(coverage.numerator, coverage.denominator),
        }}
        components={{ value: <ExplainLink figure={coverage} /> }}
      />
      <ExplainLink figure={asked(coverage, TARGET)}>{gapText(coverage)}</ExplainLink>
      {units.kind === 'none' ? t('end') : null}
      {units.kind === 'allMet' ? t('allMet') : null}
      {units.kind === 'missed' ? (
        <Trans t={t} i18nKey="missed" components={{ units: <UnitLinks points={units.missed} path="/coverage" /> }} />
      ) : null}
      {margin?.state === 'REPORTED' ? (
        <Trans
          t={t}
          i18nKey="margin"
          values={{ value: formatIndicator(margin), gap: gapText(margin) }}
          components={{ value: <ExplainLink figure={margin} />, gap: <ExplainLink figure={asked(margin, TARGET)} /> }}
        />
      ) : null}
      {attentionCount > 0 ? (
        <Trans
          t={t}
          i18nKey="attentionCount"
          values={{ count: attentionCount }}
          components={{ value: <a href="#attention" /> }}
        />
      ) : null}
    </>
  );
}
