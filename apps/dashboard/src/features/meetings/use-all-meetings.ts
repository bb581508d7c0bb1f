import { useEffect } from 'react';

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

/** Has a sheet ask page after page until it has all meetings; whether it waits for more. */
export function useAllMeetings<Data extends Page>({ data, fetchMore }: Result<Data>): boolean {
  const rest = data?.meetings.pageInfo;
  useEffect(() => {
    if (!rest?.hasNextPage) return;
    void fetchMore({
      variables: { after: rest.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        meetings: { ...fetchMoreResult.meetings, nodes: [...before.meetings.nodes, ...fetchMoreResult.meetings.nodes] },
      }),
    });
  }, [rest?.hasNextPage, rest?.endCursor, fetchMore]);
  return rest?.hasNextPage ?? true;
}
