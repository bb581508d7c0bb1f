import { AGENDA, type AgendaItem, MEETING_PLACE_LABELS } from '@chengxin/meetings/domain';
import { day } from './date-parsers.rules';
import { defineImport, issue, optional, type Placed, type RowOf, required } from './import-definition';
import { IMPORT_LIMITS } from './import-kind';
import { type AgendaPoint, agendaPoints, everyoneOr, listOf } from './list-parsers.rules';
import { licenceNo, nameOf, proseOf, textOf } from './text-parsers.rules';
import { labelled, meetingKind, yesNo } from './word-parsers.rules';

const AGENDA_NOTE = {
  zh: '序号 1–7 或原文（附件 9）；每项一次',
  en: 'numbers 1–7 or the words of Annex 9, each once',
};

const RECORD_COLUMNS = {
  meeting: required('会议类型', 'meeting', meetingKind, '小组例会', { synonyms: ['例会类型'] }),
  groupName: optional('小组名称', 'group name', nameOf(80), '应县金城镇卷烟零售户诚信自律互助小组', {
    synonyms: ['互助小组名称'],
    note: { zh: '小组例会必填', en: 'required of a group meeting' },
  }),
  county: optional('县区', 'county', textOf(30), '', {
    synonyms: ['县', '县(市、区)', '营销部', '县区名称', '县区编码'],
    note: { zh: '组长例会必填；名称或六位编码', en: "required of a leaders' meeting; name or six-digit code" },
  }),
  heldOn: required('日期', 'held on', day, '2026-09-18', { synonyms: ['会议日期', '召开日期', '例会日期'] }),
  placeKind: required('地点类型', 'kind of place', labelled(MEETING_PLACE_LABELS), '小组之家', { synonyms: ['会议地点类型'] }),
  placeText: optional('地点', 'place', textOf(200), '', {
    synonyms: ['会议地点'],
    note: { zh: '其他地点必填', en: 'required elsewhere' },
  }),
  agenda: required('议程', 'points of the agenda', agendaPoints, '2、3、5', {
    synonyms: ['会议议程', '议题'],
    note: AGENDA_NOTE,
  }),
  present: required('到会证号', 'present', everyoneOr(licenceNo), '140622100001、140622100002', {
    synonyms: ['到会', '签到', '到会专卖证号'],
    note: {
      zh: '到会组员（组长例会为组长）的专卖证号，或“全体”（请假的除外）',
      en: 'licence numbers of who came, or 全体 for all but those excused',
    },
  }),
  excused: optional('请假证号', 'excused', listOf(licenceNo), '', { synonyms: ['请假', '请假专卖证号'] }),
  customerManager: optional('客户经理到会', 'customer manager present', yesNo, '是'),
  marketInspector: optional('市管员到会', 'market inspector present', yesNo, '是'),
  convener: optional('召集人', 'convener', textOf(200), '', {
    note: { zh: '空白时为组长（组长例会为会长）', en: 'empty: the leader, or the chair' },
  }),
  minutes: optional('会议记录', 'minutes', proseOf(2000), '', { synonyms: ['记录'] }),
};

type Columns = typeof RECORD_COLUMNS;
export type MeetingRecordRow = Placed<RowOf<Columns>>;

/** The points of the agenda that a cell means in a kind of meeting; null where one is of the other kind's list. */
export function agendaOf(kind: 'GROUP' | 'LEADERS', points: readonly AgendaPoint[]): readonly AgendaItem[] | null {
  const items = points.map((point) => (typeof point === 'number' ? AGENDA[kind][point - 1] : point));
  return items.every((item) => item !== undefined && AGENDA[kind].includes(item)) ? (items as AgendaItem[]) : null;
}

/** 会议记录: meetings with their sign-in, one row for each; a sheet of meetings declared without it is 例会. */
export const MEETING_RECORD_IMPORT = defineImport({
  kind: 'MEETING_RECORDS',
  sheet: '会议记录',
  english: 'Meeting records',
  maxRows: IMPORT_LIMITS.rowsOfActs,
  columns: RECORD_COLUMNS,
  uniqueKeys: (row) => {
    const parts = [row.meeting, row.meeting === 'GROUP' ? row.groupName : row.county, row.heldOn];
    return [{ column: 'heldOn', key: parts.includes(undefined) ? null : parts.join('|') }];
  },
  checkRow: (row) => [
    ...(row.meeting === 'GROUP' && row.groupName === null
      ? [issue('groupName' as const, '小组例会须填小组名称', 'the name of the group')]
      : []),
    ...(row.meeting === 'LEADERS' && row.county === null ? [issue('county' as const, '组长例会须填县区', 'the county')] : []),
    ...(row.meeting && row.agenda && agendaOf(row.meeting, row.agenda) === null
      ? [issue('agenda' as const, '该类会议的议程', "points of this meeting's list")]
      : []),
  ],
});
