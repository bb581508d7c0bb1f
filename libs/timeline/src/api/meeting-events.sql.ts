import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import { dayOf, type EventSource, eventsIn } from './event.sql';

const ofGroup = (g: Sql, id = sql`id`): Sql => sql`(m.group_id = ${g}.${id} or m.joint_group_id = ${g}.${id})`;
const plannedOn = sql`m.planned_on`;
const meeting = { link: 'MEETING', linkId: sql`m.id` } as const;

/** Meetings of a group (SD-R14), and the months over by `today` that lack one with its evidence, as their facts have it; evidence that came later takes that back. */
export const meetingEvents = (today: LocalDate): readonly EventSource[] => [
  eventsIn({ ...meeting, from: sql`meeting m`, where: (g) => ofGroup(g), key: sql`m.id` }, [
    { kinds: ['MEETING_PLANNED'], day: sql`m.arranged_on`, facts: { plannedOn } },
    { kinds: ['MEETING_NOTIFIED'], day: sql`m.notified_on`, facts: { plannedOn, by: sql`m.notice_by` } },
    {
      ...{ kinds: ['MEETING_HELD'], day: sql`m.held_on` },
      facts: {
        attendees: sql`m.attendees`,
        place: sql`m.place_kind`,
        where: sql`m.place_text`,
        joint: sql`(select string_agg(j.name, '、') from mutual_aid_group j where m.joint_group_id is not null and j.id in (m.group_id, m.joint_group_id))`,
      },
    },
    {
      ...{ kinds: ['MEETING_ARCHIVED'], day: dayOf(sql`m.archived_at`) },
      facts: { month: sql`to_char(m.month, 'YYYY-MM')`, late: sql`nullif(m.late, false)` },
    },
    {
      ...{ kinds: ['MEETING_CANCELLED'], day: sql`m.cancelled_on` },
      facts: { plannedOn, cause: sql`m.cancel_cause`, reason: sql`m.cancel_reason` },
    },
  ]),
  eventsIn(
    {
      ...{ ...meeting, from: sql`meeting m join meeting_resolution d on d.meeting_id = m.id` },
      ...{ where: (g) => ofGroup(g), key: sql`m.id || '-' || d.position` },
    },
    [
      {
        ...{ kinds: ['MATTER_DECIDED'], day: sql`m.held_on` },
        facts: {
          subject: sql`d.subject`,
          result: sql`case when d.passed then 'PASSED' else 'NOT_PASSED' end`,
          votes: sql`d.votes_for || '/' || d.members`,
        },
      },
    ],
  ),
  eventsIn(
    {
      ...{ from: sql`group_month gm`, key: sql`gm.group_id || to_char(gm.month, '-YYYY-MM')` },
      where: (g) => sql`gm.group_id = ${g}.id and not gm.meeting_held and gm.month < date_trunc('month', ${today}::date)
        and not exists (select from meeting m where ${ofGroup(g)} and m.month = gm.month and m.evidenced_at is not null)`,
    },
    [
      {
        ...{ kinds: ['MEETING_MISSED'], day: sql`(gm.month + interval '1 month')::date - 1` },
        facts: {
          month: sql`to_char(gm.month, 'YYYY-MM')`,
          held: sql`(select 'HELD' from meeting m where ${ofGroup(sql`gm`, sql`group_id`)} and m.month = gm.month and m.held_on is not null limit 1)`,
        },
      },
    ],
  ),
];
