import { column, defineShape, one, type ReadShape } from '@chengxin/graphql-kit';
import { groupRead } from '@chengxin/groups/api';
import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import { unitRead } from '@chengxin/organization/api';
import sql, { type Sql } from 'sql-template-tag';
import { meetingRead } from './meeting.read';

/** The furthest of the meetings that fulfil a duty; of those as far, the one in time, then the earliest. */
const furthest = (condition: Sql, month: YearMonth): Sql => sql`lateral (
  select e.id, e.status, e.late from meeting e
   where ${condition} and e.month = ${firstDayOf(month)}::date and e.status <> 'CANCELLED'
   order by array_position(array['ARCHIVED', 'EVIDENCE_COMPLETE', 'HELD', 'NOTIFIED', 'PLANNED'], e.status), e.late, e.held_on, e.id limit 1)`;

/**
 * The duties of a month as rows: every group that was active on the month's last day, or is today in a month that still runs or is to
 * come, and every county in sight; with the furthest meeting of the month.
 */
export function dutiesOf(month: YearMonth, today: LocalDate): Sql {
  const last = lastDayOf(month);
  const asOf = last < today ? last : today;
  const isOver = last < today;
  const state = sql`case when m.status in ('EVIDENCE_COMPLETE', 'ARCHIVED') then m.status when ${isOver} then 'MISSED' else coalesce(m.status, 'NONE') end`;
  const rest = sql`m.id as meeting_id, ${state} as state, coalesce(m.late, false) as late`;
  const daysLeft = sql`case when ${isOver} or m.status in ('EVIDENCE_COMPLETE', 'ARCHIVED') then 0 else ${last}::date - ${asOf}::date + 1 end as days_left`;
  return sql`(
    select g.id::text as id, 'GROUP' as kind, ${month}::text as month, g.id as group_id, g.place_id, area.id as unit_id, g.scope, g.name, ${rest}, ${daysLeft}
      from mutual_aid_group g join unit place on place.id = g.place_id join unit area on area.id = place.parent_id
      left join lateral (
        select x.* from (
          select * from ${furthest(sql`e.group_id = g.id`, month)} own
          union all
          select * from ${furthest(sql`e.joint_group_id = g.id`, month)} joint) x
         order by array_position(array['ARCHIVED', 'EVIDENCE_COMPLETE', 'HELD', 'NOTIFIED', 'PLANNED'], x.status), x.late, x.id limit 1) m on true
     where g.founded_on <= ${asOf}::date and (g.dissolved_on is null or g.dissolved_on > ${asOf}::date)
    union all
    select c.code, 'LEADERS', ${month}::text, null, null, c.id, c.scope_from, c.name, ${rest}, ${daysLeft}
      from unit c left join ${furthest(sql`e.kind = 'LEADERS' and e.county_id = c.id`, month)} m on true
     where c.level = 'COUNTY' and c.scope_from <= viewer_to() and c.scope_to >= viewer_from())`;
}

const dutyShape = defineShape({
  type: 'MeetingDuty',
  table: sql`(select null::text as id where false)`,
  key: 'id',
  fields: {
    id: column((d) => sql`${d}.id`),
    kind: column((d) => sql`${d}.kind`),
    month: column((d) => sql`${d}.month`),
    unit: one(
      () => unitRead,
      (d, u) => sql`${u}.id = ${d}.unit_id`,
    ),
    group: one(
      () => groupRead,
      (d, g) => sql`${g}.id = ${d}.group_id`,
      true,
    ),
    state: column((d) => sql`${d}.state`),
    late: column((d) => sql`${d}.late`),
    daysLeft: column((d) => sql`${d}.days_left`),
    meeting: one(
      () => meetingRead,
      (d, m) => sql`${m}.id = ${d}.meeting_id`,
      true,
    ),
  },
});

/** Duties out of rows as `dutiesOf` has them. */
export const meetingDutyRead = (rows: Sql): ReadShape => ({ ...dutyShape, table: rows });
