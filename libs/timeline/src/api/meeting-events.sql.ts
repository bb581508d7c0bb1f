import sql, { type Sql } from 'sql-template-tag';
import { dayOf, type EventSource, event } from './event.sql';

const ofGroup = (g: Sql): Sql => sql`(m.group_id = ${g}.id or m.joint_group_id = ${g}.id)`;
const meeting = { link: 'MEETING', linkId: sql`m.id`, key: sql`m.id` } as const;
const other = (g: Sql): Sql => sql`(select og.name from mutual_aid_group og
  where og.id = case m.group_id when ${g}.id then m.joint_group_id else m.group_id end)`;

/** Meetings of a group (SD-R14), and the months without one, as the months' facts have them; evidence that came later takes those back. */
export const MEETING_EVENTS: readonly EventSource[] = [
  {
    kinds: ['MEETING_HELD'],
    rows: (g) =>
      event(
        {
          ...{ ...meeting, kind: 'MEETING_HELD', day: sql`m.held_on` },
          facts: { attendees: sql`m.attendees`, place: sql`m.place_kind`, where: sql`m.place_text`, joint: other(g) },
        },
        sql`meeting m where ${ofGroup(g)} and m.held_on is not null`,
      ),
  },
  {
    kinds: ['MATTER_DECIDED'],
    rows: (g) =>
      event(
        {
          ...{ ...meeting, kind: 'MATTER_DECIDED', day: sql`m.held_on`, key: sql`m.id || '-' || d.position` },
          facts: {
            subject: sql`d.subject`,
            result: sql`case when d.passed then 'PASSED' else 'NOT_PASSED' end`,
            votes: sql`d.votes_for || '/' || d.members`,
          },
        },
        sql`meeting m join meeting_resolution d on d.meeting_id = m.id where ${ofGroup(g)} and m.held_on is not null`,
      ),
  },
  {
    kinds: ['MEETING_ARCHIVED'],
    rows: (g) =>
      event(
        {
          ...{ ...meeting, kind: 'MEETING_ARCHIVED', day: dayOf(sql`m.archived_at`) },
          facts: { month: sql`to_char(m.month, 'YYYY-MM')`, late: sql`nullif(m.late, false)` },
        },
        sql`meeting m where ${ofGroup(g)} and m.archived_at is not null`,
      ),
  },
  {
    kinds: ['MEETING_CANCELLED'],
    rows: (g) =>
      event(
        {
          ...{ ...meeting, kind: 'MEETING_CANCELLED', day: sql`m.planned_on` },
          facts: { cause: sql`m.cancel_cause`, reason: sql`m.cancel_reason` },
        },
        sql`meeting m where ${ofGroup(g)} and m.status = 'CANCELLED' and m.planned_on is not null`,
      ),
  },
  {
    kinds: ['MEETING_MISSED'],
    rows: (g) =>
      event(
        {
          ...{
            kind: 'MEETING_MISSED',
            day: sql`(gm.month + interval '1 month')::date - 1`,
            key: sql`${g}.id || to_char(gm.month, '-YYYY-MM')`,
          },
          facts: { month: sql`to_char(gm.month, 'YYYY-MM')` },
        },
        sql`group_month gm where gm.group_id = ${g}.id and not gm.meeting_held
          and not exists (select from meeting m where ${ofGroup(g)} and m.month = gm.month and m.evidenced_at is not null)`,
      ),
  },
];
