import { useQuery } from '@apollo/client/react';
import { isTold, sumOver } from '@chengxin/indicators/domain';
import { quotient, yearMonth } from '@chengxin/kernel';
import { PageState, TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExplainedMonthsQuery, IndicatorCode } from '../../gql/graphql';
import type { ExplainedFigure } from '../../shared/explain-address';
import { formatFraction, formatMonth } from '../../shared/format';
import { formatIndicator, indicatorName } from '../../shared/indicators/indicator';
import { figureCell } from '../../shared/indicators/indicator-figure';
import { QueryState } from '../../shared/query-state';
import { ExplainedMonthsDocument } from './explain.graphql';

interface PeriodExplanationProps {
  figure: ExplainedFigure;
  /** First of the months that are summed; the figure's own is the last. */
  from: string;
}

/** How the figure of several months comes about: the fraction of each, which opens its own explanation, and their sum. */
export function PeriodExplanation({ figure, from }: PeriodExplanationProps) {
  const { t } = useTranslation('explain');
  const result = useQuery(ExplainedMonthsDocument, {
    variables: { code: figure.code as IndicatorCode, unit: figure.unitCode, from, month: figure.month },
  });
  return (
    <QueryState result={result} shape="detail">
      {(data) => (data.months.length > 0 ? <Months data={data} from={from} /> : <PageState kind="empty" title={t('never')} />)}
    </QueryState>
  );
}

function Months({ data, from }: { data: ExplainedMonthsQuery; from: string }) {
  const { t } = useTranslation('explain');
  const months = data.months.toSorted((a, b) => a.month.localeCompare(b.month));
  const last = months.at(-1);
  const meaning = data.indicatorDefinitions.find((one) => one.code === last?.code);
  if (!last || !meaning) return null;
  const sum = sumOver(
    new Map(months.filter(isTold).map((point) => [point.month, point])),
    yearMonth(from),
    yearMonth(last.month),
  );
  const value = sum && quotient(sum);
  const missing = months.every(isTold) ? 'NOT_REPORTED' : 'SUPPRESSED';
  const total = {
    value: formatIndicator({ state: value === null ? missing : 'REPORTED', measure: last.measure, value }),
    fraction: sum ? formatFraction(sum.numerator, sum.denominator) : '',
  };
  const stretch = t('stretch', { from: formatMonth(from), to: formatMonth(last.month) });
  const title = t('title', { name: indicatorName(meaning), unit: last.unitName, month: stretch });
  return (
    <div className="cx-explained">
      <section>
        <h2>{title}</h2>
        <p className="cx-explained-value">
          <strong className="cx-figure">{total.value}</strong>
          <span className="cx-figure">{total.fraction}</span>
        </p>
        <p className="cx-quiet">{t('sumRule')}</p>
      </section>
      <TableTwin
        caption={title}
        data={{
          columns: [
            { key: 'month', title: t('column.month') },
            { key: 'value', title: t('column.value'), figure: true },
            { key: 'fraction', title: t('column.fraction'), figure: true },
          ],
          rows: [
            ...months.map((point) => ({
              key: point.month,
              month: formatMonth(point.month),
              value: figureCell(point),
              fraction: formatFraction(point.numerator, point.denominator),
            })),
            { key: 'sum', month: t('sum'), ...total },
          ],
        }}
      />
    </div>
  );
}
