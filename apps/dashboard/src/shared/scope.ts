import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Comparison, pathWithScope, queryWithScope, type ScopeValues, scopeFromQuery } from './scope-query';
import { useViewer } from './viewer';

export type { Comparison, ScopeValues };

export interface Scope extends ScopeValues {
  /** Changes unit, month or comparison in the address; the page's filters stay. */
  setScope(patch: Partial<ScopeValues>): void;
  /** Address of a page in this scope (or with the patch); `path` may carry filters of its own. */
  to(path: string, patch?: Partial<ScopeValues>): string;
}

/** Unit, month and comparison: they live in the address (`?unit=140600&month=2026-08&compare=previous`) and hold across pages. */
export function useScope(): Scope {
  const viewer = useViewer();
  const [query, setQuery] = useSearchParams();
  const { unitCode, month, comparison } = scopeFromQuery(query, {
    unitCode: viewer.homeUnit.code,
    month: viewer.latestClosedMonth,
    comparison: 'previous',
  });
  const values = useMemo(() => ({ unitCode, month, comparison }), [unitCode, month, comparison]);
  const setScope = useCallback(
    (patch: Partial<ScopeValues>) => setQuery((current) => queryWithScope(current, { ...values, ...patch })),
    [setQuery, values],
  );
  const to = useCallback((path: string, patch?: Partial<ScopeValues>) => pathWithScope(path, { ...values, ...patch }), [values]);
  return { ...values, setScope, to };
}
