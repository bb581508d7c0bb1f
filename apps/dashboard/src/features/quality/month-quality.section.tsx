import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { DataQualityDocument } from './quality.graphql';
import { QualityTable } from './quality.table';
import { qualityAnswer } from './quality-answer';

/** Whether the next month can be closed, with everything that speaks against it. */
export function MonthQualitySection({ unitCode, month }: { unitCode: string; month: string }) {
  const { t } = useTranslation('quality');
  const { to } = useScope();
  const result = useQuery(DataQualityDocument, { variables: { unitCode, month }, fetchPolicy: 'cache-and-network' });
  return (
    <section className="cx-panel">
      <h2 style={{ marginBottom: 8 }}>{t('canClose', { month: formatMonth(month) })}</h2>
      <QueryState result={keepLast(result)} shape="table">
        {({ dataQuality }) => {
          const { key, ...kinds } = qualityAnswer(dataQuality);
          const facts = { unit: dataQuality.unitName, month: formatMonth(month), date: dataQuality.asOf, ...kinds };
          return (
            <>
              <p>
                {t(`answer.${key}`, facts)} <Link to={to('/quality', { month })}>{t('title')}</Link>
              </p>
              {dataQuality.findings.length > 0 ? (
                <details open={key === 'blocked'}>
                  <summary>{t('tableLabel')}</summary>
                  <QualityTable findings={dataQuality.findings} month={month} />
                </details>
              ) : null}
            </>
          );
        }}
      </QueryState>
    </section>
  );
}
