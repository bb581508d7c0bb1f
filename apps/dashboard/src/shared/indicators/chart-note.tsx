import { useTranslation } from 'react-i18next';
import { formatInstant, formatMonth } from '../format';
import type { IndicatorFacts } from './indicator';
import { UpdatingBadge } from './updating-badge';

/** The line below a chart's title: unit, month, source, as-of, open or closed; on paper the policy's day too. */
export function ChartNote({ facts, period }: { facts: IndicatorFacts; period?: string }) {
  const { t } = useTranslation('charts');
  const shared = useTranslation('shared').t;
  const parts = [
    facts.unitName,
    period ?? formatMonth(facts.month),
    t('source'),
    t('asOf', { time: formatInstant(facts.asOf) }),
    shared(`monthState.${facts.monthState}`),
  ];
  return (
    <>
      {parts.join(' · ')}
      <UpdatingBadge updating={facts.updating} />
      <span className="cx-paper-only"> · {t('policy', { date: facts.policyDate })}</span>
    </>
  );
}
