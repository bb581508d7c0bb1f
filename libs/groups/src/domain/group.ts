/** 在册、已撤销. */
export const GROUP_STATUSES = ['ACTIVE', 'DISSOLVED'] as const;
export type GroupStatus = (typeof GROUP_STATUSES)[number];

/** 组长、副组长; a group has one leader and may have deputies (SD-R06). */
export const LEADER_ROLES = ['LEADER', 'DEPUTY'] as const;
export type LeaderRole = (typeof LEADER_ROLES)[number];
