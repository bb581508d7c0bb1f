import type { Labels } from '@chengxin/kernel';

/** 附件 1 至 5（章程、公约、入组申请表、承诺书、小组档案），小组例会记录、组长例会记录. */
export const PAPER_FORMS = ['charter', 'covenant', 'application', 'pledge', 'archive', 'groupMeeting', 'leadersMeeting'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

export const PAPER_LABELS = {
  charter: { zh: '章程', en: 'charter' },
  covenant: { zh: '公约', en: 'covenant' },
  application: { zh: '入组申请表', en: 'application' },
  pledge: { zh: '承诺书', en: 'pledge' },
  archive: { zh: '小组档案', en: 'archive of a group' },
  groupMeeting: { zh: '小组例会记录', en: 'record of a group meeting' },
  leadersMeeting: { zh: '组长例会记录', en: "record of a leaders' meeting" },
} as const satisfies Labels<PaperForm>;

/** What the files are called. */
export const PAPER_NAMES: Record<PaperForm, string> = {
  charter: '附件1 章程',
  covenant: '附件2 公约',
  application: '附件3 入组申请表',
  pledge: '附件4 承诺书',
  archive: '附件5 小组档案',
  groupMeeting: '小组例会记录',
  leadersMeeting: '组长例会记录',
};
