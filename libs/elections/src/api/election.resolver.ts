import type { DueKind } from '@chengxin/elections/domain';
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
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Association } from './association.object';
import { associationRead } from './association.read';
import { DueKindEnum } from './election.enums';
import { Election } from './election.object';
import { electionRead } from './election.read';
import { ElectionWhere, electionCondition } from './election.where';
import { dueOrder, isDue, TermDueConnection, termDueRead } from './term-due';

export const ElectionConnection = connectionOf('Election', () => Election);

@Resolver(() => Election)
export class ElectionResolver {
  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => ElectionConnection, { description: '选举，最近启动的在前。 Elections, latest first.' })
  elections(
    @Arg('where', () => ElectionWhere, { nullable: true, description: '筛选条件。 Conditions.' }) where: ElectionWhere | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readConnection(context, info, {
      shape: electionRead,
      keyType: 'uuid',
      where: (e) => electionCondition(where, e),
      order: [{ name: 'OPENED_ON', type: 'date', descending: true, sql: (e) => sql`${e}.opened_on` }],
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => Election, {
    nullable: true,
    description: '一次选举；不存在或不在可见范围内为空。 One election, null when there is none in sight.',
  })
  election(
    @Arg('id', () => ID, { description: '选举标识。 Id of the election.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readById(context, info, electionRead, id);
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => TermDueConnection, {
    description:
      '须选举的职务：在册小组的组长、副组长，县协会的会长、副会长；空缺（副组长可以不设，除外）、须改选、已届满、将届满（按单位今日的提醒天数，未给单位的按所在县），最紧迫的在前。 Offices of active groups and of associations that need an election, the most pressing first; how near an end is near is told by today’s policy of the unit, or of each county. Deputies, whom one may do without, are never vacant.',
  })
  termsDue(
    @Arg('unitCode', () => String, {
      nullable: true,
      description: '在此单位之内，缺省为本人范围。 Within this unit; by default the own scope.',
    })
    unitCode: string | null | undefined,
    @Arg('kinds', () => [DueKindEnum], { nullable: true, description: '仅其中之一。 One of these only.' }) kinds:
      | DueKind[]
      | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const today = context.clock.today();
    return readConnection(context, info, {
      shape: termDueRead,
      keyType: 'uuid',
      where: (due) => isDue(due, today, unitCode, kinds),
      order: dueOrder(today),
      page,
    });
  }

  @ReadsRows()
  @Permit('GROUP_READ')
  @Query(() => [Association], {
    description: '单位内各县的协会，在册的在前（SD-R10）。 Associations of the counties of a unit, or of the county around it.',
  })
  associations(
    @Arg('unitCode', () => String, {
      description: '单位代码；片区、地点答其所在县。 Code of the unit; of an area, its county’s.',
    })
    unitCode: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readList(
      context,
      info,
      associationRead,
      (a) => sql`exists (select from unit w join unit county on county.id = ${a}.county_id where w.code = ${unitCode}
        and (county.scope_from between w.scope_from and w.scope_to or w.scope_from between county.scope_from and county.scope_to))`,
      (a) => sql`${a}.dissolved_on is not null, ${a}.scope, ${a}.founded_on desc, ${a}.id`,
    );
  }
}
