import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, proseOf, textOf } from './text-parsers.rules';
import { yesNo } from './word-parsers.rules';

const GROUP = required('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
  synonyms: ['互助小组名称', '小组', '管理小组', 'kept by'],
});

const HOME_COLUMNS = {
  groupName: GROUP,
  address: required('小组之家地址', 'address', textOf(60), '金城镇新建路 12 号', { synonyms: ['小组之家', '地址'] }),
  openedOn: required('启用日期', 'opened on', day, '2026-09-01', { synonyms: ['建成日期', '设立日期', 'opened'] }),
  equipment: optional('设施', 'equipment', proseOf(200), '', { synonyms: ['设施设备', '设备', '配置'] }),
};

export type HomeRow = Placed<RowOf<typeof HOME_COLUMNS>>;

/** 小组之家: homes and the groups that keep them (SD-R37). */
export const HOME_IMPORT = defineImport({
  kind: 'GROUP_HOMES',
  sheet: '小组之家',
  english: 'Group homes',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: HOME_COLUMNS,
  uniqueKeys: () => [],
  checkRow: () => [],
});

const OF_LEADERS = {
  zh: '组长群填县区和市场经理，不填小组和两员',
  en: "of the leaders' chat county and market manager, in place of group and officers",
};

const CHAT_COLUMNS = {
  groupName: optional('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['互助小组名称', '小组', 'group'],
  }),
  county: optional('县区', 'county', textOf(30), '', {
    synonyms: ['县', '县(市、区)', '营销部', '县区名称', '县区编码'],
    note: OF_LEADERS,
  }),
  checkedOn: optional('核对日期', 'checked on', day, '2026-09-18', {
    synonyms: ['检查日期', 'checked'],
    note: {
      zh: '与是否建群一起填；从未核对的都空着',
      en: 'together with whether there is a chat; both empty where nobody has looked',
    },
    headed: true,
  }),
  hasChat: optional('已建微信群', 'there is a chat', yesNo, '是', { synonyms: ['是否建群', '已建群', '微信群'], headed: true }),
  customerManager: optional('客户经理在群', 'customer manager in it', yesNo, '是', {
    synonyms: ['客户经理是否在群', '客户经理在群内', 'the customer manager is in it'],
  }),
  marketInspector: optional('市管员在群', 'market inspector in it', yesNo, '是', {
    synonyms: ['市管员是否在群', '市管员在群内', 'the market inspector is in it'],
  }),
  marketManager: optional('市场经理在群', 'market manager in it', yesNo, '', {
    synonyms: ['市场经理是否在群', '市场经理在群内', 'the market manager is in it'],
    note: OF_LEADERS,
  }),
};

export type ChatRow = Placed<RowOf<typeof CHAT_COLUMNS>>;

/** 微信群核对: what was seen in the chats of groups, and of a county's leaders, on a day (SD-R38). */
export const CHAT_IMPORT = defineImport({
  kind: 'CHAT_CHECKS',
  sheet: '微信群核对',
  english: 'Chat checks',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: CHAT_COLUMNS,
  uniqueKeys: ({ groupName, county, checkedOn }) => {
    const whose = groupName ?? county;
    return [{ column: groupName ? 'groupName' : 'county', key: whose && checkedOn && `${whose} ${checkedOn}` }];
  },
  checkRow: ({ groupName, county, checkedOn, hasChat, customerManager, marketInspector, marketManager }) => {
    if ((groupName === null) === (county === null))
      return [issue('groupName', '小组名称或县区，填一项', 'a group or a county, one of them')];
    const seen = [hasChat, customerManager, marketInspector, marketManager];
    if (checkedOn === null && seen.some((one) => one !== null)) return [issue('checkedOn', '核对日期', 'the day of the check')];
    if (checkedOn === null) return [];
    if (hasChat === null) return [issue('hasChat', '是或否', 'yes or no')];
    if (hasChat === false && (customerManager || marketInspector || marketManager))
      return [issue('hasChat', '是（没有建群时不能登记群内人员）', 'yes: nobody is in a chat that does not exist')];
    if (county && marketManager === null) return [issue('marketManager', '组长群须填', "required of the leaders' chat")];
    if (groupName && customerManager === null) return [issue('customerManager', '小组群须填', "required of a group's chat")];
    if (groupName && marketInspector === null) return [issue('marketInspector', '小组群须填', "required of a group's chat")];
    return [];
  },
});
