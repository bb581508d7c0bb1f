import {
  Aggregate,
  AggregateArgs,
  AggregateFunctionEnum,
  demandMonths,
  enumOf,
  MONTH_DIMENSION_WORDS,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
} from '@chengxin/graphql-kit';
import { aggregateRows } from '@chengxin/months/api';
import { UNIT_DIMENSION_WORDS } from '@chengxin/organization/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import { MEMBERSHIP_DIMENSIONS, type MembershipDimension, MembershipEventWhere, membershipSource } from './membership.aggregate';

export const MembershipDimensionEnum = enumOf(
  MEMBERSHIP_DIMENSIONS,
  'MembershipDimension',
  '成员变动的分组维度：小组所在市、县、片区、地点、地点种类，变动种类，零售户当日的市场类型与业态，月份、季度。 What changes of membership are grouped by: units of the group, the kind of change, network and format of the retailer on that day, month, quarter.',
  {
    ...UNIT_DIMENSION_WORDS,
    ...MONTH_DIMENSION_WORDS,
    EVENT: '变动种类。 Kind of change.',
    MARKET_TYPE: '零售户当日属城网或农网。 Network of the retailer on that day.',
    FORMAT: '零售户当日业态。 Format of the retailer on that day.',
  },
);

@InputType({ description: '一个度量：符合 where 的变动数，或其占比。 A measure: changes that match, or their share.' })
export class MembershipMeasure {
  @Field(() => String, { description: '答案中的名称，同一查询内唯一。 Its name in the answer, unique within the query.' })
  key!: string;

  @Field(() => AggregateFunctionEnum, { defaultValue: 'COUNT', description: 'COUNT 或 SHARE。 Count or share.' })
  function!: 'COUNT' | 'SHARE';

  @Field(() => MembershipEventWhere, { nullable: true, description: '只算符合的变动。 Only changes that match.' })
  where?: MembershipEventWhere | null;
}

/** Conditions that many changes share. */
const COARSE: ReadonlySet<string> = new Set(['unitCode', 'event', 'marketType', 'format']);

@Resolver()
export class MembershipAggregateResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => Aggregate, {
    description:
      '入组、转组、离组按月汇总，须给月份；范围之外的另一组看不到，其间的转组在此为入组或离组。 Joinings, transfers and leavings, by month. Where the other group is out of sight, a transfer is a joining or a leaving.',
  })
  membershipAggregate(
    @Arg('by', () => [MembershipDimensionEnum], { defaultValue: [], description: '最多三个维度。 At most three dimensions.' })
    by: MembershipDimension[],
    @Arg('measures', () => [MembershipMeasure], { description: '1 至 12 个度量。 1–12 measures.' })
    measures: MembershipMeasure[],
    @Arg('where', () => MembershipEventWhere, { nullable: true }) where: MembershipEventWhere | null,
    @Args(() => AggregateArgs) args: AggregateArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const months = demandMonths(args);
    return aggregateRows(context, info, {
      right: 'GROUP_READ',
      coarse: COARSE,
      source: membershipSource,
      by,
      measures,
      where,
      months,
      args,
    });
  }
}
