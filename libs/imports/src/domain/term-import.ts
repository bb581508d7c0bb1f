import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { wholeNumber } from './number-parsers.rules';
import { LICENCE } from './retailer-import';
import { licenceNo, nameOf, proseOf } from './text-parsers.rules';
import { oneOf } from './word-parsers.rules';

const WITH_VOTES = { zh: '两项票数一起填；纸质档案没有的都空着', en: 'both or none, where paper tells none' };

const TERM_COLUMNS = {
  groupName: required('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['互助小组名称', '小组'],
  }),
  licenceNo: required('专卖证号', 'licence number', licenceNo, '140622100001', LICENCE),
  role: required('职务', 'office', oneOf({ LEADER: ['组长'], DEPUTY: ['副组长'] }), '组长', { synonyms: ['小组职务'] }),
  electedOn: required('当选日期', 'elected on', day, '2026-09-01', { synonyms: ['任期开始'] }),
  votesFor: optional('赞成票', 'votes for', wholeNumber(0, 999, /票$/), '11', {
    synonyms: ['赞成票数', '得票数'],
    note: WITH_VOTES,
  }),
  votesTotal: optional('应投票数', 'votes entitled', wholeNumber(1, 999, /票$/), '13', {
    synonyms: ['应到人数', '总票数'],
    note: WITH_VOTES,
  }),
  tierReason: optional('档位说明', 'reason for a lower tier', proseOf(200), '', {
    note: { zh: '组长档位低于要求时必填（SD-R07）', en: 'required of a leader below the tier asked for (SD-R07)' },
  }),
};

export type TermRow = Placed<RowOf<typeof TERM_COLUMNS>>;

/** 组长任期: leaders and deputies as paper tells them, one row for each term (SD-R06). */
export const TERM_IMPORT = defineImport({
  kind: 'LEADER_TERMS',
  sheet: '组长任期',
  english: 'Leader terms',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: TERM_COLUMNS,
  uniqueKeys: (row) => {
    const parts = [row.groupName, row.role === 'LEADER' ? 'LEADER' : row.licenceNo, row.electedOn];
    return [{ column: 'electedOn', key: row.role && !parts.includes(undefined) ? parts.join('|') : null }];
  },
  checkRow: ({ votesFor, votesTotal }) => {
    if ((votesFor === null) !== (votesTotal === null) && votesFor !== undefined && votesTotal !== undefined)
      return [
        issue(votesFor === null ? 'votesFor' : 'votesTotal', '与另一项票数一起填', 'together with the other number of votes'),
      ];
    return [];
  },
});
