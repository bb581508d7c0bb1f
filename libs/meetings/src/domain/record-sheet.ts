import { dayInWords, type PaperSheet } from '@chengxin/papers/domain';
import { AGENDA, AGENDA_LABELS, type AgendaItem } from './agenda';
import { MEETING_PLACE_LABELS, type MeetingKind, type MeetingPlace, PRESENCE_LABELS, type Presence } from './meeting';

type Rows = readonly Readonly<Record<string, string>>[];
interface Named {
  readonly name: string;
}
interface Measure {
  readonly opinion: string;
  readonly measure: string;
  readonly responsible: string;
  readonly dueOn: string;
  readonly remark?: string | null;
  readonly withdrawReason?: string | null;
}

/** Somebody who is expected at a meeting that is still to be held. */
export interface ExpectedLine {
  readonly storeName: string;
  readonly groupName: string;
}

/** A meeting as its record says it; one that is still to be held has a record to be written by hand. */
export interface RecordedMeeting {
  readonly kind: MeetingKind;
  readonly month: string;
  readonly county: Named;
  readonly group?: Named | null;
  readonly jointGroup?: Named | null;
  readonly plannedOn?: string | null;
  readonly heldOn?: string | null;
  readonly placeKind?: MeetingPlace | null;
  readonly placeText?: string | null;
  readonly convener?: string | null;
  readonly customerManagerPresent: boolean;
  readonly marketInspectorPresent: boolean;
  /** Who held the offices on the day. */
  readonly customerManager?: string | null;
  readonly marketInspector?: string | null;
  readonly attendees: number;
  readonly minutes?: string | null;
  readonly agenda: readonly { readonly item: AgendaItem; readonly note?: string | null }[];
  readonly resolutions: readonly {
    readonly subject: string;
    readonly votesFor: number;
    readonly members: number;
    readonly passed: boolean;
  }[];
  readonly attendance: readonly (ExpectedLine & { readonly presence: Presence })[];
  readonly measures: readonly Measure[];
  readonly carriedMeasures: readonly Measure[];
}

/** The points of the list, each with a box that is ticked or waits to be. */
const agendaOf = ({ kind, agenda }: RecordedMeeting, isHeld: boolean): string =>
  AGENDA[kind]
    .map((item) => {
      const line = agenda.find((one) => one.item === item);
      return `${isHeld && line ? '☑' : '☐'} ${AGENDA_LABELS[item].zh}${line?.note ? `：${line.note}` : ''}`;
    })
    .join('\n');

const officersOf = (meeting: RecordedMeeting): string =>
  [
    ...(meeting.customerManagerPresent ? [`客户经理 ${meeting.customerManager ?? ''}`] : []),
    ...(meeting.marketInspectorPresent ? [`市管员 ${meeting.marketInspector ?? ''}`] : []),
  ]
    .map((who) => who.trim())
    .join('、');

/**
 * What the record of a meeting says by the field names of its form, on paper as in Word; of one that is still to be held with the names of
 * those expected and room to write.
 */
export function recordSheet(meeting: RecordedMeeting, expected: readonly ExpectedLine[]): PaperSheet {
  const { kind, county, group, jointGroup } = meeting;
  const isHeld = meeting.heldOn != null;
  const day = meeting.heldOn ?? meeting.plannedOn;
  const lines = isHeld
    ? meeting.attendance.map((line) => ({ ...line, mark: PRESENCE_LABELS[line.presence].zh }))
    : expected.map((line) => ({ ...line, mark: '' }));
  // That nothing was decided is said where the record was kept; else there is room to write.
  const nothing = meeting.agenda.length > 0 ? '无' : '';
  const orNothing = (rows: Rows, first: string, others: readonly string[]): Rows =>
    rows.length > 0 ? rows : [{ [first]: nothing, ...Object.fromEntries(others.map((field) => [field, ''])) }];
  const who = kind === 'LEADERS' ? county.name : [group?.name, jointGroup?.name].filter(Boolean).join('、');
  return {
    name: `${who} ${day ?? meeting.month}`,
    fields: {
      ...{ 小组名称: who, 县区: county.name, 所属月份: `${meeting.month.slice(0, 4)}年${Number(meeting.month.slice(5))}月` },
      ...{
        会议时间: dayInWords(day),
        会议地点: meeting.placeText ?? (meeting.placeKind ? MEETING_PLACE_LABELS[meeting.placeKind].zh : ''),
      },
      ...{ 召集人: meeting.convener ?? '', 列席人员: officersOf(meeting) },
      ...{ 应到户数: lines.length > 0 ? String(lines.length) : '', 实到户数: isHeld ? String(meeting.attendees) : '' },
      ...{ 会议议程: agendaOf(meeting, isHeld), 会议记录: { paragraphs: (meeting.minutes ?? '').split('\n') } },
      决议: {
        rows: orNothing(
          meeting.resolutions.map(({ subject, votesFor, members, passed }) => ({
            ...{ 事项: subject, 赞成户数: String(votesFor), 全体户数: String(members), 结果: passed ? '通过' : '未通过' },
          })),
          '事项',
          ['赞成户数', '全体户数', '结果'],
        ),
      },
      措施: {
        rows: orNothing(
          [...meeting.measures, ...meeting.carriedMeasures].map((set) => ({
            ...{ 意见: set.opinion, 措施: set.measure, 责任人: set.responsible, 办结期限: dayInWords(set.dueOn) },
            办结情况: set.withdrawReason ? `已撤回：${set.withdrawReason}` : (set.remark ?? ''),
          })),
          '意见',
          ['措施', '责任人', '办结期限', '办结情况'],
        ),
      },
      签到: {
        rows: lines.map(({ storeName, groupName, mark }, index) => ({
          序号: String(index + 1),
          // Of a joint meeting every shop says whose it is.
          零售店名称: jointGroup ? `${storeName}（${groupName}）` : storeName,
          所在小组: groupName,
          到会情况: mark,
        })),
      },
    },
  };
}
