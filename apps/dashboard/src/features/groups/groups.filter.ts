import type { GroupAttentionKind, GroupOrder, GroupSizeBand, GroupWhere } from '../../gql/graphql';

/** Sizes as the indicators GROUP_SIZE_* name them: a link from an indicator lands on exactly the groups that its month counted. */
export const SIZE_BANDS = {
  UNDER_5: ['UNDER_FLOOR'],
  UNDER_10: ['UNDER_FLOOR', 'SMALL'],
  '10_15': ['TYPICAL'],
  '16_25': ['LARGE'],
  OVER_25: ['OVER_LIMIT'],
} as const satisfies Record<string, readonly GroupSizeBand[]>;
export type SizeBand = keyof typeof SIZE_BANDS;

/** Why groups need attention today; `any` is for whatever reason. */
export const ATTENTIONS = [
  'UNDER_FLOOR',
  'OVER_LIMIT',
  'NO_LEADER',
  'NO_MEETING',
] as const satisfies readonly GroupAttentionKind[];

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
  /** A class of sizes, or members counted in the month: `12`, `40-` for 40 and more. */
  size: SizeBand | `${number}` | `${number}-` | undefined;
  margin: 'under' | undefined;
  meeting: 'missing' | undefined;
  leader: 'expired' | 'ending' | undefined;
  attention: GroupAttentionKind | 'any' | undefined;
  marketType: 'URBAN' | 'RURAL' | undefined;
  status: 'ACTIVE' | 'DISSOLVED';
  order: GroupOrderKey;
}

const MEMBERS = /^\d{1,4}-?$/;

/** Whether a size is one of the classes, and not a number of members. */
export const isSizeBand = (size: string): size is SizeBand => Object.hasOwn(SIZE_BANDS, size);

/** Reads the filter from the address; anything that is not known counts as not set. */
export function groupsFilterOf(params: URLSearchParams): GroupsFilter {
  const size = params.get('size');
  const order = params.get('order');
  const market = params.get('market');
  const leader = params.get('leader');
  const attention = params.get('attention');
  return {
    name: params.get('name') ?? '',
    size: size !== null && (isSizeBand(size) || MEMBERS.test(size)) ? (size as GroupsFilter['size']) : undefined,
    margin: params.get('margin') === 'under' ? 'under' : undefined,
    meeting: params.get('meeting') === 'missing' ? 'missing' : undefined,
    leader: leader === 'expired' || leader === 'ending' ? leader : undefined,
    attention: attention === 'any' ? 'any' : ATTENTIONS.find((kind) => kind === attention),
    marketType: market === 'URBAN' || market === 'RURAL' ? market : undefined,
    status: params.get('status') === 'DISSOLVED' ? 'DISSOLVED' : 'ACTIVE',
    order: order !== null && Object.hasOwn(GROUP_ORDERS, order) ? (order as GroupOrderKey) : 'name',
  };
}

function sizeWhere(size: NonNullable<GroupsFilter['size']>): GroupWhere {
  if (isSizeBand(size)) return { sizeBand: [...SIZE_BANDS[size]] };
  const members = Number.parseInt(size, 10);
  return { size: size.endsWith('-') ? { gte: members } : { eq: members } };
}

/** The filter as the API's `where`; `month` is the one whose count says of size, margin, meeting and leader term. */
export function groupWhereOf(filter: GroupsFilter, unitCode: string, month: string): GroupWhere {
  const ofMonth: GroupWhere = {
    ...(filter.size && sizeWhere(filter.size)),
    ...(filter.margin && { marginMet: false }),
    ...(filter.meeting && { meetingHeld: false }),
    ...(filter.leader === 'expired' && { leaderTermValid: false }),
  };
  // What a month counted was active then, whatever has become of it since.
  const anyStatus = filter.status === 'ACTIVE' && Object.keys(ofMonth).length > 0;
  return {
    unitCode,
    month,
    ...(!anyStatus && { status: filter.status }),
    ...ofMonth,
    ...(filter.name !== '' && { name: { contains: filter.name } }),
    ...(filter.leader === 'ending' && { leaderTermEnding: true }),
    ...(filter.attention && { attention: filter.attention === 'any' ? [...ATTENTIONS] : [filter.attention] }),
    ...(filter.marketType && { marketType: filter.marketType }),
  };
}
