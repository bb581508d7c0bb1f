import type { Labels } from '@chengxin/kernel';

/** 可直接注销成员资格的情形：注销许可证（歇业）、许可证到期、变更经营场所 (Annex 1 Art. 14). */
export const END_CAUSES = ['RETAILER_CLOSED', 'LICENCE_LAPSED', 'PREMISES_MOVED'] as const;
export type EndCause = (typeof END_CAUSES)[number];

export const END_CAUSE_LABELS = {
  RETAILER_CLOSED: { zh: '已歇业', en: 'closed' },
  LICENCE_LAPSED: { zh: '许可证已到期', en: 'licence lapsed' },
  PREMISES_MOVED: { zh: '经营场所已变更', en: 'premises changed' },
} as const satisfies Labels<EndCause>;
