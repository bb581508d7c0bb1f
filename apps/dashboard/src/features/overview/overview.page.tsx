import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useBoardScope } from '../../shared/indicators/board-scope';
import { QueryState } from '../../shared/query-state';
import { useMay } from '../../shared/viewer';
import { CARDS, SIZE_SHARES } from './overview.cards';
import { OverviewDocument } from './overview.graphql';
import { OverviewView } from './overview.view';

/** How the unit stands this month: all key figures, their development, the units below and beside, what needs attention. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const scope = useBoardScope();
  const result = useQuery(OverviewDocument, {
    variables: { ...scope, cards: [...CARDS], shares: [...SIZE_SHARES], maySeeGroups: useMay('GROUP_READ') },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => <OverviewView data={data} from={scope.from} />}</QueryState>
    </>
  );
}
