import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useBoardScope } from '../../shared/indicators/board-scope';
import { NoUnit } from '../../shared/no-unit';
import { QueryState } from '../../shared/query-state';
import { COVERAGE_CODES } from './coverage.codes';
import { CoverageDocument } from './coverage.graphql';
import { CoverageView } from './coverage.view';
import { withPlaces } from './with-places';

/** Who is in a group and who is not: by unit, by market, by township seat. */
export function CoveragePage() {
  const { t } = useTranslation('coverage');
  const scope = withPlaces(useBoardScope());
  const result = useQuery(CoverageDocument, { variables: { ...scope, codes: [...COVERAGE_CODES], trend: [...COVERAGE_CODES] } });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={result}>
        {(data) => (data.unit ? <CoverageView data={data} from={scope.from} /> : <NoUnit />)}
      </QueryState>
    </>
  );
}
