import { useQuery } from '@apollo/client/react';
import { PageHeader, PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { DataQualityDocument } from './quality.graphql';
import { QualityTable } from './quality.table';
import { qualityAnswer } from './quality-answer';

/** What is missing, doubled or odd in the data of a month, and whether the month can be closed. */
export function QualityPage() {
  const { t } = useTranslation('quality');
  const { unitCode, month } = useScope();
  const result = useQuery(DataQualityDocument, { variables: { unitCode, month } });
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ dataQuality }) => {
        const { key, ...kinds } = qualityAnswer(dataQuality);
        const facts = { unit: dataQuality.unitName, month: formatMonth(dataQuality.month), date: dataQuality.asOf, ...kinds };
        return (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader title={t('title')} answer={t(`answer.${key}`, facts)} />
            {dataQuality.findings.length === 0 ? (
              <PageState kind="empty" title={t('empty')} hint={t('emptyHint')} />
            ) : (
              <section className="cx-panel" aria-busy={result.loading}>
                <QualityTable findings={dataQuality.findings} month={dataQuality.month} />
              </section>
            )}
            <p className="cx-quiet">{t('note', { date: dataQuality.asOf })}</p>
          </>
        );
      }}
    </QueryState>
  );
}
