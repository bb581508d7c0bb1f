import type { Labels } from '@chengxin/kernel';

/** 章程（附件 1）、公约（附件 2）、承诺书（附件 4）. */
export const TEXT_KINDS = ['CHARTER', 'COVENANT', 'PLEDGE'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const TEXT_KIND_LABELS = {
  CHARTER: { zh: '章程', en: 'charter' },
  COVENANT: { zh: '公约', en: 'covenant' },
  PLEDGE: { zh: '承诺书', en: 'pledge' },
} as const satisfies Labels<TextKind>;

/** Titles as they stand above the texts. */
export const TEXT_TITLES: Record<TextKind, string> = {
  CHARTER: '零售户诚信自律互助小组章程',
  COVENANT: '零售户诚信自律互助小组公约',
  PLEDGE: '零售户诚信自律互助小组自主管理承诺书',
};

/** Which version of a text a form has, as it is printed: 第 2 版. */
export const versionInWords = (version: number): string => `第 ${version} 版`;

/** Longest text; that of Annex 1 has some 1,500 characters. */
export const LONGEST_TEXT = 10_000;
