import { ARCHIVE_JOINED_COLUMN } from '@chengxin/joining/domain';
import { day } from './date-parsers.rules';
import { defineImport, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { LICENCE } from './retailer-import';
import { licenceNo, nameOf, proseOf, textOf } from './text-parsers.rules';

/** What stands beside a label of the archive. */
export const ARCHIVE_FIELDS = {
  groupName: required('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    note: {
      zh: '县区 + 街道、社区或市场 + 卷烟零售户诚信自律互助小组；每份档案从这一格开始',
      en: 'county + street, community or market + the common words; an archive begins with this cell',
    },
  }),
  foundedOn: required('组建日期', 'founded on', day, '2026-09-01'),
  leaderName: optional('组长姓名', 'leader', textOf(30), '王建国', {
    personal: true,
    note: { zh: '成员信息中的一人；新小组必填', en: 'one of the members below; required of a new group' },
  }),
  leaderPhone: optional('组长电话', "leader's telephone", textOf(40), '13800000001', {
    personal: true,
    note: { zh: '两名成员同姓名时用来区分', en: 'tells two members of one name apart' },
  }),
  homeAddress: optional('小组之家地址', 'group home', textOf(60), '金城镇新建路 12 号', { synonyms: ['小组之家'] }),
  electedOn: optional('组长当选日期', 'leader elected on', day, '2026-09-01', {
    synonyms: ['当选日期'],
    note: { zh: '空白时：新小组为组建日期', en: 'empty: of a new group the day of its founding' },
  }),
  tierReason: optional('组长档位说明', 'reason for a lower tier', proseOf(200), '', {
    synonyms: ['档位说明'],
    note: { zh: '组长档位低于要求时必填（SD-R07）', en: 'required of a leader below the tier asked for (SD-R07)' },
  }),
  overLimitReason: optional('超员原因', 'reason for exceeding the limit', proseOf(200), '', {
    note: { zh: '超过规模上限时必填（SD-R02）', en: 'required above the size limit (SD-R02)' },
  }),
};

/** The columns of the members. */
export const ARCHIVE_MEMBERS = {
  storeName: optional('零售店名称', 'store name', textOf(60), '兴隆副食店', {
    synonyms: ['店铺名称'],
    note: { zh: '须与零售户登记一致', en: 'as it is registered' },
  }),
  licenceNo: required('专卖证号', 'licence number', licenceNo, '140622100001', LICENCE),
  personName: optional('客户姓名', 'person in charge', textOf(30), '王建国', {
    synonyms: ['负责人', '姓名'],
    personal: true,
    note: { zh: '须与零售户登记一致；带 * 的不核对', en: 'as it is registered; one with * is not compared' },
  }),
  phone: optional('联系电话', 'telephone', textOf(40), '13800000001', {
    synonyms: ['电话'],
    personal: true,
    note: { zh: '以零售户登记为准，只用来认组长', en: 'as registered; it only tells the leader apart' },
  }),
  joinedOn: optional(ARCHIVE_JOINED_COLUMN, 'joined on', day, '2026-09-01', {
    synonyms: ['加入日期'],
    note: {
      zh: '空白时：新小组为组建日期；现任组员不变',
      en: 'empty: of a new group the founding; of a member of today as it is',
    },
  }),
};

/** A member of an archive. */
export type ArchiveMember = Placed<RowOf<typeof ARCHIVE_MEMBERS>>;

/** An archive with its members; `lines` tells in which row each label stands. */
export type ArchiveRow = Placed<RowOf<typeof ARCHIVE_FIELDS>> & {
  readonly members: readonly ArchiveMember[];
  readonly lines: Readonly<Record<string, number>>;
};

/** 小组档案: sheets in the layout of Annex 5, read by `ArchiveParser`. */
export const ARCHIVE_IMPORT = defineImport({
  kind: 'GROUP_ARCHIVES',
  sheet: '小组档案',
  english: 'Group archives',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: { ...ARCHIVE_FIELDS, ...ARCHIVE_MEMBERS },
  uniqueKeys: () => [],
  checkRow: () => [],
});
