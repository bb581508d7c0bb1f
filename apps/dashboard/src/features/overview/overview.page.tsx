import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useBoardScope, useSeesGroups } from '../../shared/indicators/board-scope';
import { NoUnit } from '../../shared/no-unit';
import { QueryState } from '../../shared/query-state';
import { CARDS, SIZE_SHARES } from './overview.cards';
import { OverviewDocument } from './overview.graphql';
import { OverviewView } from './overview.view';

/** How the unit stands this month: all key figures, their development, the units below and beside, what needs attention. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const scope = useBoardScope();
  const result = useQuery(OverviewDocument, {
    variables: { ...scope, codes: [...CARDS], trend: [...CARDS], shares: [...SIZE_SHARES], maySeeGroups: useSeesGroups() },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>
        {(data) => (data.unit ? <OverviewView data={data} from={scope.from} /> : <NoUnit />)}
      </QueryState>
    </>
  );
}
