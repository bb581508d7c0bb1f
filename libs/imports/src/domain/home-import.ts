import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, textOf } from './text-parsers.rules';
import { yesNo } from './word-parsers.rules';

const GROUP = required('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
  synonyms: ['互助小组名称', '小组'],
});

const HOME_COLUMNS = {
  groupName: GROUP,
  address: required('小组之家地址', 'address', textOf(60), '金城镇新建路 12 号', { synonyms: ['小组之家', '地址'] }),
  openedOn: required('启用日期', 'opened on', day, '2026-09-01', { synonyms: ['建成日期', '设立日期'] }),
  equipment: optional('设施', 'equipment', textOf(200), '', { synonyms: ['设施设备', '配置'] }),
};

export type HomeRow = Placed<RowOf<typeof HOME_COLUMNS>>;

/** 小组之家: homes and the groups that keep them (SD-R37). */
export const HOME_IMPORT = defineImport({
  kind: 'GROUP_HOMES',
  sheet: '小组之家',
  english: 'Group homes',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: HOME_COLUMNS,
  uniqueKeys: ({ groupName }) => [{ column: 'groupName', key: groupName }],
  checkRow: () => [],
});

const CHAT_COLUMNS = {
  groupName: GROUP,
  checkedOn: required('核对日期', 'checked on', day, '2026-09-18', { synonyms: ['检查日期'] }),
  hasChat: required('已建微信群', 'there is a chat', yesNo, '是', { synonyms: ['是否建群', '已建群', '微信群'] }),
  customerManager: required('客户经理在群', 'customer manager in it', yesNo, '是', { synonyms: ['客户经理是否在群'] }),
  marketInspector: required('市管员在群', 'market inspector in it', yesNo, '是', { synonyms: ['市管员是否在群'] }),
};

export type ChatRow = Placed<RowOf<typeof CHAT_COLUMNS>>;

/** 微信群核对: what was seen in the chats of groups on a day (SD-R38). */
export const CHAT_IMPORT = defineImport({
  kind: 'CHAT_CHECKS',
  sheet: '微信群核对',
  english: 'Chat checks',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: CHAT_COLUMNS,
  uniqueKeys: ({ groupName, checkedOn }) => [{ column: 'groupName', key: groupName && checkedOn && `${groupName} ${checkedOn}` }],
  checkRow: ({ hasChat, customerManager, marketInspector }) =>
    hasChat === false && (customerManager || marketInspector)
      ? [issue('hasChat', '是（没有建群时不能登记群内人员）', 'yes: nobody is in a chat that does not exist')]
      : [],
});
