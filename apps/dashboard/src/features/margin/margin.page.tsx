import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useBoardScope, useSeesGroups } from '../../shared/indicators/board-scope';
import { keepLast } from '../../shared/list-state';
import { NoUnit } from '../../shared/no-unit';
import { QueryState } from '../../shared/query-state';
import { MARGIN_CODES, shownDefinition } from './margin.codes';
import { MarginDocument } from './margin.graphql';
import { MarginView } from './margin.view';

/** What the members earn: distribution, share at target, both definitions, units, groups under target. */
export function MarginPage() {
  const { t } = useTranslation('margin');
  const scope = useBoardScope();
  const [query] = useSearchParams();
  const result = useQuery(MarginDocument, {
    variables: {
      ...scope,
      codes: [...MARGIN_CODES],
      trend: [...MARGIN_CODES],
      maySeeGroups: useSeesGroups(),
      definition: shownDefinition(query),
    },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)}>
        {(data) => (data.unit ? <MarginView data={data} from={scope.from} /> : <NoUnit />)}
      </QueryState>
    </>
  );
}
