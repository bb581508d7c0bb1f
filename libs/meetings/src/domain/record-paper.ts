import { type PaperBlock, type PaperDefinition, type PaperLine, type PaperRow, TO_SIGN } from '@chengxin/papers/domain';
import type { MeetingKind } from './meeting';

// The record of a meeting, Annex 9, with its sign-in sheet: one layout on paper and in Word. The two kinds differ in who met, in what
// they decided, and in who signs.

const both = (label: string): [string, string] => [label, label];
const HEAD: readonly PaperRow[] = [
  { pairs: [both('会议时间'), both('会议地点')] },
  { pairs: [both('召集人'), both('列席人员')] },
  { pairs: [both('应到户数'), both('实到户数')] },
  { pairs: [both('会议议程')] },
  { pairs: [both('会议记录')], least: 60 },
];
const signed = (who: string): PaperLine[] => [
  { text: '', keep: true },
  { text: `记录人：${TO_SIGN}　　${who}：${TO_SIGN}`, as: 'right', keep: true },
  { text: '　　　年　　月　　日', as: 'right', keep: true },
];
/** Pages of their own, which lie on the table of the meeting: each says itself whose it is, and when. */
const SHEET: PaperLine = { text: '会议签到表', as: 'title', newPage: true };
const sheetOver = (meeting: string, ...whose: string[]): PaperLine[] => [
  { text: `县区：{{县区}}　　会议：${meeting}` },
  ...whose.map((field) => ({ text: `${field}：{{${field}}}` })),
  { text: '会议时间：{{会议时间}}　　会议地点：{{会议地点}}' },
];
const number = { head: '序号', text: '{{签到.序号}}', centred: true };
const store = { head: '零售店名称', text: '{{签到.零售店名称}}' };
const presence = { head: '到会情况', text: '{{签到.到会情况}}', centred: true };
const sign = { head: '签名', text: '' };
const annex: PaperLine = { text: '附件 9 会议制度' };

const GROUP: readonly PaperBlock[] = [
  annex,
  { text: '零售户诚信自律互助小组例会记录', as: 'title' },
  { rows: [{ pairs: [both('小组名称')] }, ...HEAD] },
  { text: '决议', as: 'centred' },
  {
    columns: [
      { head: '事项', text: '{{决议.事项}}', share: 0.52 },
      { head: '赞成户数', text: '{{决议.赞成户数}}', share: 0.16, centred: true },
      { head: '全体户数', text: '{{决议.全体户数}}', share: 0.16, centred: true },
      { head: '结果', text: '{{决议.结果}}', share: 0.16, centred: true },
    ],
    least: 9,
  },
  ...signed('组长签字'),
  SHEET,
  {
    over: sheetOver('小组例会', '小组名称'),
    columns: [
      { ...number, share: 0.1 },
      { ...store, share: 0.44 },
      { ...presence, share: 0.16 },
      { ...sign, share: 0.3 },
    ],
    least: 11,
  },
];

const LEADERS: readonly PaperBlock[] = [
  annex,
  { text: '零售户诚信自律互助小组组长例会记录', as: 'title' },
  { rows: [{ pairs: [both('县区')] }, ...HEAD] },
  { text: '意见与措施', as: 'centred' },
  {
    columns: [
      { head: '意见', text: '{{措施.意见}}', share: 0.32 },
      { head: '措施', text: '{{措施.措施}}', share: 0.32 },
      { head: '责任人', text: '{{措施.责任人}}', share: 0.13, centred: true },
      { head: '办结期限', text: '{{措施.办结期限}}', share: 0.23, centred: true },
    ],
    least: 9,
  },
  ...signed('召集人签字'),
  SHEET,
  {
    over: sheetOver('组长例会'),
    columns: [
      { ...number, share: 0.09 },
      { ...store, share: 0.26 },
      { head: '所在小组', text: '{{签到.所在小组}}', share: 0.29 },
      { ...presence, share: 0.14 },
      { ...sign, share: 0.22 },
    ],
    least: 11,
  },
];

export const RECORD_PAPERS: Readonly<Record<MeetingKind, PaperDefinition>> = {
  GROUP: { form: 'groupMeeting', layout: GROUP, more: ['所属月份', '签到.所在小组'] },
  LEADERS: { form: 'leadersMeeting', layout: LEADERS, more: ['所属月份', '措施.办结情况'] },
};
