import {
  Aggregate,
  AggregateArgs,
  type AggregateMeasure,
  askedMonths,
  enumOf,
  MONTH_DIMENSION_WORDS,
  measureOf,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
} from '@chengxin/graphql-kit';
import { aggregateRows } from '@chengxin/months/api';
import { UNIT_DIMENSION_WORDS } from '@chengxin/organization/api';
import { MARGIN_DIMENSION_WORDS, MARGIN_FIELD_WORDS } from '@chengxin/retailers/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { GROUP_DIMENSIONS, GROUP_FIELDS, type GroupDimension, groupSource } from './group.aggregate';
import { GroupWhere } from './group.where';

type GroupField = keyof typeof GROUP_FIELDS;

export const GroupDimensionEnum = enumOf(
  GROUP_DIMENSIONS,
  'GroupDimension',
  '小组的分组维度：市、县、片区、地点、地点种类、市场类型、状态、规模段、是否开例会、组长是否在任期内、毛利率是否达标、月份、季度。 What groups are grouped by; from the size on they need a month.',
  {
    ...UNIT_DIMENSION_WORDS,
    ...MARGIN_DIMENSION_WORDS,
    ...MONTH_DIMENSION_WORDS,
    MARKET_TYPE: '市场类型：城网、农网。 Urban or rural network.',
    STATUS: '在册或已撤销。 Active or dissolved.',
    SIZE_BAND: '规模段；须给月份。 Band of sizes; needs a month.',
    MEETING_HELD: '当月是否开例会且资料齐全（SD-R14）；须给月份。 Whether an evidenced meeting was held; needs a month.',
    LEADER_TERM_VALID: '组长是否在任期内（SD-R06）；须给月份。 Whether the leader’s term is valid; needs a month.',
  },
);
export const GroupFieldEnum = enumOf(
  Object.keys(GROUP_FIELDS) as GroupField[],
  'GroupField',
  '小组的数值：成员户数、毛利率（比率）、销售额与成本（元）；除户数外须给月份。 Numbers of groups: members, margins (fractions), revenue and cost in yuan; all but the members need a month.',
  { MEMBER_COUNT: '成员户数。 Members.', ...MARGIN_FIELD_WORDS },
);
export const GroupMeasure = measureOf('GroupMeasure', GroupFieldEnum, () => GroupWhere);

/** Conditions that many groups share. */
const COARSE: ReadonlySet<string> = new Set([
  'unitCode',
  'status',
  'marketType',
  'sizeBand',
  'meetingHeld',
  'marginMet',
  'month',
]);

@Resolver()
export class GroupAggregateResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => Aggregate, {
    description:
      '小组分组汇总，where 同 groups：不给月份为今日名册，给月份为该月统计的小组。无 GROUP_READ 时隐藏过小的组。 Groups by group: today those of the list, by month those that the month counted. Small ones are hidden from who lacks GROUP_READ.',
  })
  groupAggregate(
    @Arg('by', () => [GroupDimensionEnum], { defaultValue: [], description: '最多三个维度。 At most three dimensions.' })
    by: GroupDimension[],
    @Arg('measures', () => [GroupMeasure], { description: '1 至 12 个度量。 1–12 measures.' })
    measures: AggregateMeasure<GroupField, GroupWhere>[],
    @Arg('where', () => GroupWhere, { nullable: true }) where: GroupWhere | null,
    @Args(() => AggregateArgs) args: AggregateArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const months = askedMonths(args);
    return aggregateRows(context, info, {
      right: 'GROUP_READ',
      coarse: COARSE,
      source: groupSource(months, context.clock.today()),
      by,
      measures,
      where,
      months,
      args,
    });
  }
}
