import { day } from './date-parsers.rules';
import {
  defineImport,
  issue,
  optional,
  type Placed,
  type Readable,
  type RowIssue,
  type RowOf,
  required,
} from './import-definition';
import { wholeNumber } from './number-parsers.rules';
import { CODE, LICENCE } from './retailer-import';
import { customerCode, licenceNo, nameOf, placeCode, proseOf, textOf } from './text-parsers.rules';
import { leaderRole, marketType } from './word-parsers.rules';

const LEADERS_ONLY = { zh: '只填组长、副组长', en: 'leader and deputies only' };

const GROUP_COLUMNS = {
  groupName: required('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['互助小组名称', '小组'],
  }),
  placeCode: required('地点编码', 'place code', placeCode, '140622100S01', { synonyms: ['地点代码'] }),
  street: required('街道/社区', 'street or community', nameOf(40), '金城镇', {
    synonyms: ['街道', '社区', '街道(社区、市场)', '街道社区'],
  }),
  marketType: optional('市场类型', 'market type', marketType, '城网', {
    note: { zh: '空白时取多数组员的市场类型', en: 'empty: the one that most of the members have' },
  }),
  foundedOn: required('组建日期', 'founded on', day, '2026-09-01', { synonyms: ['成立日期'] }),
  homeAddress: optional('小组之家地址', 'home address', textOf(120), '金城镇新建路 12 号', { synonyms: ['小组之家'] }),
  licenceNo: optional('专卖证号', 'licence number', licenceNo, '140622100001', {
    ...LICENCE,
    note: { zh: '专卖证号和客户编码至少填一个', en: 'licence number or customer code, at least one' },
  }),
  customerCode: optional('客户编码', 'customer code', customerCode, '1406220001', CODE),
  joinedOn: required('入组日期', 'joined on', day, '2026-09-01', { synonyms: ['加入日期', '入组时间'] }),
  overLimitReason: optional('超员原因', 'reason for exceeding the limit', proseOf(200), '', {
    note: { zh: '使小组超过规模上限的组员必填', en: 'required of a member who takes the group over its limit' },
  }),
  role: optional('是否组长', 'office', leaderRole, '组长', { synonyms: ['组长', '小组职务', '职务'] }),
  electedOn: optional('当选日期', 'elected on', day, '2026-09-01', { note: LEADERS_ONLY }),
  votesFor: optional('赞成票', 'votes for', wholeNumber(0, 999, /票$/), '11', {
    synonyms: ['赞成票数', '得票数'],
    note: LEADERS_ONLY,
  }),
  votesTotal: optional('应投票数', 'votes entitled', wholeNumber(1, 999, /票$/), '13', {
    synonyms: ['应到人数', '总票数'],
    note: LEADERS_ONLY,
  }),
  tierReason: optional('档位说明', 'reason for a lower tier', proseOf(200), '', {
    note: { zh: '组长档位低于要求时必填', en: 'required when a leader stands below the tier asked for' },
  }),
};

type Columns = typeof GROUP_COLUMNS;
export type GroupRow = Placed<RowOf<Columns>>;

function checkElection(row: Readable<RowOf<Columns>>): RowIssue<keyof Columns>[] {
  const issues: RowIssue<keyof Columns>[] = [];
  if (row.role !== 'LEADER' && row.role !== 'DEPUTY') return issues;
  if (row.electedOn === null) issues.push(issue('electedOn', '组长、副组长须填当选日期', 'the day of the election'));
  else if (row.electedOn && row.joinedOn && row.electedOn < row.joinedOn)
    issues.push(issue('electedOn', '不早于入组日期的日期（当选者须为组员）', 'a day not before the joining'));
  if (row.votesFor === null) issues.push(issue('votesFor', '组长、副组长须填赞成票', 'the votes for'));
  if (row.votesTotal === null) issues.push(issue('votesTotal', '组长、副组长须填应投票数', 'the members entitled to vote'));
  else if (row.votesFor && row.votesTotal && row.votesFor > row.votesTotal) {
    issues.push(issue('votesFor', '不大于应投票数', 'not more than the members entitled to vote'));
  }
  return issues;
}

/** 小组: one row per member, after the group archive (Annex 5). */
export const GROUP_IMPORT = defineImport({
  kind: 'GROUPS',
  sheet: '小组与组员',
  english: 'Groups and members',
  columns: GROUP_COLUMNS,
  uniqueKeys: (row) => [
    { column: 'licenceNo', key: row.licenceNo },
    { column: 'customerCode', key: row.customerCode },
  ],
  checkRow: (row) => [
    ...(row.licenceNo === null && row.customerCode === null
      ? [issue('licenceNo' as const, '专卖证号或客户编码', 'a licence number or a customer code')]
      : []),
    ...(row.joinedOn && row.foundedOn && row.joinedOn < row.foundedOn
      ? [issue('joinedOn' as const, '不早于组建日期的日期', 'a day not before the founding')]
      : []),
    ...checkElection(row),
  ],
});
