import { BandTag, Fraction, KpiCard, Sparkline } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExplainLink } from '../explain-link';
import { formatFraction, formatInstant } from '../format';
import { useScope } from '../scope';
import {
  bandKey,
  bandTone,
  drawn,
  formatIndicator,
  formatIndicatorChange,
  type IndicatorFacts,
  type IndicatorMeaning,
  indicatorName,
} from './indicator';
import { asked, comparedWith, Difference, TARGET } from './indicator-figure';
import type { TrendPoint } from './to-trend-series';
import { UpdatingBadge } from './updating-badge';

export interface IndicatorCardProps {
  facts: IndicatorFacts;
  meaning: IndicatorMeaning | undefined;
  /** The months before; the card draws the last thirteen. */
  history: readonly TrendPoint[];
  to: string;
  /** One more fact beside the target. */
  extra?: ReactNode;
}

const SPARK_MONTHS = 13;

/** Why there is no figure. */
const WHY_NONE = {
  NOT_APPLICABLE: 'whyNotApplicable',
  NOT_REPORTED: 'whyNotReported',
  SUPPRESSED: 'whySuppressed',
} as const;

/** Card of one indicator, with the words of the registry. */
export function IndicatorCard({ facts, meaning, history, to, extra }: IndicatorCardProps) {
  const { t } = useTranslation('charts');
  const shared = useTranslation('shared').t;
  const { comparison } = useScope();
  const name = indicatorName(meaning);
  const value = formatIndicator(facts);
  const spark = history.slice(-SPARK_MONTHS);
  const reported = facts.state === 'REPORTED';
  const hasTarget = facts.target !== null && facts.target !== undefined;
  const changes = [
    { key: 'previous', label: t('previousShort'), change: facts.previousChange },
    { key: 'lastYear', label: t('lastYearShort'), change: facts.lastYearChange },
  ] as const;
  return (
    <KpiCard
      title={name}
      to={to}
      value={
        <ExplainLink figure={facts} label={`${name} ${value}`}>
          {value}
        </ExplainLink>
      }
      valueNote={facts.state === 'REPORTED' ? undefined : t(WHY_NONE[facts.state])}
      band={facts.band === 'NONE' && reported ? null : <BandTag tone={bandTone(facts)}>{shared(bandKey(facts))}</BandTag>}
      sparkline={
        <Sparkline
          values={spark.map((point) => point.value)}
          target={drawn(facts.measure, facts.target)}
          label={t('sparkline', { name, count: spark.length, value })}
        />
      }
      target={
        <>
          {hasTarget ? (
            <ExplainLink figure={asked(facts, TARGET)}>
              {t('targetIs', { target: formatIndicator({ ...facts, state: 'REPORTED', value: facts.target }) })}
              {reported ? ` · ${formatIndicatorChange(facts.measure, facts.targetGap)}` : ''}
            </ExplainLink>
          ) : null}
          {extra}
        </>
      }
      changes={(comparison === 'lastYear' ? changes.toReversed() : changes).map(({ key, label, change }) => (
        <Difference
          key={key}
          label={label}
          figure={facts}
          focus={comparedWith[key](facts)}
          change={change}
          better={meaning?.direction}
        />
      ))}
      fraction={reported ? <Fraction>{formatFraction(facts.numerator, facts.denominator)}</Fraction> : null}
      foot={
        <span>
          {t('asOf', { time: formatInstant(facts.asOf).slice(0, 10) })} · {shared(`monthState.${facts.monthState}`)}
          <UpdatingBadge updating={facts.updating} />
        </span>
      }
    />
  );
}
