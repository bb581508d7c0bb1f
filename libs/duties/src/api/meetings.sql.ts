import { lastDayOf, monthOf, type YearMonth } from '@chengxin/kernel';
import { dutiesOf, measureStateOf } from '@chengxin/meetings/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

/** What is missing of the meetings of groups and of leaders, in every month that has begun and is not closed. */
export const meetingDuties = (scope: TodoScope): Sql =>
  sql`select * from (${join(
    scope.months.map((month) => ofMonth(month, scope)),
    ' union all ',
  )}) m`;

function ofMonth(month: YearMonth, scope: TodoScope): Sql {
  const last = sql`${lastDayOf(month)}::date`;
  const d = sql`d`;
  // A month may be closed in one city of a province and open in another.
  const isOpen =
    month === monthOf(scope.today)
      ? sql`true`
      : sql`exists (select from month_period p join unit c on c.id = p.city_id where p.month = ${month + '-01'}::date and p.state <> 'CLOSED'
          and d.scope between c.scope_from and c.scope_to)`;
  return sql`select ${todoColumns({
    kind: sql`case when d.kind = 'LEADERS' then 'LEADERS_MEETING' when d.state = 'MISSED' then 'MEETING_MISSED' when d.state = 'HELD' then 'MEETING_EVIDENCE'
      when d.state = 'NONE' then 'MEETING_PLAN' else 'MEETING_HOLD' end`,
    key: sql`d.month || ':' || d.id`,
    subject: sql`d.meeting_id::text`,
    scope: sql`d.scope`,
    unitId: sql`case when d.kind = 'LEADERS' then d.unit_id end`,
    groupId: sql`d.group_id`,
    name: sql`d.name`,
    // Of a group the other kinds say it all.
    detail: sql`case when d.kind = 'LEADERS' or d.state in ('PLANNED', 'NOTIFIED') then d.state end`,
    dueOn: sql`case when d.state in ('PLANNED', 'NOTIFIED') then least(${last}, (select m.planned_on from meeting m where m.id = d.meeting_id)) else ${last} end`,
  })} from ${dutiesOf(month, scope.today)} d
   where d.state not in ('EVIDENCE_COMPLETE', 'ARCHIVED') and ${isOpen}
     and (${scope.within(d)} or d.kind = 'LEADERS' and ${scope.around(d)})`;
}

/** Measures that leaders' meetings have set and nobody has finished or withdrawn (SD-R18). */
export function openMeasures(scope: TodoScope): Sql {
  const p = sql`p`;
  return sql`select ${todoColumns({
    kind: 'MEASURE',
    key: sql`p.id`,
    subject: sql`p.meeting_id::text`,
    scope: sql`p.scope`,
    unitId: sql`p.county_id`,
    name: sql`p.measure`,
    dueOn: sql`p.due_on`,
  })} from meeting_measure p where ${measureStateOf(p, scope.today)} in ('OPEN', 'OVERDUE') and ${scope.around(p)}`;
}
