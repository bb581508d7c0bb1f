import type { QueryResult } from './query-state';

/** Keeps the last answer on the screen while the next one is on its way, so that a filter does not blank the list. */
export function keepLast<Data>(result: QueryResult<Data> & { previousData?: Data | undefined }): QueryResult<Data> {
  return { data: result.data ?? result.previousData, loading: result.loading, error: result.error, refetch: result.refetch };
}
