import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { wholeNumber } from './number-parsers.rules';
import { nameOf, textOf } from './text-parsers.rules';
import { meetingKind, yesNo } from './word-parsers.rules';

const MEETING_COLUMNS = {
  meeting: required('会议类型', 'meeting', meetingKind, '小组例会', { synonyms: ['例会类型'] }),
  groupName: optional('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['互助小组名称'],
    note: { zh: '小组例会必填', en: 'required of a group meeting' },
  }),
  county: optional('县区', 'county', textOf(30), '应县', {
    synonyms: ['县', '县(市、区)', '营销部', '县区名称', '县区编码'],
    note: { zh: '组长例会必填；名称或六位编码', en: "required of a leaders' meeting; name or six-digit code" },
  }),
  heldOn: required('日期', 'held on', day, '2026-09-18', { synonyms: ['会议日期', '召开日期', '例会日期'] }),
  attendees: required('人数', 'attendees', wholeNumber(0, 9999, /人$/), '12', { synonyms: ['参会人数', '到会人数'] }),
  evidenced: required('资料齐全', 'evidenced', yesNo, '是', {
    synonyms: ['资料是否齐全'],
    note: { zh: '记录、签到、影像都有为是（SD-R14）', en: 'minutes, sign-in and images are all there (SD-R14)' },
  }),
};

type Columns = typeof MEETING_COLUMNS;
export type MeetingRow = Placed<RowOf<Columns>>;

/** 例会: one row per meeting of a group or of a county's leaders. */
export const MEETING_IMPORT = defineImport({
  kind: 'MEETINGS',
  sheet: '例会',
  english: 'Meetings',
  columns: MEETING_COLUMNS,
  uniqueKeys: (row) => {
    const parts = [row.meeting, row.meeting === 'GROUP' ? row.groupName : '', row.county, row.heldOn];
    return [{ column: 'heldOn', key: parts.includes(undefined) ? null : parts.join('|') }];
  },
  checkRow: (row) => {
    if (row.meeting === 'GROUP' && row.groupName === null)
      return [issue('groupName', '小组例会须填小组名称', 'the name of the group')];
    if (row.meeting === 'LEADERS' && row.county === null) return [issue('county', '组长例会须填县区', 'the county')];
    return [];
  },
});
