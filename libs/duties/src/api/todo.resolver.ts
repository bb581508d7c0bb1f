import { isOf, type TodoKind, type TodoState } from '@chengxin/duties/domain';
import {
  environmentOf,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
} from '@chengxin/graphql-kit';
import { nameKeys } from '@chengxin/groups/api';
import { isOneOf } from '@chengxin/retailers/api';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { TodoCount, TodoItem, TodoItemConnection, TodoWhere, todoRead } from './todo.object';
import { kindsAsked, todoRows } from './todo.sql';
import { todoScope } from './todo-scope';

/** Where what has no day stands: after everything that has one. */
const LAST = '2999-12-31';

const isAsked = (t: Sql, where: TodoWhere | null): Sql =>
  where?.state == null ? sql`true` : isOneOf(sql`${t}.state`, where.state);

/** What is due, overdue or missing within a unit. */
@Resolver(() => TodoItem)
export class TodoResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => TodoItemConnection, {
    description:
      '待办：单位内到期、逾期、缺失的事项，期限早的在前，无期限的在后；只列本人可查看的种类。 What is due, overdue or missing within a unit, the earliest due first; of kinds that the viewer may see.',
  })
  async todoItems(
    @Arg('where', () => TodoWhere, { nullable: true, description: '筛选。 Conditions.' }) where: TodoWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const scope = await todoScope(context, where?.unitCode);
    return readConnection(context, info, {
      shape: todoRead(todoRows(kindsAsked(where ?? {}, environmentOf(context)), scope)),
      keyType: 'text',
      where: (t) => isAsked(t, where),
      order: [
        { name: 'DUE_ON', type: 'date', descending: false, sql: (t) => sql`coalesce(${t}.due_on, ${LAST}::date)` },
        ...nameKeys((t) => sql`${t}.name`),
      ],
      page,
    });
  }

  @Permit('GROUP_READ')
  @Query(() => [TodoCount], {
    description:
      '待办件数，按种类和紧迫程度；where 只要本人的（mine）时最快，供页眉用。 How many to-dos there are of each kind and state; quickest for the own alone.',
  })
  async todoCounts(
    @Arg('where', () => TodoWhere, { nullable: true, description: '筛选。 Conditions.' }) where: TodoWhere | null,
    @Ctx() context: RequestContext,
  ): Promise<TodoCount[]> {
    const environment = environmentOf(context);
    const kinds = kindsAsked(where ?? {}, environment);
    if (kinds.length === 0) return [];
    const rows = await context.read.query<{ kind: TodoKind; state: TodoState; count: number }>(sql`
      select t.kind, t.state, count(*)::integer as count from ${todoRows(kinds, await todoScope(context, where?.unitCode))} t
       where ${isAsked(sql`t`, where)} group by t.kind, t.state order by t.kind, t.state`);
    return rows.map((row) => ({ ...row, mine: isOf(row.kind, environment.role) }));
  }
}
