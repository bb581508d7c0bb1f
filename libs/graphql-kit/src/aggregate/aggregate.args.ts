import { ArgsType, type ClassType, Field, InputType, Int } from 'type-graphql';
import { enumOf } from '../enum-of';
import { type Direction, OrderDirectionEnum } from '../order-direction';
import { DecimalScalar, YearMonthScalar } from '../scalars';

export const AGGREGATE_FUNCTIONS = [
  'COUNT',
  'SHARE',
  'SUM',
  'MEAN',
  'RATIO',
  'LOWER_QUARTILE',
  'MEDIAN',
  'UPPER_QUARTILE',
] as const;
export type AggregateFunction = (typeof AGGREGATE_FUNCTIONS)[number];
export const AggregateFunctionEnum = enumOf(
  AGGREGATE_FUNCTIONS,
  'AggregateFunction',
  '汇总方式：COUNT 符合 where 的行数；SHARE 该行数 ÷ 本组全部行数；SUM 合计；MEAN 各行平均；RATIO 分子合计 ÷ 分母合计；LOWER_QUARTILE、MEDIAN、UPPER_QUARTILE 四分位与中位数。 Count of matching rows; their share of all rows of the group; sum; mean of rows; sum of numerators over sum of denominators; quartiles and median, interpolated.',
  {
    COUNT: '符合 where 的行数。 Count of the rows that match.',
    SHARE: '符合 where 的行数 ÷ 本组全部行数，0 至 1。 Those that match among all rows of the group, 0–1.',
    SUM: '各行之和。 Sum of the rows.',
    MEAN: '各行平均，每行一样重。 Mean of the rows, each of the same weight.',
    RATIO: '分子之和 ÷ 分母之和。 Sum of the numerators over sum of the denominators.',
    LOWER_QUARTILE: '下四分位数，四分之一的行低于它。 Lower quartile: a quarter of the rows are below it.',
    MEDIAN: '中位数。 Median.',
    UPPER_QUARTILE: '上四分位数，四分之一的行高于它。 Upper quartile: a quarter of the rows are above it.',
  },
);

export const AGGREGATE_COMPARISONS = ['PREVIOUS_MONTH', 'LAST_YEAR'] as const;
export type AggregateComparison = (typeof AGGREGATE_COMPARISONS)[number];
export const AggregateComparisonEnum = enumOf(
  AGGREGATE_COMPARISONS,
  'AggregateComparison',
  '环比（早一个月）、同比（早一年）。 One month earlier, one year earlier.',
  { PREVIOUS_MONTH: '环比。 With one month earlier.', LAST_YEAR: '同比。 With one year earlier.' },
);

export const AGGREGATE_PARTS = ['VALUE', 'CHANGE'] as const;
export type AggregatePart = (typeof AGGREGATE_PARTS)[number];
export const AggregatePartEnum = enumOf(
  AGGREGATE_PARTS,
  'AggregatePart',
  '数值本身，或与比较期之差。 The value itself, or its change since the period compared with.',
  { VALUE: '数值。 The value.', CHANGE: '与比较期之差。 Its change since the period compared with.' },
);

/** A measure as a query states it. */
export interface AggregateMeasure<Name extends string, Where extends object> {
  key: string;
  function: AggregateFunction;
  field?: Name | null;
  where?: Where | null;
}

/** The input type of one slice's measures: its fields, and the `where` of its list. */
export function measureOf<Where extends object>(name: string, field: object, where: () => ClassType<Where>) {
  @InputType(name, { description: '一个度量。 A measure.' })
  class Measure {
    @Field(() => String, { description: '答案中的名称，同一查询内唯一。 Its name in the answer, unique within the query.' })
    key!: string;

    @Field(() => AggregateFunctionEnum, { description: '汇总方式。 How rows become one figure.' })
    function!: AggregateFunction;

    @Field(() => field, {
      nullable: true,
      description: '汇总什么；COUNT、SHARE 不用。 What is summed or averaged; COUNT and SHARE have none.',
    })
    field?: string | null;

    @Field(where, {
      nullable: true,
      description: '只算符合的行，写法同列表。 Only rows that match, as in the list.',
    })
    where?: Where | null;
  }
  return Measure;
}

@InputType({
  description: '对分组的条件，各项须同时满足；没有数值的组不满足。 A condition on groups; one without a value fails it.',
})
export class AggregateHaving {
  @Field(() => String, { description: '度量的 key。 Key of a measure.' })
  measure!: string;

  @Field(() => AggregatePartEnum, { defaultValue: 'VALUE', description: '数值或变化。 Value or change.' })
  of!: AggregatePart;

  @Field(() => DecimalScalar, { nullable: true, description: '不小于。 At least.' })
  gte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '大于。 More than.' })
  gt?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '不大于。 At most.' })
  lte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '小于。 Less than.' })
  lt?: string | null;
}

@InputType({ description: '分组的排序；没有数值的组在最后。 An order of groups; those without a value come last.' })
export class AggregateOrder {
  @Field(() => String, { description: '度量的 key。 Key of a measure.' })
  measure!: string;

  @Field(() => AggregatePartEnum, { defaultValue: 'VALUE', description: '数值或变化。 Value or change.' })
  of!: AggregatePart;

  @Field(() => OrderDirectionEnum, { defaultValue: 'DESC', description: '升序或降序。 Ascending or descending.' })
  direction!: Direction;
}

@ArgsType()
export class AggregateArgs {
  @Field(() => YearMonthScalar, {
    nullable: true,
    description: '按该月统计的行；不给月份则为今日。 The rows that this month counted; without a month those of today.',
  })
  month?: string | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: '起始月份；行为每月一行，最多 60 个月。 First month; rows are then one for each month, at most 60 months.',
  })
  from?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '结束月份。 Last month.' })
  to?: string | null;

  @Field(() => AggregateComparisonEnum, {
    nullable: true,
    description: '每个数值另答比较期的值与变化；须给月份。 Answers what each value was earlier; needs a month.',
  })
  compareWith?: AggregateComparison | null;

  @Field(() => [AggregateHaving], {
    nullable: true,
    description: '只答符合的组，其余合为 excluded。 Groups that meet all of these; the rest are summed in `excluded`.',
  })
  having?: AggregateHaving[] | null;

  @Field(() => [AggregateOrder], {
    nullable: true,
    description: '缺省按维度自身的次序。 By default in the order of the dimensions themselves.',
  })
  orderBy?: AggregateOrder[] | null;

  @Field(() => Int, {
    defaultValue: 100,
    description:
      '最多答几组，1 至 500；其余合为 others。没有查看明细的权限时须容下全部组。 Groups answered, 1–500; the rest are summed in `others`. Without the right to the rows it must hold all.',
  })
  top!: number;
}
