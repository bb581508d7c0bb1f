import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { RankingPageQuery } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { monthStep } from '../../shared/month-steps';
import type { QueryResult } from '../../shared/query-state';
import { RankingPageDocument } from './ranking.graphql';
import { reachAfter } from './ranking-units';

const FARTHEST = 10;

export interface RankingResult {
  result: QueryResult<RankingPageQuery>;
  /** The month was never counted. */
  unknown: boolean;
}

/** The month's ranking and the ranks of the eleven months before; where the record begins later, as many as there are. */
export function useRanking(unitCode: string, month: string): RankingResult {
  const [limit, setLimit] = useState({ month, reach: FARTHEST });
  const reach = limit.month === month ? limit.reach : FARTHEST;
  const result = useQuery(RankingPageDocument, {
    variables: {
      unitCode,
      month,
      back2: monthStep(month, -2),
      back4: monthStep(month, -4),
      back6: monthStep(month, -6),
      back8: monthStep(month, -8),
      back10: monthStep(month, -10),
      with2: reach >= 2,
      with4: reach >= 4,
      with6: reach >= 6,
      with8: reach >= 8,
      with10: reach >= 10,
    },
  });
  const known = reachAfter(pathsOf(result.error));
  const again = typeof known === 'number' && known < reach;
  useEffect(() => {
    if (again) setLimit({ month, reach: known });
  }, [again, known, month]);
  if (known === null) return { result: { loading: false, refetch: result.refetch }, unknown: true };
  const { data, loading, error, refetch } = keepLast(result);
  return { result: { data, loading: loading || again, error: again ? undefined : error, refetch }, unknown: false };
}

function pathsOf(error: unknown): (string | number | undefined)[] {
  return CombinedGraphQLErrors.is(error) ? error.errors.map((one) => one.path?.[0]) : [];
}
