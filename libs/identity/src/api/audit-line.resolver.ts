import {
  containsPattern,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
} from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AuditLine, AuditLineConnection, AuditWhere, auditLineRead } from './audit-line.object';
import { signedInOf } from './viewer.resolver';

@Resolver(() => AuditLine)
export class AuditLineResolver {
  @ReadsRows()
  @Permit('AUDIT_READ')
  @Query(() => AuditLineConnection, {
    description: '管理范围内的操作记录，最近的在前。 Audit lines of the own subtree, latest first.',
  })
  auditLines(
    @Arg('where', () => AuditWhere, { nullable: true }) where: AuditWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: auditLineRead,
      keyType: 'bigint',
      where: (l) => matching(context, l, where),
      order: [{ name: 'at', sql: (l) => sql`${l}.at`, type: 'timestamptz', descending: true }],
      page,
    });
  }
}

function matching(context: RequestContext, l: Sql, where: AuditWhere | null): Sql {
  const { scope } = signedInOf(context).actor;
  const conditions = [sql`${l}.scope between ${scope.from} and ${scope.to}`];
  if (where?.act) conditions.push(sql`${l}.act = ${where.act}`);
  if (where?.actor) conditions.push(sql`${l}.actor_name ilike ${containsPattern(where.actor)}`);
  if (where?.subjectType) conditions.push(sql`${l}.subject_type = ${where.subjectType}`);
  if (where?.subjectId) conditions.push(sql`${l}.subject_id = ${where.subjectId}`);
  if (where?.from) conditions.push(sql`${l}.at >= ${where.from}::date::timestamp at time zone 'Asia/Shanghai'`);
  if (where?.to) conditions.push(sql`${l}.at < (${where.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`);
  return join(conditions, ' and ');
}
