import { useQuery } from '@apollo/client/react';
import { PageState, TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ExplainedDifferenceQuery, IndicatorCode } from '../../gql/graphql';
import type { ExplainedFigure } from '../../shared/explain-address';
import { formatFraction, formatMonth } from '../../shared/format';
import { differenceOf, formatIndicator, formatIndicatorChange, indicatorName } from '../../shared/indicators/indicator';
import { figureCell } from '../../shared/indicators/indicator-figure';
import { QueryState } from '../../shared/query-state';
import { ExplainedDifferenceDocument } from './explain.graphql';

/** Why two units differ by so much: both figures with their fractions, each of which opens its own explanation. */
export function DifferenceExplanation({ figure, other }: { figure: ExplainedFigure; other: string }) {
  const result = useQuery(ExplainedDifferenceDocument, {
    variables: { code: figure.code as IndicatorCode, unit: figure.unitCode, other, month: figure.month },
  });
  return (
    <QueryState result={result} shape="detail">
      {(data) => <Pair data={data} />}
    </QueryState>
  );
}

function Pair({ data }: { data: ExplainedDifferenceQuery }) {
  const { t } = useTranslation('explain');
  const [own, other] = [data.own[0], data.other[0]];
  const meaning = data.indicatorDefinitions.find((one) => one.code === own?.code);
  if (!own || !other || !meaning) return <PageState kind="empty" title={t('never')} />;
  const difference = formatIndicatorChange(own.measure, differenceOf(own, other));
  const title = t('title', {
    name: indicatorName(meaning),
    unit: t('difference.units', { own: own.unitName, other: other.unitName }),
    month: formatMonth(own.month),
  });
  return (
    <div className="cx-explained">
      <section>
        <h2>{title}</h2>
        <p className="cx-explained-value">
          <strong className="cx-figure">{difference}</strong>
          <span className="cx-figure">
            = {formatIndicator(own)} − {formatIndicator(other)}
          </span>
        </p>
        <p className="cx-quiet">{t('difference.rule')}</p>
      </section>
      <TableTwin
        caption={title}
        data={{
          columns: [
            { key: 'unit', title: t('column.unit') },
            { key: 'value', title: t('column.value'), figure: true },
            { key: 'fraction', title: t('column.fraction'), figure: true },
          ],
          rows: [own, other].map((point) => ({
            key: point.unitCode,
            unit: point.unitName,
            value: figureCell(point),
            fraction: formatFraction(point.numerator, point.denominator),
          })),
        }}
      />
    </div>
  );
}
