import {
  asValue,
  connectionOf,
  containsPattern,
  LocalDateScalar,
  PageArgs,
  Payload,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readConnection,
  readOne,
} from '@chengxin/graphql-kit';
import { localDate } from '@chengxin/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, type Sql } from 'sql-template-tag';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cancelPostAbsence, recordPostAbsence } from '../data';
import { Post } from './unit.object';
import { postRead } from './unit.read';

export const PostConnection = connectionOf('Post', () => Post);

@InputType({ description: '岗位的筛选条件，各项须同时满足。 All given conditions must hold.' })
export class PostWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  withinCode?: string | null;

  @Field(() => String, { nullable: true, description: '任职人或代理人姓名的一部分。 Part of the name of holder or deputy.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: '任职人今天是否休假。 Whether the holder is away today.' })
  absent?: boolean | null;
}

@InputType({ description: '登记休假。 Recording an absence.' })
export class RecordPostAbsenceInput {
  @Field(() => ID, { description: '岗位。 The post.' })
  postId!: string;

  @Field(() => LocalDateScalar, { description: '第一天。 First day.' })
  from!: string;

  @Field(() => LocalDateScalar, { description: '最后一天。 Last day.' })
  to!: string;

  @Field(() => String, { description: '理由，4 到 200 个字。 Reason, 4 to 200 characters.' })
  reason!: string;
}

@InputType({ description: '撤销休假。 Taking an absence back.' })
export class CancelPostAbsenceInput {
  @Field(() => ID, { description: '休假记录。 The absence.' })
  id!: string;
}

@ObjectType({ description: '办理休假的结果。 Result of an act on an absence.' })
export class PostPayload extends Payload {
  postId?: string;
}

@Resolver(() => Post)
export class PostResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => PostConnection, {
    description: '管理范围内的现任岗位、代理人和休假，按片区排列。 Posts of the own subtree with deputies and absences, by area.',
  })
  posts(
    @Arg('where', () => PostWhere, { nullable: true }) where: PostWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: postRead,
      keyType: 'uuid',
      where: (p) => matching(context, p, where),
      order: [
        { name: 'unit', sql: (p) => sql`(select u.code from unit u where u.id = ${p}.unit_id)`, type: 'text', descending: false },
        { name: 'kind', sql: (p) => sql`${p}.kind`, type: 'text', descending: false },
      ],
      page,
    });
  }

  @Permit('USER_ADMIN')
  @Mutation(() => PostPayload, {
    description: '登记休假：其间由代理人负责（AR-R25）。 Records an absence, during which the deputy is responsible.',
  })
  async recordPostAbsence(
    @Arg('input', () => RecordPostAbsenceInput) input: RecordPostAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PostPayload>> {
    if (!context.signedIn) return {};
    const { database, clock, signedIn } = context;
    const days = { from: localDate(input.from), to: localDate(input.to) };
    const postId = await recordPostAbsence(database, clock, signedIn.actor, { ...input, ...days });
    context.refreshRead();
    return { postId };
  }

  @Permit('USER_ADMIN')
  @Mutation(() => PostPayload, {
    description: '撤销未结束的休假，已过的日子保留。 Takes an absence back from today on.',
  })
  async cancelPostAbsence(
    @Arg('input', () => CancelPostAbsenceInput) input: CancelPostAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PostPayload>> {
    if (!context.signedIn) return {};
    const { database, clock, signedIn } = context;
    const postId = await cancelPostAbsence(database, clock, signedIn.actor, input.id);
    context.refreshRead();
    return { postId };
  }
}

@Resolver(() => PostPayload)
export class PostPayloadResolver {
  @FieldResolver(() => Post, {
    nullable: true,
    description: '办理后的岗位；被拒绝时为 null。 The post afterwards; null when refused.',
  })
  post(@Root() payload: PostPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    if (!payload.postId) return null;
    return asValue(readOne(context, info, postRead, (p) => sql`${p}.id = ${payload.postId}`));
  }
}

function matching(context: RequestContext, p: Sql, where: PostWhere | null): Sql {
  const today = context.clock.today();
  const conditions = [sql`${p}.scope between viewer_from() and viewer_to()`, sql`${p}.during @> ${today}::date`];
  if (where?.withinCode) {
    conditions.push(sql`exists (select from unit w join unit u on u.scope_from between w.scope_from and w.scope_to
      where w.code = ${where.withinCode} and u.id = ${p}.unit_id)`);
  }
  if (where?.search) {
    const pattern = containsPattern(where.search);
    conditions.push(sql`(${p}.holder_name ilike ${pattern} or ${p}.deputy_name ilike ${pattern})`);
  }
  const away = sql`exists (select from post_absence a where a.post_id = ${p}.id and a.during @> ${today}::date)`;
  if (where?.absent === true) conditions.push(away);
  if (where?.absent === false) conditions.push(sql`not ${away}`);
  return join(conditions, ' and ');
}
