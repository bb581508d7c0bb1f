import { useQuery } from '@apollo/client/react';
import { BandTag, PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExplainQuery, IndicatorCode } from '../../gql/graphql';
import type { ExplainedFigure, Focus } from '../../shared/explain-address';
import { formatClause, formatFraction, formatInstant, formatMonth } from '../../shared/format';
import { bandKey, bandTone, formatIndicator, formatIndicatorChange, indicatorName } from '../../shared/indicators/indicator';
import { UpdatingBadge } from '../../shared/indicators/updating-badge';
import { QueryState } from '../../shared/query-state';
import { ExplainDocument } from './explain.graphql';
import { ExplainedChange } from './explained-change';
import { ExplainedChildren } from './explained-children';
import { ExplainedParameters } from './explained-parameters';
import { ExplainedRows } from './explained-rows';

export type Explained = NonNullable<ExplainQuery['explainIndicator']>;

/** How a figure comes about: formula, clause, parameters, what changed it, the rows behind it, where the units below differ. */
export function IndicatorExplanation({ figure }: { figure: ExplainedFigure }) {
  const { t } = useTranslation('explain');
  const { focus } = figure;
  const result = useQuery(ExplainDocument, {
    variables: {
      code: figure.code as IndicatorCode,
      unit: figure.unitCode,
      month: figure.month,
      since: focus?.on === 'since' ? focus.of : null,
    },
  });
  return (
    <QueryState result={result} shape="detail">
      {({ explainIndicator }) =>
        explainIndicator ? (
          <Explanation explained={explainIndicator} focus={focus?.on} />
        ) : (
          <PageState kind="empty" title={t('never')} />
        )
      }
    </QueryState>
  );
}

/** What is asked about comes first: a target its parameters, a change its causes. */
function Explanation({ explained, focus }: { explained: Explained; focus: Focus['on'] | undefined }) {
  const change = <ExplainedChange explained={explained} />;
  const parameters = <ExplainedParameters parameters={explained.parameters} policyDate={explained.value.policyDate} />;
  return (
    <div className="cx-explained">
      <Head explained={explained} />
      {focus === 'target' ? parameters : null}
      {focus === 'since' ? change : null}
      <Formula explained={explained} />
      {focus === 'since' ? null : change}
      <ExplainedRows explained={explained} />
      <ExplainedChildren explained={explained} />
      {focus === 'target' ? null : parameters}
    </div>
  );
}

function Head({ explained: { value, definition } }: { explained: Explained }) {
  const { t } = useTranslation('explain');
  const charts = useTranslation('charts').t;
  const shared = useTranslation('shared').t;
  return (
    <section>
      <h2>{t('title', { name: indicatorName(definition), unit: value.unitName, month: formatMonth(value.month) })}</h2>
      <p className="cx-explained-value">
        <strong className="cx-figure">{formatIndicator(value)}</strong>
        <span className="cx-figure">{formatFraction(value.numerator, value.denominator)}</span>
        {value.state === 'REPORTED' && value.band === 'NONE' ? null : (
          <BandTag tone={bandTone(value)}>{shared(bandKey(value))}</BandTag>
        )}
        {value.target == null ? null : (
          <span className="cx-figure">
            {charts('targetIs', { target: formatIndicator({ ...value, state: 'REPORTED', value: value.target }) })} ·{' '}
            {formatIndicatorChange(value.measure, value.targetGap)}
          </span>
        )}
      </p>
      {value.state === 'SUPPRESSED' ? <p>{charts('whySuppressed')}</p> : null}
      <p className="cx-quiet">
        {charts('asOf', { time: formatInstant(value.asOf) })} · {shared(`monthState.${value.monthState}`)}
        <UpdatingBadge updating={value.updating} />
      </p>
    </section>
  );
}

function Formula({ explained: { definition, readingZh, readingEn } }: { explained: Explained }) {
  const { t, i18n } = useTranslation('explain');
  const english = i18n.language === 'en';
  return (
    <dl>
      <dt>{t('formula')}</dt>
      <dd>{english ? definition.formulaEn : definition.formulaZh}</dd>
      <dt>{t('population')}</dt>
      <dd>{english ? definition.populationEn : definition.populationZh}</dd>
      <dt>{t('clause')}</dt>
      <dd>{formatClause(definition.clause)}</dd>
      <dt>{t('reading')}</dt>
      <dd>{english ? readingEn : readingZh}</dd>
    </dl>
  );
}
