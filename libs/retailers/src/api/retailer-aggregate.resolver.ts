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
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { MARGIN_DIMENSION_WORDS, MARGIN_FIELD_WORDS } from './month-rows.aggregate';
import { RETAILER_DIMENSIONS, RETAILER_FIELDS, type RetailerDimension, retailerSource } from './retailer.aggregate';
import { RetailerWhere } from './retailer.where';

type RetailerField = keyof typeof RETAILER_FIELDS;

export const RetailerDimensionEnum = enumOf(
  RETAILER_DIMENSIONS,
  'RetailerDimension',
  '零售户的分组维度：市、县、片区、地点、地点种类、市场类型、业态、档位、档位段（宽度为参数 ban.tier_band_width）、状态、是否入组、毛利率是否达标、月份、季度。 What retailers are grouped by; the last four need a month.',
  {
    ...UNIT_DIMENSION_WORDS,
    ...MARGIN_DIMENSION_WORDS,
    ...MONTH_DIMENSION_WORDS,
    MARKET_TYPE: '市场类型：城网、农网。 Urban or rural network.',
    FORMAT: '业态。 Format of the store.',
    TIER: '档位，1 至 30。 Tier, 1–30.',
    TIER_BAND: '档位段，宽度为参数 ban.tier_band_width。 Band of tiers, as wide as the parameter says.',
    STATUS: '客户状态。 Status.',
    IN_GROUP: '是否入组。 Whether in a group.',
  },
);
export const RetailerFieldEnum = enumOf(
  Object.keys(RETAILER_FIELDS) as RetailerField[],
  'RetailerField',
  '零售户的数值：档位、毛利率（比率）、销售额与成本（元）、二类烟销量（条）与占比；除档位外须给月份。 Numbers of retailers: tier, margins (fractions), revenue and cost in yuan, class-II cartons and share; all but the tier need a month.',
  {
    TIER: '档位，1 至 30。 Tier, 1–30.',
    ...MARGIN_FIELD_WORDS,
    CLASS_TWO_CARTONS: '二类烟销量（SD-R34），条；须给月份。 Class-II volume in cartons; needs a month.',
    CLASS_TWO_SHARE:
      '二类烟占全部卷烟的比率（SD-R34）；须给月份。 Share of class II in all cigarettes, a fraction; needs a month.',
  },
);
export const RetailerMeasure = measureOf('RetailerMeasure', RetailerFieldEnum, () => RetailerWhere);

/** Conditions that many retailers share. */
const COARSE: ReadonlySet<string> = new Set(['unitCode', 'marketType', 'format', 'status', 'inGroup', 'covered', 'month']);

@Resolver()
export class RetailerAggregateResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => Aggregate, {
    description:
      '零售户分组汇总，where 同 retailers：不给月份为今日名册，给月份为该月统计内的零售户。无 RETAILER_READ 时隐藏过小的组。 Retailers by group: today those of the list, by month those that the month counted. Small groups are hidden from who lacks RETAILER_READ.',
  })
  retailerAggregate(
    @Arg('by', () => [RetailerDimensionEnum], { defaultValue: [], description: '最多三个维度。 At most three dimensions.' })
    by: RetailerDimension[],
    @Arg('measures', () => [RetailerMeasure], { description: '1 至 12 个度量。 1–12 measures.' })
    measures: AggregateMeasure<RetailerField, RetailerWhere>[],
    @Arg('where', () => RetailerWhere, { nullable: true }) where: RetailerWhere | null,
    @Args(() => AggregateArgs) args: AggregateArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const months = askedMonths(args);
    return aggregateRows(context, info, {
      right: 'RETAILER_READ',
      coarse: COARSE,
      source: retailerSource(context, months),
      by,
      measures,
      where,
      months,
      args,
    });
  }
}
