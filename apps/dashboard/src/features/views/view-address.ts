import { queryWithScope, type ScopeValues } from '../../shared/scope-query';

/** The address of a view: a page with its query. */
export interface ViewAddress {
  path: string;
  query: string;
}

/** The address to keep: with unit, month and comparison also where they are the defaults, which are others' for others; no open explanation. */
export function addressToKeep(pathname: string, query: URLSearchParams, scope: ScopeValues): ViewAddress {
  const kept = queryWithScope(query, scope);
  // A place in a list is gone with the next change of the list.
  for (const passing of ['explain', 'after', 'from']) kept.delete(passing);
  return { path: pathname, query: kept.toString() };
}

/** Where a view leads, within the dashboard. */
export const toView = ({ path, query }: ViewAddress): string => (query ? `${path}?${query}` : path);
