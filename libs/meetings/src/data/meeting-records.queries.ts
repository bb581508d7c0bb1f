import { isUuid } from '@chengxin/kernel';
import type { ExpectedLine, RecordedMeeting } from '@chengxin/meetings/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import { attendanceOrder, expectedLines, isCarriedInto, officerOf } from './record.sql';

/** Which records: of one meeting, or of all that a group, or a county's leaders, held in a year. */
export type RecordsAsked =
  | { readonly meetingId: string }
  | { readonly groupId: string; readonly year: number }
  | { readonly countyCode: string; readonly year: number };

export interface MeetingToPrint {
  readonly scope: number;
  /** The group that called it; null of leaders' meetings. */
  readonly groupId: string | null;
  readonly meeting: RecordedMeeting;
  /** Of a meeting that is still to be held. */
  readonly expected: readonly ExpectedLine[];
}

function condition(asked: RecordsAsked): Sql {
  if ('meetingId' in asked) return isUuid(asked.meetingId) ? sql`m.id = ${asked.meetingId}::uuid` : sql`false`;
  const held = sql`m.held_on between make_date(${asked.year}::integer, 1, 1) and make_date(${asked.year}::integer, 12, 31)`;
  if ('countyCode' in asked) return sql`${held} and m.kind = 'LEADERS' and c.code = ${asked.countyCode}`;
  const { groupId } = asked;
  return isUuid(groupId) ? sql`${held} and (m.group_id = ${groupId}::uuid or m.joint_group_id = ${groupId}::uuid)` : sql`false`;
}

const measuresOf = (
  of: Sql,
): Sql => sql`(select coalesce(json_agg(json_build_object('opinion', p.opinion, 'measure', p.measure, 'responsible', p.responsible,
     'dueOn', p.due_on, 'remark', p.remark, 'withdrawReason', p.withdraw_reason) order by p.due_on, p.id), '[]') from meeting_measure p where ${of})`;

/**
 * What the records of meetings say, the earliest first; nothing of what is out of sight. Leaders who are expected are told to who keeps
 * their meeting (SD-R15). One statement.
 */
export async function readMeetingRecords(
  read: ReadTransaction,
  asked: RecordsAsked,
  keepsLeadersMeetings: boolean,
): Promise<MeetingToPrint[]> {
  const m = sql`m`;
  const expected = (of: { groups: Sql } | { county: Sql }): Sql =>
    sql`(select json_agg(json_build_object('storeName', e.store_name, 'groupName', e.group_name) order by e.line) from ${expectedLines(of, sql`m.planned_on`)} e)`;
  return read.query<MeetingToPrint>(sql`
    select m.scope, m.group_id as "groupId", json_build_object('kind', m.kind, 'month', to_char(m.month, 'YYYY-MM'), 'county', json_build_object('name', c.name),
        'group', (select json_build_object('name', g.name) from mutual_aid_group g where g.id = m.group_id),
        'jointGroup', (select json_build_object('name', g.name) from mutual_aid_group g where g.id = m.joint_group_id),
        'plannedOn', m.planned_on, 'heldOn', m.held_on, 'placeKind', m.place_kind, 'placeText', m.place_text, 'convener', m.convener,
        'customerManagerPresent', m.customer_manager_present, 'marketInspectorPresent', m.market_inspector_present,
        'customerManager', ${officerOf(m, 'CUSTOMER_MANAGER')}, 'marketInspector', ${officerOf(m, 'MARKET_INSPECTOR')},
        'attendees', m.attendees, 'minutes', m.minutes,
        'agenda', (select coalesce(json_agg(json_build_object('item', a.item, 'note', a.note)), '[]') from meeting_agenda a where a.meeting_id = m.id),
        'resolutions', (select coalesce(json_agg(json_build_object('subject', r.subject, 'votesFor', r.votes_for, 'members', r.members,
           'passed', r.passed) order by r.position), '[]') from meeting_resolution r where r.meeting_id = m.id),
        'attendance', (select coalesce(json_agg(json_build_object('storeName', a.store_name, 'groupName', a.group_name, 'presence', a.presence)
           order by ${attendanceOrder(sql`a`)}), '[]') from meeting_attendance a where a.meeting_id = m.id),
        'measures', ${measuresOf(sql`p.meeting_id = m.id`)}, 'carriedMeasures', ${measuresOf(isCarriedInto(m, sql`p`))}) as meeting,
      coalesce(case when m.held_on is not null or m.planned_on is null then null
        when m.kind = 'GROUP' then ${expected({ groups: sql`array[m.group_id, m.joint_group_id]` })}
        when ${keepsLeadersMeetings} then ${expected({ county: sql`m.county_id` })} end, '[]') as expected
      from meeting m join unit c on c.id = m.county_id where ${condition(asked)} order by m.held_on, m.id`);
}
