import { APPLICATION_STATE_LABELS } from '@chengxin/joining/domain';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, proseOf } from './text-parsers.rules';
import { mustName, whoColumns } from './who-columns';
import { labelled } from './word-parsers.rules';

const STATE = labelled(APPLICATION_STATE_LABELS, {
  APPLIED: ['To be decided'],
  ACCEPTED: ['Texts to be read', '同意'],
  READ: ['Pledge to sign'],
  PLEDGED: ['已签，待成立', 'Signed, to be founded'],
});

const APPLICATION_COLUMNS = {
  ...whoColumns('零售户', 'retailer', ['申请人']),
  groupName: required('小组', 'group', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['小组名称', '申请加入', '互助小组名称'],
    note: { zh: '小组或筹建中的小组的名称', en: 'of a group, or of one that is being founded' },
  }),
  appliedOn: required('申请日期', 'applied', day, '2026-09-01', { synonyms: ['applied on'] }),
  state: optional('状态', 'state', STATE, '待阅读', {
    note: {
      zh: '填写时须与系统中的，或按所填各步日期应到的一致；“不同意”为组长不同意',
      en: 'given, it must be that of the system or the one that the days below lead to; 不同意: the leader said no',
    },
  }),
  opinionOn: optional('意见日期', 'opinion on', day, '2026-09-02', { synonyms: ['组长意见日期'] }),
  opinion: optional('意见', 'opinion', proseOf(200), '同意加入', {
    synonyms: ['组长意见'],
    note: { zh: '不同意时必填原因', en: 'why, where the leader said no' },
  }),
  readOn: optional('阅读日期', 'read on', day, '', {
    note: { zh: '阅读章程、公约、承诺书的日期', en: 'the day on which charter, covenant and pledge were read' },
  }),
  signedOn: optional('签订日期', 'signed on', day, '', {
    synonyms: ['承诺书签订日期'],
    note: { zh: '签订承诺书，随即入组', en: 'the pledge, which takes in' },
  }),
  joinedOn: optional('入组日期', 'joined on', day, '', {
    note: { zh: '空白时为签订日期', en: 'empty: the day of signing' },
  }),
  overLimitReason: optional('超过规模限额的理由', 'reason for exceeding the size limit', proseOf(200), '', {
    synonyms: ['超限理由'],
  }),
};

export type ApplicationRow = Placed<RowOf<typeof APPLICATION_COLUMNS>>;

/** 入组申请: applications to join with the steps that paper tells, one row for each (SD-R11). */
export const APPLICATION_IMPORT = defineImport({
  kind: 'JOIN_APPLICATIONS',
  sheet: '入组申请',
  english: 'Applications to join',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: APPLICATION_COLUMNS,
  uniqueKeys: () => [],
  checkRow: (row) => [
    ...mustName(row),
    ...(row.joinedOn && row.signedOn === null
      ? [issue('signedOn' as const, '签订日期（填入组日期时必填）', 'the day of signing, with that of joining')]
      : []),
  ],
});
