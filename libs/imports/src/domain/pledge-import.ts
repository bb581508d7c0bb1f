import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { wholeNumber } from './number-parsers.rules';
import { LICENCE } from './retailer-import';
import { licenceNo, nameOf } from './text-parsers.rules';

const PLEDGE_COLUMNS = {
  licenceNo: required('专卖证号', 'licence number', licenceNo, '140622100001', LICENCE),
  signedOn: required('签订日期', 'signed on', day, '2026-09-01', { synonyms: ['签署日期', '承诺书签订日期'] }),
  version: optional('承诺书版本', 'version of the text', wholeNumber(1, 999, /版$/), '1', {
    synonyms: ['版本'],
    note: {
      zh: '空白时取签订当日有效的版本；填写时须与它一致',
      en: 'empty: the version in force on that day; given, it must be that one',
    },
  }),
  groupName: optional('小组名称', 'group name', nameOf(80), '', {
    synonyms: ['互助小组名称'],
    note: { zh: '尚未入组的填写，按入组日期入组', en: 'of who is in no group yet: the group that he joins' },
  }),
  joinedOn: optional('入组日期', 'joined on', day, '', {
    synonyms: ['加入日期'],
    note: { zh: '与小组名称一起填；空白时为签订日期', en: 'with the group; empty: the day of signing' },
  }),
};

export type PledgeRow = Placed<RowOf<typeof PLEDGE_COLUMNS>>;

/** 承诺书: pledges signed, one row for each; who is in no group yet may join one with it (SD-R11). */
export const PLEDGE_IMPORT = defineImport({
  kind: 'PLEDGES',
  sheet: '承诺书',
  english: 'Pledges signed',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: PLEDGE_COLUMNS,
  uniqueKeys: ({ licenceNo: licence, signedOn }) => [
    { column: 'licenceNo', key: licence && signedOn && `${licence} ${signedOn}` },
  ],
  checkRow: ({ joinedOn, signedOn }) =>
    joinedOn && signedOn && joinedOn < signedOn
      ? [issue('joinedOn', '不早于签订日期的日期（签订承诺书后入组）', 'a day not before the signing (SD-R11)')]
      : [],
});
