import { addWorkingDaysIn } from '@chengxin/calendar/data';
import type { TodoDetail, TodoKind } from '@chengxin/duties/domain';
import sql, { type Sql } from 'sql-template-tag';
import type { TodoScope } from './todo-scope';

/** One to-do as every source answers it; what is left out is null. */
export interface TodoColumns {
  readonly kind: Sql | TodoKind;
  /** Unique among the rows of the kind, and the same for as long as the thing is to be done. */
  readonly key: Sql;
  /** What the page that acts is opened with, as text. */
  readonly subject: Sql;
  readonly scope: Sql;
  readonly name: Sql;
  /** The unit where it is no area. */
  readonly unitId?: Sql;
  readonly groupId?: Sql;
  readonly detail?: Sql | TodoDetail;
  /** The last day on which it is in time. */
  readonly dueOn?: Sql;
  /** How many there are of what the kind counts: pledges, papers, proposals, members. */
  readonly quantity?: Sql;
}

/** The columns of a source in their order. */
export const todoColumns = (
  row: TodoColumns,
): Sql => sql`(${row.kind})::text || ':' || ${row.key} as id, (${row.kind})::text as kind,
  ${row.subject} as subject, ${row.scope} as scope, (${row.unitId ?? sql`null`})::integer as unit_id, (${row.groupId ?? sql`null`})::uuid as group_id,
  ${row.name} as name, (${row.detail ?? sql`null`})::text as detail, (${row.dueOn ?? sql`null`})::date as due_on,
  (${row.quantity ?? sql`null`})::integer as quantity`;

/** The day by which the step after a day is to be done, where the source names none. */
export const stepAfter = (day: Sql, row: Sql, scope: TodoScope): Sql =>
  addWorkingDaysIn(sql`(${day})::date`, sql`${scope.value('todo.step_working_days')}::integer`, sql`${row}.scope`);
