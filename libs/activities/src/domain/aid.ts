import type { Labels } from '@chengxin/kernel';

/** 疾病、意外、灾害、经营、家庭、其他（SD-R43、SD-R46）. */
export const AID_KINDS = ['ILLNESS', 'ACCIDENT', 'DISASTER', 'BUSINESS', 'FAMILY', 'OTHER'] as const;
export type AidKind = (typeof AID_KINDS)[number];
export const AID_KIND_LABELS = {
  ILLNESS: { zh: '疾病', en: 'illness' },
  ACCIDENT: { zh: '意外', en: 'accident' },
  DISASTER: { zh: '灾害', en: 'disaster' },
  BUSINESS: { zh: '经营困难', en: 'business in difficulty' },
  FAMILY: { zh: '家庭困难', en: 'family in difficulty' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Labels<AidKind>;

/** 帮扶中、已结案. */
export const AID_STATES = ['OPEN', 'CLOSED'] as const;
export type AidState = (typeof AID_STATES)[number];
export const AID_STATE_LABELS = {
  OPEN: { zh: '帮扶中', en: 'under way' },
  CLOSED: { zh: '已结案', en: 'closed' },
} as const satisfies Labels<AidState>;

export const AID_ACTIONS = ['RECORD_STEP', 'CLOSE'] as const;
export type AidAction = (typeof AID_ACTIONS)[number];
export const AID_ACTION_LABELS = {
  RECORD_STEP: { zh: '登记帮扶', en: 'record what was done' },
  CLOSE: { zh: '结案', en: 'close' },
} as const satisfies Labels<AidAction>;

/** State × act → next. */
export const AID_TRANSITIONS: Readonly<Record<AidState, Readonly<Partial<Record<AidAction, AidState>>>>> = {
  OPEN: { RECORD_STEP: 'OPEN', CLOSE: 'CLOSED' },
  CLOSED: {},
};
