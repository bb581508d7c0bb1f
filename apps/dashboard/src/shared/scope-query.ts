/** What a figure is compared with. */
export type Comparison = 'previous' | 'lastYear' | 'target';

/** The three things that hold across pages. */
export interface ScopeValues {
  unitCode: string;
  /** `YYYY-MM` */
  month: string;
  comparison: Comparison;
}

const COMPARISONS: readonly Comparison[] = ['previous', 'lastYear', 'target'];
export const MONTH = /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/;
export const UNIT = /^\d{6}([A-Z]\d{2}|\d{3}[A-Z]\d{2})?$/;

/** Reads the scope from an address; what is missing or no unit, month or comparison falls back to the defaults. */
export function scopeFromQuery(query: URLSearchParams, defaults: ScopeValues): ScopeValues {
  const unit = query.get('unit') ?? '';
  const month = query.get('month') ?? '';
  const comparison = COMPARISONS.find((one) => one === query.get('compare'));
  return {
    unitCode: UNIT.test(unit) ? unit : defaults.unitCode,
    month: MONTH.test(month) ? month : defaults.month,
    comparison: comparison ?? defaults.comparison,
  };
}

/** What an address says for the unit or the month and is none: what is shown is something else, and has to say so. */
export const strangeIn = (query: URLSearchParams): { unit?: string; month?: string } => {
  const unit = query.get('unit');
  const month = query.get('month');
  return { ...(unit && !UNIT.test(unit) && { unit }), ...(month && !MONTH.test(month) && { month }) };
};

/** Writes the scope into the query of an address and leaves the page's own filters in it alone. */
export function queryWithScope(query: URLSearchParams, scope: ScopeValues): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set('unit', scope.unitCode);
  next.set('month', scope.month);
  next.set('compare', scope.comparison);
  return next;
}

/** Address of another page in the same scope: the path's own query stays, the filters of the page left behind do not come along. */
export function pathWithScope(path: string, scope: ScopeValues): string {
  const [address = '/', hash] = path.split('#');
  const [pathname = '/', ownQuery = ''] = address.split('?');
  const query = queryWithScope(new URLSearchParams(ownQuery), scope).toString();
  return `${pathname}?${query}${hash === undefined ? '' : `#${hash}`}`;
}
