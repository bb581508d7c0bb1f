import { nextStepOf, stepDueOn } from '@chengxin/foundings/data';
import { FOUNDINGS_UNDER_WAY } from '@chengxin/foundings/domain';
import { isOneOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

/** Groups that are being founded (§3.5), by the step that is next. */
export function foundingsUnderWay(scope: TodoScope): Sql {
  const f = sql`f`;
  return sql`select ${todoColumns({
    kind: 'FOUNDING',
    key: sql`f.id`,
    subject: sql`f.id::text`,
    scope: sql`f.scope`,
    name: sql`f.name`,
    detail: nextStepOf(f, scope.today),
    dueOn: stepDueOn(f, scope.today),
  })} from founding f where ${isOneOf(sql`f.state`, FOUNDINGS_UNDER_WAY)} and ${scope.within(f)}`;
}
