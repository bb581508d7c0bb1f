import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, YearMonthScalar } from '../scalars';

@ObjectType({ description: '分组在一个维度上的取值。 What a group is in one dimension.' })
export class AggregateKey {
  @Field(() => String, { description: '维度。 The dimension.' })
  dimension!: string;

  @Field(() => String, {
    nullable: true,
    description: '单位编码、枚举值、月份等；没有为 null。 Unit code, enum value, month …; null when there is none.',
  })
  value!: string | null;

  @Field(() => String, { description: '中文名称。 Name in Chinese.' })
  labelZh!: string;

  @Field(() => String, { description: '英文名称；单位只有中文名。 Name in English; units have a Chinese one only.' })
  labelEn!: string;
}

/** What a cell has in either period. */
@ObjectType()
export abstract class AggregateFigure {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '个数与合计为原数；比率、平均数、分位数六位小数，四舍五入；无行可算为 null。 Counts and sums as they are, all else six places, half up; null where no row has a value.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'SHARE、MEAN、RATIO 的分子。 Numerator of a share, mean or ratio.',
  })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '其分母。 Its denominator.' })
  denominator!: string | null;

  @Field(() => Int, { nullable: true, description: '计入的行数。 Rows that it is made of.' })
  rows!: number | null;
}

@ObjectType({ description: '比较期的数值。 The figure of the period compared with.' })
export class AggregatePrevious extends AggregateFigure {}

@ObjectType({ description: '一组的一个度量。 One measure of one group.' })
export class AggregateCell extends AggregateFigure {
  @Field(() => String, { description: '度量的 key。 Key of the measure.' })
  key!: string;

  @Field(() => Boolean, {
    description: '行数过少，为保护个体不显示。 Hidden, since so few rows would tell of single ones.',
  })
  suppressed!: boolean;

  @Field(() => AggregatePrevious, {
    nullable: true,
    description: '比较期的数值；该组当时没有行为 null。 The same earlier; null when the group had no rows then.',
  })
  previous!: AggregatePrevious | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '本期减比较期：value − previous.value；任一没有则为 null。 The difference; null where either is.',
  })
  change!: string | null;
}

@ObjectType({ description: '一组。 A group.' })
export class AggregateGroup {
  @Field(() => [AggregateKey], { description: '各维度取值；合计类的组没有。 One for each dimension; sums have none.' })
  keys!: AggregateKey[];

  @Field(() => Int, { nullable: true, description: '行数；不显示时为 null。 Rows; null when suppressed.' })
  rows!: number | null;

  @Field(() => Boolean, { description: '是否因行数过少不显示。 Whether hidden for its few rows.' })
  suppressed!: boolean;

  @Field(() => [AggregateCell], { description: '各度量，按所问次序。 The measures, in the order asked.' })
  cells!: AggregateCell[];
}

@ObjectType({
  description:
    '汇总：groups、others、excluded 相加即 total，没有任何行被截去。 An aggregate: groups, others and excluded make up the total; no row is cut off.',
})
export class Aggregate {
  @Field(() => [YearMonthScalar], {
    description: '所问月份中统计过的；按今日汇总时为空。 Months asked for that were counted; none when it is of today.',
  })
  months!: string[];

  @Field(() => [AggregateGroup], { description: '各组；没有维度时为空。 The groups; none without dimensions.' })
  groups!: AggregateGroup[];

  @Field(() => AggregateGroup, { nullable: true, description: 'top 之外各组之和。 The groups beyond `top`, as one.' })
  others!: AggregateGroup | null;

  @Field(() => AggregateGroup, { nullable: true, description: '不符合 having 的各组之和。 The groups that `having` left out.' })
  excluded!: AggregateGroup | null;

  @Field(() => AggregateGroup, { description: '全部行。 All rows.' })
  total!: AggregateGroup;

  @Field(() => Int, { description: '符合 having 的组数，含 others 中的。 Groups that meet `having`, those in others too.' })
  groupCount!: number;

  @Field(() => Int, { description: '全部组数，不论 having。 All groups, whatever `having` says.' })
  groupTotal!: number;
}
