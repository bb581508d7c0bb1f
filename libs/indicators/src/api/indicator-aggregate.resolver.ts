import {
  Aggregate,
  AggregateArgs,
  badInput,
  demandCoarse,
  demandMonths,
  enumOf,
  MONTH_DIMENSION_WORDS,
  Permit,
  planAggregate,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readAggregate,
} from '@chengxin/graphql-kit';
import { countedMonths } from '@chengxin/months/data';
import { UNIT_DIMENSION_WORDS } from '@chengxin/organization/api';
import { smallCellWithout } from '@chengxin/policy/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { areOfSurveys } from '../data';
import type { IndicatorCode } from '../domain';
import { INDICATOR_DIMENSIONS, type IndicatorDimension, indicatorSource } from './indicator.aggregate';
import { IndicatorCodeEnum } from './indicator.object';

export const IndicatorDimensionEnum = enumOf(
  INDICATOR_DIMENSIONS,
  'IndicatorDimension',
  '指标的分组维度：指标、市、县、片区、地点、月份、季度。 What indicators are grouped by.',
  { CODE: '指标。 Indicator.', ...UNIT_DIMENSION_WORDS, ...MONTH_DIMENSION_WORDS },
);

/** The one measure of an aggregate of indicators. */
const VALUE = [{ key: 'value', function: 'RATIO', field: 'VALUE' }] as const;

@Resolver()
export class IndicatorAggregateResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => Aggregate, {
    description:
      '指标分组汇总：分子、分母分别相加后相除，不平均比率；度量的 key 为 value，须给月份。存量跨月相加，得按总体加权的平均；多个指标没有合计。 Indicators by group: numerators and denominators are summed, rates never averaged; the measure is called `value`. A stock summed over months is a mean weighted by its population. Of several indicators there is no total. 没有 RETAILER_READ 者，含有不显示的毛利指标的组（others、total 亦同）suppressed。 A group with a hidden margin (as IndicatorValue has it) is suppressed, others and total alike.',
  })
  indicatorAggregate(
    @Arg('codes', () => [IndicatorCodeEnum], {
      description: '多个指标须以 CODE 为维度。 More than one need the dimension CODE.',
    })
    codes: IndicatorCode[],
    @Arg('unitCode', () => String, { description: '在此单位之内，须在本人范围内。 Within this unit, of the own scope.' })
    unitCode: string,
    @Arg('by', () => [IndicatorDimensionEnum], { defaultValue: [], description: '最多三个维度。 At most three dimensions.' })
    by: IndicatorDimension[],
    @Args(() => AggregateArgs) args: AggregateArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const isMixed = new Set(codes).size > 1;
    if (isMixed && !by.includes('CODE'))
      throw badInput({ zh: '多个指标不能混合相加，请以 CODE 为维度', en: 'indicators are not mixed: group by CODE' }, ['by']);
    const months = demandMonths(args);
    const where = { codes, unitCode };
    // Of hidden figures nothing may be told by an order or a condition either.
    const smallCell = areOfSurveys(codes) ? smallCellWithout(context, 'RETAILER_READ') : null;
    if (smallCell) demandCoarse(args);
    const plan = planAggregate(indicatorSource(by, smallCell), { by, measures: VALUE, where, months, args });
    return readAggregate(context, info, plan, {
      countedMonths,
      smallCell: null,
      isMixed,
      hidesIncomplete: smallCell !== null,
    });
  }
}
