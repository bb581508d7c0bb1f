import type { Labels } from '@chengxin/kernel';

/** What can be done with a group, in the order in which pages offer it. */
export const GROUP_ACTIONS = ['ADD_MEMBER', 'RENAME', 'SPLIT', 'MERGE', 'DISSOLVE'] as const;
export type GroupAction = (typeof GROUP_ACTIONS)[number];

export const GROUP_ACTION_LABELS = {
  ADD_MEMBER: { zh: '补录组员', en: 'enter a member on paper' },
  RENAME: { zh: '更名', en: 'rename' },
  SPLIT: { zh: '分组', en: 'split' },
  MERGE: { zh: '并入其他小组', en: 'merge into another group' },
  DISSOLVE: { zh: '撤销小组', en: 'dissolve' },
} as const satisfies Labels<GroupAction>;

/** A group goes on in another, or ends, by the county (§3.5). */
const BY_THE_COUNTY: readonly GroupAction[] = ['SPLIT', 'MERGE', 'DISSOLVE'];

/** What somebody may do with an active group: the county everything, its areas what leaves it a group. */
export const groupActionsFor = (isCounty: boolean): GroupAction[] =>
  GROUP_ACTIONS.filter((action) => isCounty || !BY_THE_COUNTY.includes(action));
