import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useBoardScope } from '../../shared/indicators/board-scope';
import { QueryState } from '../../shared/query-state';
import { useMay } from '../../shared/viewer';
import { MARGIN_CODES } from './margin.codes';
import { MarginDocument } from './margin.graphql';
import { MarginView } from './margin.view';

/** What the members earn: distribution, share at target, both definitions, units, groups under target. */
export function MarginPage() {
  const { t } = useTranslation('margin');
  const scope = useBoardScope();
  const result = useQuery(MarginDocument, {
    variables: { ...scope, codes: [...MARGIN_CODES], maySeeGroups: useMay('GROUP_READ') },
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>{(data) => <MarginView data={data} from={scope.from} />}</QueryState>
    </>
  );
}
