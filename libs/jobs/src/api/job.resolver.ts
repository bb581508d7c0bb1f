import {
  containsPattern,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
  readWritten,
  unauthenticated,
} from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { cancelJob } from '../data';
import { CancelJobInput, CancelJobPayload, Job, JobConnection, JobWhere, jobRead } from './job.object';

@Resolver(() => Job)
export class JobResolver {
  @ReadsRows()
  @Permit('USER_ADMIN')
  @Query(() => JobConnection, {
    description: '管理范围内的导入和导出，最近的在前。 Imports and exports of the own subtree, latest first.',
  })
  jobs(
    @Arg('where', () => JobWhere, { nullable: true }) where: JobWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: jobRead,
      keyType: 'uuid',
      where: (job) => matching(job, where),
      order: [{ name: 'createdAt', sql: (job) => sql`${job}.created_at`, type: 'timestamptz', descending: true }],
      page,
    });
  }

  @Permit('USER_ADMIN')
  @Mutation(() => CancelJobPayload, {
    description: '取消一个正在写的导出；导入不能中途取消。 Stops an export that is being written; imports cannot be stopped.',
  })
  async cancelJob(
    @Arg('input', () => CancelJobInput) { id }: CancelJobInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<CancelJobPayload>> {
    if (!context.signedIn) throw unauthenticated();
    const jobId = await cancelJob(context.database, context.clock, context.signedIn.actor, id);
    context.refreshRead();
    return { jobId };
  }
}

@Resolver(() => CancelJobPayload)
export class CancelJobPayloadResolver {
  @FieldResolver(() => Job, {
    nullable: true,
    description: '取消后的任务；被拒绝时为 null。 The job afterwards; null when refused.',
  })
  job(
    @Root() { jobId }: CancelJobPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return readWritten(context, info, jobRead, jobId);
  }
}

function matching(job: Sql, where: JobWhere | null): Sql {
  const conditions = [sql`true`];
  if (where?.kind) conditions.push(sql`${job}.kind = any(${where.kind})`);
  if (where?.state) conditions.push(sql`${job}.state = any(${where.state})`);
  if (where?.createdBy) conditions.push(sql`${job}.created_by_name ilike ${containsPattern(where.createdBy)}`);
  if (where?.from) conditions.push(sql`${job}.created_at >= ${where.from}::date::timestamp at time zone 'Asia/Shanghai'`);
  return join(conditions, ' and ');
}
