import type { Labels } from '@chengxin/kernel';

/** 户数不足下限、超过上限、没有组长、一个月缺会: what makes an active group need attention (§3.5). */
export const GROUP_ATTENTIONS = ['UNDER_FLOOR', 'OVER_LIMIT', 'NO_LEADER', 'NO_MEETING'] as const;
export type GroupAttentionKind = (typeof GROUP_ATTENTIONS)[number];

export const GROUP_ATTENTION_LABELS = {
  UNDER_FLOOR: { zh: '户数不足下限', en: 'fewer members than the floor' },
  OVER_LIMIT: { zh: '户数超过上限', en: 'more members than the limit' },
  NO_LEADER: { zh: '没有组长', en: 'no leader in office' },
  NO_MEETING: { zh: '一个月缺会', en: 'no meeting for a month' },
} as const satisfies Labels<GroupAttentionKind>;

export const GROUP_ATTENTION_CLAUSES: Readonly<Record<GroupAttentionKind, string>> = {
  UNDER_FLOOR: 'SD-R02',
  OVER_LIMIT: 'SD-R02',
  NO_LEADER: 'SD-R06',
  NO_MEETING: 'SD-R14',
};
