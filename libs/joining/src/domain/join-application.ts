/** 申请入组的状态：已申请、组长同意、组长不同意、已阅读、已入组、已撤回、已过期 (§3.5 Membership). */
export const APPLICATION_STATES = ['APPLIED', 'ACCEPTED', 'READ', 'ACTIVE', 'REJECTED', 'WITHDRAWN', 'EXPIRED'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What can be done with an application. */
export const APPLICATION_ACTIONS = ['ACCEPT', 'REJECT', 'RECORD_READING', 'SIGN_PLEDGE', 'WITHDRAW'] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

export const APPLICATION_STATE_LABELS = {
  APPLIED: { zh: '待组长意见', en: 'waiting for the leader' },
  ACCEPTED: { zh: '待阅读', en: 'texts to be read' },
  READ: { zh: '待签承诺书', en: 'pledge to be signed' },
  ACTIVE: { zh: '已入组', en: 'taken in' },
  REJECTED: { zh: '组长不同意', en: 'rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  EXPIRED: { zh: '已过期', en: 'expired' },
} as const satisfies Record<ApplicationState, { zh: string; en: string }>;

export const APPLICATION_ACTION_LABELS = {
  ACCEPT: { zh: '组长同意', en: 'accept' },
  REJECT: { zh: '组长不同意', en: 'reject' },
  RECORD_READING: { zh: '登记阅读', en: 'record the reading' },
  SIGN_PLEDGE: { zh: '签订承诺书并入组', en: 'sign the pledge and join' },
  WITHDRAW: { zh: '撤回申请', en: 'withdraw' },
} as const satisfies Record<ApplicationAction, { zh: string; en: string }>;

/**
 * The way into a group: form, the leader's opinion, the three texts read out, the pledge (SD-R11). Signing takes in at once: a pledge
 * that binds nobody's membership would be a state that only waits. States without a way out are ends.
 */
export const APPLICATION_TRANSITIONS: Record<ApplicationState, Partial<Record<ApplicationAction, ApplicationState>>> = {
  APPLIED: { ACCEPT: 'ACCEPTED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { RECORD_READING: 'READ', WITHDRAW: 'WITHDRAWN' },
  READ: { SIGN_PLEDGE: 'ACTIVE', WITHDRAW: 'WITHDRAWN' },
  ACTIVE: {},
  REJECTED: {},
  WITHDRAWN: {},
  EXPIRED: {},
};

/** States in which an application still waits for somebody; these expire. */
export const OPEN_STATES = ['APPLIED', 'ACCEPTED', 'READ'] as const satisfies readonly ApplicationState[];
