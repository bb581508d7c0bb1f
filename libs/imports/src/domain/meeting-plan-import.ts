import { DUTY_STATE_LABELS, MEETING_PLACE_LABELS, MEETING_STATE_LABELS } from '@chengxin/meetings/domain';
import type { CellParser } from './cell';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { nameOf, plainText, textOf } from './text-parsers.rules';
import { labelled, meetingKind } from './word-parsers.rules';

const STATES = { ...MEETING_STATE_LABELS, ...DUTY_STATE_LABELS };
const standing = labelled(STATES);

/** How a meeting or its duty stands, without what pages add in brackets. */
const state: CellParser<keyof typeof STATES> = (cell) => standing(plainText(cell).replace(/\s*\(.*$/, ''));

const PLAN_COLUMNS = {
  whose: required('小组或县', 'group or county', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    note: {
      zh: '小组名称；组长例会为县区名称或六位编码',
      en: "name of the group; of leaders' meetings the county by name or six-digit code",
    },
  }),
  meeting: required('类型', 'kind', meetingKind, '小组例会', { synonyms: ['会议类型', '例会类型'] }),
  day: optional('日期', 'day', day, '2026-10-20', {
    synonyms: ['计划日期'],
    note: { zh: '没有安排的空着', en: 'empty where nothing is arranged' },
    headed: true,
  }),
  state: optional('进展', 'state', state, '已计划', {
    note: { zh: '新安排的空着或填已计划', en: 'empty, or planned, of a new plan' },
  }),
  placeKind: optional('地点类型', 'kind of place', labelled(MEETING_PLACE_LABELS), '小组之家', {
    note: {
      zh: '空白时为小组之家（没有的为组员店铺）、县营销部；写了别的地点的为其他地点',
      en: "empty: the group home, or without one a member's shop; the county department; elsewhere where another place is named",
    },
  }),
  placeText: optional('地点', 'place', textOf(200), '', { synonyms: ['会议地点'] }),
};

export type MeetingPlanRow = Placed<RowOf<typeof PLAN_COLUMNS>>;

/** 例会安排: which group or county meets on which day; what pages list of meetings that were held is read, and changes nothing. */
export const MEETING_PLAN_IMPORT = defineImport({
  kind: 'MEETING_PLANS',
  sheet: '例会安排',
  english: 'Meetings planned',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: PLAN_COLUMNS,
  uniqueKeys: () => [],
  checkRow: ({ day: on, state: stands }) =>
    on === null && stands && stands !== 'NONE' && stands !== 'MISSED'
      ? [issue('day', '会议的日期', 'the day of the meeting')]
      : [],
});
