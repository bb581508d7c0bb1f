import {
  connectionOf,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readById,
  readConnection,
  readList,
} from '@chengxin/graphql-kit';
import { Membership, membershipRead } from '@chengxin/groups/api';
import type { TextKind } from '@chengxin/joining/domain';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { FoundingText, foundingTextRead, TextKindEnum } from './founding-text.object';
import { JoinApplication } from './join-application.object';
import { joinApplicationRead } from './join-application.read';
import { applicationCondition, JoinApplicationWhere, MembershipWhere, membershipCondition } from './joining.where';

export const JoinApplicationConnection = connectionOf('JoinApplication', () => JoinApplication);
export const MembershipConnection = connectionOf('Membership', () => Membership);

const joinedOn = (m: Sql): Sql => sql`lower(${m}.during)`;

@Resolver()
export class JoiningResolver {
  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => JoinApplicationConnection, { description: '入组申请，最近的在前。 Applications to join, latest first.' })
  joinApplications(
    @Arg('where', () => JoinApplicationWhere, { nullable: true, description: '筛选。 Conditions.' })
    where: JoinApplicationWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: joinApplicationRead,
      keyType: 'uuid',
      where: (a) => applicationCondition(where, a, context.clock.today()),
      order: [{ name: 'appliedOn', sql: (a) => sql`${a}.applied_on`, type: 'date', descending: true }],
      page,
    });
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => JoinApplication, {
    nullable: true,
    description: '一份入组申请；不存在或不在可见范围内为空。 One application, null when there is none in sight.',
  })
  joinApplication(
    @Arg('id', () => ID, { description: '申请标识。 Id of the application.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, joinApplicationRead, id);
  }

  @ReadsRows()
  @Permit('RETAILER_READ')
  @Query(() => MembershipConnection, {
    description:
      '现任成员关系，按入组日期：承诺书未签的、可直接注销的等。 Memberships of today by the day they began: with a pledge unsigned, to be cancelled …',
  })
  memberships(
    @Arg('where', () => MembershipWhere, { nullable: true, description: '筛选。 Conditions.' }) where: MembershipWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: membershipRead,
      keyType: 'uuid',
      where: (m) => membershipCondition(where, m, context.clock.today()),
      order: [{ name: 'joinedOn', sql: joinedOn, type: 'date', descending: false }],
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [FoundingText], {
    description:
      '本市章程、公约、承诺书的各个版本，最新的在前。 Versions of the city’s charter, covenant and pledge, latest first.',
  })
  foundingTexts(
    @Arg('cityCode', () => String, {
      nullable: true,
      description: '城市编码；缺省为可见的全部城市。 Code of the city; by default every city in sight.',
    })
    cityCode: string | null,
    @Arg('kind', () => TextKindEnum, { nullable: true, description: '只要这一种。 This kind only.' }) kind: TextKind | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const where = (t: Sql): Sql =>
      sql`(${cityCode}::text is null or ${t}.city_code = ${cityCode}) and (${kind}::text is null or ${t}.kind = ${kind})`;
    return readList(context, info, foundingTextRead, where, (t) => sql`${t}.city_code, ${t}.kind, ${t}.version desc`);
  }
}
