import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { OverviewQueryVariables } from '../../gql/graphql';
import { monthStep } from '../../shared/month-steps';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { levelBelow, levelOf } from '../../shared/unit-level';
import { CARDS, SIZE_SHARES } from './overview.cards';
import { OverviewDocument } from './overview.graphql';
import { OverviewView } from './overview.view';

const MONTHS = 18;

/** How the unit stands this month: all key figures, their development, the units below and beside, what needs attention. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const { unitCode, month } = useScope();
  const level = levelBelow(unitCode);
  const variables: OverviewQueryVariables = {
    unit: unitCode,
    month,
    from: monthStep(month, 1 - MONTHS),
    cards: [...CARDS],
    shares: [...SIZE_SHARES],
    level,
    hasBelow: level !== null,
    hasPeers: ['COUNTY', 'AREA'].includes(levelOf(unitCode)),
  };
  const result = useQuery(OverviewDocument, { variables });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => <OverviewView data={data} from={variables.from} />}</QueryState>
    </>
  );
}
