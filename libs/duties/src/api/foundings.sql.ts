import { nextStepOf, stepDueOn } from '@chengxin/foundings/data';
import { FOUNDINGS_UNDER_WAY } from '@chengxin/foundings/domain';
import { isOneOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

/** Groups that are being founded (§3.5), by the step that is next; the start is the county's, the others are the area's. */
export function foundingsUnderWay(scope: TodoScope): Sql {
  const f = sql`f`;
  return sql`select ${todoColumns({
    kind: sql`case f.step when 'START' then 'FOUNDING_START' else 'FOUNDING' end`,
    key: sql`f.id`,
    subject: sql`f.id::text`,
    scope: sql`f.scope`,
    name: sql`f.name`,
    detail: sql`nullif(f.step, 'START')`,
    dueOn: stepDueOn(f, scope.today),
  })} from (select f.*, ${nextStepOf(f, scope.today)} as step from founding f
    where ${isOneOf(sql`f.state`, FOUNDINGS_UNDER_WAY)} and ${scope.within(f)}) f`;
}
