import { bandOf } from '@chengxin/indicators/domain';
import { decimal, type Fraction, quotient } from '@chengxin/kernel';
import { BandTag, TableTwin } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { ExplainedRuleFragment } from '../../gql/graphql';
import { formatClause, formatMoney, formatMonth, formatRate, inBrackets } from '../../shared/format';
import { bandKey, bandTone } from '../../shared/indicators/indicator';
import { IndicatorFigure } from '../../shared/indicators/indicator-figure';
import { ExplainedParameters } from './explained-parameters';

/** What was sold in a month and what it had cost, in yuan; null where nothing was surveyed. */
interface Survey {
  revenueAll?: string | null;
  costAll?: string | null;
  revenueAgreed?: string | null;
  costAgreed?: string | null;
}

export interface MarginExplanationProps {
  name: ReactNode;
  month: string;
  survey: Survey;
  rule: ExplainedRuleFragment;
  /** How the sums come together. */
  how: string;
  /** What else is told of the month, as terms and descriptions. */
  children: ReactNode;
}

interface Margin extends Fraction {
  key: 'all' | 'agreed';
  revenue: string;
  cost: string;
}

/** The margins of one group or retailer in a month: revenue, cost, what is left and its share, judged by the target of the month. */
export function MarginExplanation({ name, month, survey, rule, how, children }: MarginExplanationProps) {
  const { t, i18n } = useTranslation('explain');
  const group = useTranslation('group').t;
  const shared = useTranslation('shared').t;
  const margins = [
    marginOf('all', survey.revenueAll, survey.costAll),
    marginOf('agreed', survey.revenueAgreed, survey.costAgreed),
  ].filter((margin) => margin !== null);
  const own = margins.find(({ key }) => key === (rule.value.code === 'MARGIN_AGREED' ? 'agreed' : 'all'));
  const title = t('single.title', { month: formatMonth(month) });
  return (
    <div className="cx-explained">
      <section>
        <h2>
          {name} · {title}
        </h2>
        {own ? (
          <p className="cx-explained-value">
            <strong className="cx-figure">{formatRate(quotient(own))}</strong>
            <span className="cx-figure">
              = {inBrackets(`${formatMoney(own.revenue)} − ${formatMoney(own.cost)}`)} ÷ {formatMoney(own.revenue)}
            </span>
          </p>
        ) : (
          <p className="cx-quiet">{t('single.notSurveyed')}</p>
        )}
      </section>
      {margins.length > 0 ? (
        <TableTwin
          caption={title}
          data={{
            columns: [
              { key: 'set', title: t('single.set') },
              { key: 'revenue', title: t('single.revenue'), figure: true },
              { key: 'cost', title: t('single.cost'), figure: true },
              { key: 'left', title: t('single.left'), figure: true },
              { key: 'margin', title: t('single.margin'), figure: true },
              { key: 'band', title: shared('judgement') },
            ],
            rows: margins.map((margin) => ({
              key: margin.key,
              set: group(`chart.${margin.key}`),
              revenue: formatMoney(margin.revenue),
              cost: formatMoney(margin.cost),
              left: formatMoney(margin.numerator),
              margin: formatRate(quotient(margin)),
              band: <Judged margin={margin} rule={rule} />,
            })),
          }}
        />
      ) : null}
      <dl>
        <dt>{t('formula')}</dt>
        <dd>{how}</dd>
        {children}
        <dt>{t('single.countsIn')}</dt>
        <dd>
          <Trans
            t={t}
            i18nKey="single.unitFigure"
            values={{ unit: rule.value.unitName }}
            components={{ value: <IndicatorFigure figure={rule.value} /> }}
          />
        </dd>
        <dt>{t('clause')}</dt>
        <dd>{formatClause(rule.definition.clause)}</dd>
        <dt>{t('reading')}</dt>
        <dd>{i18n.language === 'en' ? rule.readingEn : rule.readingZh}</dd>
      </dl>
      <ExplainedParameters parameters={rule.parameters} policyDate={rule.value.policyDate} />
    </div>
  );
}

function marginOf(key: Margin['key'], revenue: string | null | undefined, cost: string | null | undefined): Margin | null {
  if (revenue == null || cost == null) return null;
  return { key, revenue, cost, numerator: decimal(revenue).minus(cost).toFixed(2), denominator: revenue };
}

/** By the target and the band of the month's policy, as the figures of units are. */
function Judged({ margin, rule: { value, parameters } }: { margin: Fraction; rule: ExplainedRuleFragment }) {
  const { t } = useTranslation('shared');
  const near = parameters.find(({ code }) => code === 'band.near')?.value ?? '0';
  const judged = { state: 'REPORTED', band: bandOf(margin, value.target ?? null, near, 'HIGHER_IS_BETTER') } as const;
  return judged.band === 'NONE' ? null : <BandTag tone={bandTone(judged)}>{t(bandKey(judged))}</BandTag>;
}
