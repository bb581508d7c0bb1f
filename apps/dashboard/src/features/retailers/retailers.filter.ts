import type { BusinessFormat, RetailerOrder, RetailerStatus, RetailerWhere } from '../../gql/graphql';
import { dayOf } from '../../shared/day-of';

export const FORMATS: readonly BusinessFormat[] = [
  'GROCERY',
  'CONVENIENCE',
  'SUPERMARKET',
  'DEPARTMENT_STORE',
  'TOBACCO_LIQUOR',
  'ENTERTAINMENT',
  'OTHER',
];
export const STATUSES: readonly RetailerStatus[] = ['ACTIVE', 'SUSPENDED', 'CLOSED'];

export const RETAILER_ORDERS = {
  code: { field: 'CUSTOMER_CODE', direction: 'ASC' },
  store: { field: 'STORE_NAME', direction: 'ASC' },
  'tier-desc': { field: 'TIER', direction: 'DESC' },
  'tier-asc': { field: 'TIER', direction: 'ASC' },
  licence: { field: 'LICENCE_EXPIRES_ON', direction: 'ASC' },
} as const satisfies Record<string, RetailerOrder>;
export type RetailerOrderKey = keyof typeof RETAILER_ORDERS;

/** What the list is narrowed to, as the address bar holds it. */
export interface RetailersFilter {
  search: string;
  /** Today in a group or in none; `uncovered`: counted in the month and in none then. */
  group: 'in' | 'without' | 'uncovered' | undefined;
  marketType: 'URBAN' | 'RURAL' | undefined;
  format: BusinessFormat | undefined;
  status: RetailerStatus | undefined;
  licence: 'lapsing' | undefined;
  /** Licence ends on or before this day. */
  licenceBy: string | undefined;
  /** Members that the month counted, by their margin then: at least, and less than. */
  margin: MarginRange | undefined;
  order: RetailerOrderKey;
}

export interface MarginRange {
  skuSet: 'all' | 'agreed';
  gte: string | undefined;
  lt: string | undefined;
}

const MARGIN = /^(all|agreed)_(-?\d+\.\d+)?_(-?\d+\.\d+)?$/;

/** A range of margins as the address holds it: `all_0.110_0.115`, `agreed__0.000`. */
export const marginText = ({ skuSet, gte = '', lt = '' }: MarginRange): string => `${skuSet}_${gte}_${lt}`;

function marginRangeOf(text: string): MarginRange | undefined {
  const [whole, skuSet, gte, lt] = MARGIN.exec(text) ?? [];
  return whole === undefined || (gte ?? lt) === undefined
    ? undefined
    : { skuSet: skuSet === 'agreed' ? 'agreed' : 'all', gte, lt };
}

/** Reads the filter from the address; anything that is not known counts as not set. */
export function retailersFilterOf(params: URLSearchParams): RetailersFilter {
  const group = params.get('group');
  const market = params.get('market');
  const order = params.get('order');
  return {
    search: params.get('search') ?? '',
    group: group === 'in' || group === 'without' || group === 'uncovered' ? group : undefined,
    marketType: market === 'URBAN' || market === 'RURAL' ? market : undefined,
    format: FORMATS.find((format) => format === params.get('format')),
    status: STATUSES.find((status) => status === params.get('status')),
    licence: params.get('licence') === 'lapsing' ? 'lapsing' : undefined,
    licenceBy: dayOf(params.get('licenceBy')),
    margin: marginRangeOf(params.get('margin') ?? ''),
    order: order !== null && Object.hasOwn(RETAILER_ORDERS, order) ? (order as RetailerOrderKey) : 'code',
  };
}

/** The filter as the API's `where`. */
export function retailerWhereOf(filter: RetailersFilter, unitCode: string, month: string): RetailerWhere {
  return {
    unitCode,
    ...(filter.search !== '' && { search: filter.search }),
    ...(filter.group === 'uncovered' && { covered: false, month }),
    ...(filter.margin && marginWhere(filter.margin, month)),
    ...((filter.group === 'in' || filter.group === 'without') && { inGroup: filter.group === 'in' }),
    ...(filter.marketType && { marketType: filter.marketType }),
    ...(filter.format && { format: [filter.format] }),
    ...(filter.status && { status: [filter.status] }),
    ...(filter.licence && { licenceLapsing: true }),
    ...(filter.licenceBy && { licenceExpiresOn: { lte: filter.licenceBy } }),
  };
}

function marginWhere({ skuSet, gte, lt }: MarginRange, month: string): RetailerWhere {
  const range = { ...(gte && { gte }), ...(lt && { lt }) };
  return { covered: true, month, ...(skuSet === 'all' ? { margin: range } : { marginAgreed: range }) };
}
