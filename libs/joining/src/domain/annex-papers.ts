import { type PaperDefinition, type PaperForm, type PaperLine, TO_SIGN } from '@chengxin/papers/domain';
import {
  ARCHIVE_FOOT,
  ARCHIVE_HEAD,
  ARCHIVE_JOINED_COLUMN,
  ARCHIVE_MEMBER_COLUMNS,
  ARCHIVE_MEMBER_SHARES,
  ARCHIVE_MEMBERS_TITLE,
  ARCHIVE_TITLE,
} from './archive-layout';

/** 附件 1 至 5：章程、公约、入组申请表、承诺书、小组档案. */
export const ANNEX_FORMS = ['charter', 'covenant', 'application', 'pledge', 'archive'] as const satisfies readonly PaperForm[];
export type AnnexForm = (typeof ANNEX_FORMS)[number];

const OFFICERS = ['客户经理', '市管员'];
/** A founding text: which version it is stands beside the annex's number, since versions follow one another. */
const textOf = (annex: string): PaperLine[] => [
  { text: `${annex}　{{文本版本}}` },
  { text: '{{标题}}', as: 'title' },
  { text: '{{正文}}' },
];
const signed = (who: string, day: string): PaperLine[] => [
  { text: `${who}：${TO_SIGN}`, as: 'right', keep: true },
  { text: day, as: 'right', keep: true },
];
const both = (label: string): [string, string] => [label, label];

/** Annexes 1 to 5 as the product lays them out, with what their templates may name. */
export const ANNEX_PAPERS: Readonly<Record<AnnexForm, PaperDefinition>> = {
  charter: {
    form: 'charter',
    layout: [
      ...textOf('附件 1'),
      { text: '小组名称：{{小组名称}}' },
      {
        columns: [
          { head: '零售店名称', text: '{{成员.零售店名称}}' },
          { head: '成员签字', text: '' },
        ],
      },
      ...signed('自律互助小组', '年　　月　　日'),
    ],
    more: OFFICERS,
  },
  covenant: { form: 'covenant', layout: textOf('附件 2'), more: ['小组名称', ...OFFICERS] },
  application: {
    form: 'application',
    layout: [
      { text: '附件 3' },
      { text: '零售户诚信自律互助小组入组申请表', as: 'title' },
      {
        rows: [
          { pairs: [both('小组名称')] },
          { pairs: [both('客户名称'), both('负责人')] },
          { pairs: [both('专卖证号'), both('申请时间')] },
          { pairs: [both('客户经理'), both('市管员')] },
          {
            lines: [
              { text: '入组申请：' },
              {
                text: '　　我自愿加入零售户诚信自律互助小组，遵守小组章程，履行小组公约，践行个人承诺，积极参与小组会议和各类活动，诚信守法经营，自觉接受小组成员、消费者和相关部门的举报、监督。',
              },
              ...signed('客户签字', '{{申请时间}}'),
            ],
          },
          { lines: [{ text: '小组长意见：{{小组长意见}}' }, { text: '' }, ...signed('签字', '{{意见日期}}')] },
        ],
      },
    ],
    more: [],
  },
  pledge: {
    form: 'pledge',
    layout: [
      ...textOf('附件 4'),
      { text: '小组名称：{{小组名称}}' },
      { text: '客户名称：{{客户名称}}' },
      ...signed('小组成员签字', '{{签订日期}}'),
    ],
    more: OFFICERS,
  },
  archive: {
    form: 'archive',
    layout: [
      { text: '附件 5' },
      { text: ARCHIVE_TITLE, as: 'title' },
      { rows: ARCHIVE_HEAD.map((pairs) => ({ pairs })) },
      { text: ARCHIVE_MEMBERS_TITLE, as: 'centred' },
      {
        columns: ARCHIVE_MEMBER_COLUMNS.map((head, at) => ({
          ...{ head, text: `{{成员.${head}}}` },
          share: ARCHIVE_MEMBER_SHARES[at] ?? 0,
        })),
      },
      { text: '' },
      { rows: ARCHIVE_FOOT.map((pairs) => ({ pairs })) },
    ],
    more: ['组长当选日期', `成员.${ARCHIVE_JOINED_COLUMN}`],
  },
};
