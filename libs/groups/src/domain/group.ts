/** 在册、已撤销. */
export const GROUP_STATUSES = ['ACTIVE', 'DISSOLVED'] as const;
export type GroupStatus = (typeof GROUP_STATUSES)[number];

/** 不足下限、偏小、一般、偏大、超限: what the policy's four sizes make of a number of members (SD-R02). */
export const SIZE_BANDS = ['UNDER_FLOOR', 'SMALL', 'TYPICAL', 'LARGE', 'OVER_LIMIT'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

/** 组长、副组长; a group has one leader and may have deputies (SD-R06). */
export const LEADER_ROLES = ['LEADER', 'DEPUTY'] as const;
export type LeaderRole = (typeof LEADER_ROLES)[number];
