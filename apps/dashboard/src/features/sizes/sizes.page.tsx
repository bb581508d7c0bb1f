import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useBoardScope, useSeesGroups } from '../../shared/indicators/board-scope';
import { NoUnit } from '../../shared/no-unit';
import { QueryState } from '../../shared/query-state';
import { SIZE_BANDS } from '../groups/groups.filter';
import { SIZE_CODES } from './sizes.codes';
import { SizesDocument } from './sizes.graphql';
import { SizesView } from './sizes.view';

/** How large the groups are: distribution, classes by unit, groups outside the limits. */
export function SizesPage() {
  const { t } = useTranslation('sizes');
  const scope = useBoardScope();
  const counted = { unitCode: scope.unit, month: scope.month };
  const result = useQuery(SizesDocument, {
    variables: {
      ...scope,
      codes: [...SIZE_CODES],
      trend: ['GROUP_SIZE_10_15' as const],
      maySeeGroups: useSeesGroups(),
      over: { ...counted, sizeBand: [...SIZE_BANDS.OVER_25] },
      under: { ...counted, sizeBand: [...SIZE_BANDS.UNDER_5] },
    },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => (data.unit ? <SizesView data={data} from={scope.from} /> : <NoUnit />)}</QueryState>
    </>
  );
}
