import type { Labels } from '@chengxin/kernel';

/** 筹建的状态：草案、筹建中、已成立、已放弃 (§3.5 Group). */
export const FOUNDING_STATES = ['DRAFT', 'FORMING', 'ACTIVE', 'ABANDONED'] as const;
export type FoundingState = (typeof FOUNDING_STATES)[number];
export const FOUNDING_STATE_LABELS = {
  DRAFT: { zh: '草案', en: 'draft' },
  FORMING: { zh: '筹建中', en: 'forming' },
  ACTIVE: { zh: '已成立', en: 'founded' },
  ABANDONED: { zh: '已放弃', en: 'given up' },
} as const satisfies Labels<FoundingState>;

/** States in which a founding is under way. */
export const FOUNDINGS_UNDER_WAY = ['DRAFT', 'FORMING'] as const satisfies readonly FoundingState[];

/** 更改、登记申请、启动筹建、登记成立会议、放弃. */
export const FOUNDING_ACTIONS = ['CHANGE', 'APPLY', 'START', 'HOLD_MEETING', 'ABANDON'] as const;
export type FoundingAction = (typeof FOUNDING_ACTIONS)[number];
export const FOUNDING_ACTION_LABELS = {
  CHANGE: { zh: '更改', en: 'change it' },
  APPLY: { zh: '登记入组申请', en: 'record applications' },
  START: { zh: '启动筹建', en: 'start it' },
  HOLD_MEETING: { zh: '登记成立会议', en: 'record the founding meeting' },
  ABANDON: { zh: '放弃', en: 'give it up' },
} as const satisfies Labels<FoundingAction>;

/**
 * The way of a group into being (§3.5): drafted by a customer manager or the county, started by the county once somebody has applied,
 * founded by its meeting. What is given up before is an end as well.
 */
export const FOUNDING_TRANSITIONS: Record<FoundingState, Partial<Record<FoundingAction, FoundingState>>> = {
  DRAFT: { CHANGE: 'DRAFT', APPLY: 'DRAFT', START: 'FORMING', ABANDON: 'ABANDONED' },
  FORMING: { CHANGE: 'FORMING', APPLY: 'FORMING', HOLD_MEETING: 'ACTIVE', ABANDON: 'ABANDONED' },
  ACTIVE: {},
  ABANDONED: {},
};

/** 下一步：征集申请、启动筹建、意见阅读承诺、成立会议. */
export const FOUNDING_STEPS = ['APPLICATIONS', 'START', 'PLEDGES', 'MEETING'] as const;
export type FoundingStep = (typeof FOUNDING_STEPS)[number];
export const FOUNDING_STEP_LABELS = {
  APPLICATIONS: { zh: '征集申请', en: 'collect applications' },
  START: { zh: '县局启动筹建', en: 'the county starts it' },
  PLEDGES: { zh: '意见、阅读、签承诺书', en: 'opinions, reading, pledges' },
  MEETING: { zh: '召开成立会议', en: 'hold the founding meeting' },
} as const satisfies Labels<FoundingStep>;
