import type { Labels } from '@chengxin/kernel';

/** 婚宴、丧事、会议、其他（SD-R46）. */
export const DEMAND_KINDS = ['WEDDING', 'FUNERAL', 'CONFERENCE', 'OTHER'] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];
export const DEMAND_KIND_LABELS = {
  WEDDING: { zh: '婚宴', en: 'wedding' },
  FUNERAL: { zh: '丧事', en: 'funeral' },
  CONFERENCE: { zh: '会议', en: 'conference' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Labels<DemandKind>;

/** 待承接、已承接、已办结、已撤回. */
export const DEMAND_STATES = ['OPEN', 'SHARED', 'DONE', 'WITHDRAWN'] as const;
export type DemandState = (typeof DEMAND_STATES)[number];
export const DEMAND_STATE_LABELS = {
  OPEN: { zh: '待承接', en: 'open' },
  SHARED: { zh: '已承接', en: 'taken on' },
  DONE: { zh: '已办结', en: 'done' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Labels<DemandState>;

export const DEMAND_ACTIONS = ['SHARE', 'SETTLE', 'WITHDRAW'] as const;
export type DemandAction = (typeof DEMAND_ACTIONS)[number];
export const DEMAND_ACTION_LABELS = {
  SHARE: { zh: '登记承接', en: 'record who takes it on' },
  SETTLE: { zh: '办结', en: 'settle' },
  WITHDRAW: { zh: '撤回', en: 'withdraw' },
} as const satisfies Labels<DemandAction>;

/** State × act → next. What is not here is refused; the same table answers `availableActions`. */
export const DEMAND_TRANSITIONS: Readonly<Record<DemandState, Readonly<Partial<Record<DemandAction, DemandState>>>>> = {
  OPEN: { SHARE: 'SHARED', WITHDRAW: 'WITHDRAWN' },
  SHARED: { SHARE: 'SHARED', SETTLE: 'DONE', WITHDRAW: 'WITHDRAWN' },
  DONE: {},
  WITHDRAWN: {},
};
