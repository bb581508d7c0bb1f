import type { Labels } from '@chengxin/kernel';

/** 申请入组的状态：已申请、同意、已阅读、已签承诺书、已入组、不同意、已撤回、已过期 (§3.5 Membership). */
export const APPLICATION_STATES = [
  'APPLIED',
  'ACCEPTED',
  'READ',
  'PLEDGED',
  'ACTIVE',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What can be done with an application. */
export const APPLICATION_ACTIONS = ['ACCEPT', 'REJECT', 'RECORD_READING', 'SIGN_PLEDGE', 'WITHDRAW'] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

export const APPLICATION_STATE_LABELS = {
  APPLIED: { zh: '待意见', en: 'waiting for the opinion' },
  ACCEPTED: { zh: '待阅读', en: 'texts to be read' },
  READ: { zh: '待签承诺书', en: 'pledge to be signed' },
  PLEDGED: { zh: '已签承诺书，待成立', en: 'pledge signed, to be founded' },
  ACTIVE: { zh: '已入组', en: 'taken in' },
  REJECTED: { zh: '不同意', en: 'rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  EXPIRED: { zh: '已过期', en: 'expired' },
} as const satisfies Labels<ApplicationState>;

export const APPLICATION_ACTION_LABELS = {
  ACCEPT: { zh: '同意', en: 'accept' },
  REJECT: { zh: '不同意', en: 'reject' },
  RECORD_READING: { zh: '登记阅读', en: 'record the reading' },
  SIGN_PLEDGE: { zh: '签订承诺书', en: 'sign the pledge' },
  WITHDRAW: { zh: '撤回申请', en: 'withdraw' },
} as const satisfies Labels<ApplicationAction>;

/** 已加入其他小组、未经申请已入组. Why an application came to nothing that nobody rejected or withdrew. */
export const APPLICATION_END_CAUSES = ['JOINED_ELSEWHERE', 'JOINED_OTHERWISE'] as const;
export type ApplicationEndCause = (typeof APPLICATION_END_CAUSES)[number];

export const APPLICATION_END_CAUSE_LABELS = {
  JOINED_ELSEWHERE: { zh: '已加入其他小组', en: 'joined another group' },
  JOINED_OTHERWISE: { zh: '已另行入组，未经本申请', en: 'became a member without this application' },
} as const satisfies Labels<ApplicationEndCause>;

/** Where somebody applies: at a group, or at one that is being founded. */
export type JoinTargetKind = 'GROUP' | 'FOUNDING';

type Transitions = Record<ApplicationState, Partial<Record<ApplicationAction, ApplicationState>>>;

const TO_A_GROUP: Transitions = {
  APPLIED: { ACCEPT: 'ACCEPTED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { RECORD_READING: 'READ', WITHDRAW: 'WITHDRAWN' },
  READ: { SIGN_PLEDGE: 'ACTIVE', WITHDRAW: 'WITHDRAWN' },
  PLEDGED: { WITHDRAW: 'WITHDRAWN' },
  ACTIVE: {},
  REJECTED: {},
  WITHDRAWN: {},
  EXPIRED: {},
};

/**
 * The way into a group: form, the leader's opinion, the three texts read out, the pledge (SD-R11). Signing takes in at once: a pledge
 * that binds nobody's membership would be a state that only waits; so it does where the group is still to be founded, until the
 * founding meeting takes all of them in. States without a way out are ends.
 */
export const APPLICATION_TRANSITIONS: Record<JoinTargetKind, Transitions> = {
  GROUP: TO_A_GROUP,
  FOUNDING: { ...TO_A_GROUP, READ: { SIGN_PLEDGE: 'PLEDGED', WITHDRAW: 'WITHDRAWN' } },
};

/** States in which an application still waits for somebody; these expire. */
export const OPEN_STATES = ['APPLIED', 'ACCEPTED', 'READ'] as const satisfies readonly ApplicationState[];

/** States in which an application is under way; what is signed does not expire. */
export const STATES_UNDER_WAY = [...OPEN_STATES, 'PLEDGED'] as const satisfies readonly ApplicationState[];
