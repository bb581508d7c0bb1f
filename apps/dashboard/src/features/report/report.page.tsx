import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useBoardScope, useSeesGroups } from '../../shared/indicators/board-scope';
import { NoUnit } from '../../shared/no-unit';
import { QueryState } from '../../shared/query-state';
import { CARDS } from '../overview/overview.cards';
import { ReportDocument } from './report.graphql';
import { ReportView } from './report.view';

/** The month of a unit on paper: figures, units below, ranking, what changed, what needs attention. */
export function ReportPage() {
  const { t } = useTranslation('report');
  const { unit, month, level, hasBelow, within } = useBoardScope();
  const variables = { unit, month, level, hasBelow, within, codes: [...CARDS], maySeeGroups: useSeesGroups() };
  const result = useQuery(ReportDocument, { variables });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => (data.unit ? <ReportView data={data} /> : <NoUnit />)}</QueryState>
    </>
  );
}
