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
  const active = { unitCode: scope.unit, status: 'ACTIVE' as const };
  const result = useQuery(SizesDocument, {
    variables: {
      ...scope,
      codes: [...SIZE_CODES],
      maySeeGroups: useSeesGroups(),
      over: { ...active, memberCount: { ...SIZE_BANDS.OVER_25 } },
      under: { ...active, memberCount: { ...SIZE_BANDS.UNDER_5 } },
    },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => (data.unit ? <SizesView data={data} from={scope.from} /> : <NoUnit />)}</QueryState>
    </>
  );
}
