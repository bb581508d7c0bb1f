import { useEffect, useState } from 'react';
import type { Asked } from '../../shared/read-state';

interface Page {
  readonly meetings: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
}
interface Result<Data extends Page> {
  readonly data?: Data | undefined;
  readonly fetchMore: (options: {
    variables: { after: string | null };
    updateQuery: (before: Data, more: { fetchMoreResult: Data }) => Data;
  }) => Promise<unknown>;
}

/** Has a sheet ask page after page until it has all meetings; whether it waits for more, and that a page did not come, which can be asked for again. */
export function useAllMeetings<Data extends Page>({ data, fetchMore }: Result<Data>): Asked {
  const rest = data?.meetings.pageInfo;
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<{ readonly after: unknown; readonly error: Error }>();
  useEffect(() => {
    if (!rest?.hasNextPage) return;
    const after = rest.endCursor ?? null;
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        meetings: { ...fetchMoreResult.meetings, nodes: [...before.meetings.nodes, ...fetchMoreResult.meetings.nodes] },
      }),
    }).catch((error: Error) => setFailed({ after, error }));
  }, [rest?.hasNextPage, rest?.endCursor, fetchMore, attempt]);
  // What failed of another list, or has come since, says nothing of this one.
  const error = failed && rest?.hasNextPage && failed.after === rest.endCursor ? failed.error : undefined;
  const refetch = () => {
    setFailed(undefined);
    setAttempt(attempt + 1);
  };
  return { loading: (rest?.hasNextPage ?? true) && !error, error, refetch };
}
