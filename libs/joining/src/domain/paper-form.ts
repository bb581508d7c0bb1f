/** 附件 1 至 5：章程、公约、入组申请表、承诺书、小组档案. */
export const PAPER_FORMS = ['charter', 'covenant', 'application', 'pledge', 'archive'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/** What the files are called. */
export const PAPER_NAMES: Record<PaperForm, string> = {
  charter: '附件1 章程',
  covenant: '附件2 公约',
  application: '附件3 入组申请表',
  pledge: '附件4 承诺书',
  archive: '附件5 小组档案',
};
