import type { GroupOrder, GroupWhere } from '../../gql/graphql';

/**
 * Size bands as the indicators GROUP_SIZE_* name them. The bounds are part of the names, so a link from an indicator lands on exactly
 * the groups that it counted.
 */
export const SIZE_BANDS = {
  UNDER_5: { lte: 4 },
  UNDER_10: { lte: 9 },
  '10_15': { gte: 10, lte: 15 },
  '16_25': { gte: 16, lte: 25 },
  OVER_25: { gte: 26 },
} as const;
export type SizeBand = keyof typeof SIZE_BANDS;

export const GROUP_ORDERS = {
  name: { field: 'NAME', direction: 'ASC' },
  'founded-desc': { field: 'FOUNDED_ON', direction: 'DESC' },
  'founded-asc': { field: 'FOUNDED_ON', direction: 'ASC' },
  'members-desc': { field: 'MEMBER_COUNT', direction: 'DESC' },
  'members-asc': { field: 'MEMBER_COUNT', direction: 'ASC' },
} as const satisfies Record<string, GroupOrder>;
export type GroupOrderKey = keyof typeof GROUP_ORDERS;

/** What the list is narrowed to, as the address bar holds it. */
export interface GroupsFilter {
  name: string;
  size: SizeBand | undefined;
  /** A rate: 0.11. */
  marginBelow: string | undefined;
  meetingMissing: boolean;
  leaderExpired: boolean;
  marketType: 'URBAN' | 'RURAL' | undefined;
  status: 'ACTIVE' | 'DISSOLVED';
  order: GroupOrderKey;
}

/** Reads the filter from the address; anything that is not known counts as not set. */
export function groupsFilterOf(params: URLSearchParams): GroupsFilter {
  const size = params.get('size');
  const order = params.get('order');
  const market = params.get('market');
  const marginBelow = params.get('marginBelow');
  return {
    name: params.get('name') ?? '',
    size: size !== null && Object.hasOwn(SIZE_BANDS, size) ? (size as SizeBand) : undefined,
    marginBelow: marginBelow !== null && /^0?\.\d{1,6}$|^[01]$/.test(marginBelow) ? marginBelow : undefined,
    meetingMissing: params.get('meeting') === 'missing',
    leaderExpired: params.get('leader') === 'expired',
    marketType: market === 'URBAN' || market === 'RURAL' ? market : undefined,
    status: params.get('status') === 'DISSOLVED' ? 'DISSOLVED' : 'ACTIVE',
    order: order !== null && Object.hasOwn(GROUP_ORDERS, order) ? (order as GroupOrderKey) : 'name',
  };
}

/** The filter as the API's `where`; `month` is the one that margin, meeting and leader term are judged in. */
export function groupWhereOf(filter: GroupsFilter, unitCode: string, month: string): GroupWhere {
  return {
    unitCode,
    month,
    status: filter.status,
    ...(filter.name !== '' && { name: { contains: filter.name } }),
    ...(filter.size && { memberCount: { ...SIZE_BANDS[filter.size] } }),
    ...(filter.marginBelow && { margin: { lt: filter.marginBelow } }),
    ...(filter.meetingMissing && { meetingHeld: false }),
    ...(filter.leaderExpired && { leaderTermValid: false }),
    ...(filter.marketType && { marketType: filter.marketType }),
  };
}
