import { DateTimeScalar, DecimalScalar, enumOf, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { MonthStateEnum } from '@chengxin/months/api';
import type { MonthState } from '@chengxin/months/domain';
import { UnitLevelEnum } from '@chengxin/organization/api';
import type { UnitLevel } from '@chengxin/organization/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  ACCUMULATIONS,
  type Accumulation,
  BANDS,
  type Band,
  DIRECTIONS,
  type Direction,
  INDICATOR_CODES,
  INDICATOR_LABELS,
  type IndicatorCode,
  MEASURES,
  type Measure,
  VALUE_STATES,
  type ValueState,
} from '../domain';

export const IndicatorCodeEnum = enumOf(
  INDICATOR_CODES,
  'IndicatorCode',
  '指标代码，见 docs/contract.md。 Indicator.',
  INDICATOR_LABELS,
);
export const MeasureEnum = enumOf(MEASURES, 'Measure', '比率或平均数。 Rate or mean.', {
  RATE: '比率，0 至 1。 Rate, 0–1.',
  MEAN: '平均数。 Mean.',
});
export const AccumulationEnum = enumOf(ACCUMULATIONS, 'Accumulation', '存量（月末）或流量（当月）。 Stock or flow.', {
  STOCK: '存量：月末（当月未结束时为今日）的情况。 Stock: as it stands at the month’s end, or today.',
  FLOW: '流量：当月发生的，可在一年内累计。 Flow: what happens within the month; adds up over the year.',
});
export const DirectionEnum = enumOf(DIRECTIONS, 'Direction', '越高越好、越低越好或不分。 Which way is better.', {
  HIGHER_IS_BETTER: '越高越好。 Higher is better.',
  LOWER_IS_BETTER: '越低越好。 Lower is better.',
  NONE: '不分好坏。 Neither.',
});
export const BandEnum = enumOf(BANDS, 'Band', '达标、接近、未达标、无。 Met, near, missed, none.', {
  MET: '达标。 Target met.',
  NEAR: '接近目标，差距不超过参数规定。 Near: within the distance that policy sets.',
  MISSED: '未达标。 Target missed.',
  NONE: '没有目标，或没有数值。 No target, or no value.',
});
export const ValueStateEnum = enumOf(
  VALUE_STATES,
  'ValueState',
  '已报、不适用、未报、样本过少（不显示）。 Reported, not applicable, not reported, hidden for being of too few.',
  {
    REPORTED: '已报。 Reported.',
    NOT_APPLICABLE: '不适用：没有可统计的对象，不是 0。 Not applicable: nothing to count, which is not zero.',
    NOT_REPORTED: '未报：资料还没有来，不是 0。 Not reported yet, which is not zero.',
    SUPPRESSED: '样本过少，不显示。 Hidden for being of too few.',
  },
);

@ObjectType({ description: '指标的定义：名称、公式、口径、目标、条款。 What an indicator is.' })
export class IndicatorDefinition {
  @Field(() => IndicatorCodeEnum, { description: '代码。 Code.' })
  code!: IndicatorCode;

  @Field(() => String, { description: '中文名称。 Chinese name.' })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。 English name.' })
  nameEn!: string;

  @Field(() => String, { description: '公式（中文）。 Formula, in Chinese.' })
  formulaZh!: string;

  @Field(() => String, { description: '公式（英文）。 Formula, in English.' })
  formulaEn!: string;

  @Field(() => String, { description: '口径（中文）。 Population, in Chinese.' })
  populationZh!: string;

  @Field(() => String, { description: '口径（英文）。 Population, in English.' })
  populationEn!: string;

  @Field(() => MeasureEnum, { description: '比率或平均数。 Rate or mean.' })
  measure!: Measure;

  @Field(() => AccumulationEnum, { description: '存量或流量。 Stock or flow.' })
  accumulation!: Accumulation;

  @Field(() => DirectionEnum, { description: '哪个方向为好。 Which way is better.' })
  direction!: Direction;

  @Field(() => String, { nullable: true, description: '目标所在的政策参数。 Policy parameter of the target.' })
  targetParameter!: string | null;

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;
}

/** What every figure has that may be hidden. */
@ObjectType()
export abstract class FractionFields {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '六位小数，四舍五入；仅已报时有。 Six places, half up; null unless reported.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '分子：户数、组数或金额；不显示时为 null。 Numerator: a count or money; null when hidden.',
  })
  numerator!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '分母；不显示时为 null。 Denominator; null when hidden.' })
  denominator!: string | null;
}

@ObjectType({ description: '某月（或某段）的分子、分母与商。 A fraction and its quotient.' })
export class IndicatorFraction {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '六位小数，四舍五入；分母为 0 时为 null。 Six places, half up; null when the denominator is 0.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, { description: '分子：户数、组数或金额。 Numerator: a count or money.' })
  numerator!: string;

  @Field(() => DecimalScalar, { description: '分母。 Denominator.' })
  denominator!: string;

  @Field(() => YearMonthScalar, { description: '月份；累计时为起始月。 Month; of a sum its first.' })
  month!: string;
}

@ObjectType({
  description:
    '一个单位一个月的一个指标，分子分母齐全。没有 RETAILER_READ 者，地点的毛利指标，以及被调查组员少于 privacy.small_cell 户的单位的毛利指标（连同避免推算所需的其他单位）不显示：state 为 SUPPRESSED，数值为 null。 One indicator of one unit in one month. Margins of places, and of units where fewer members than privacy.small_cell were surveyed (and of those that would tell them), are hidden from who lacks RETAILER_READ: the state is SUPPRESSED, the figures are null.',
})
export class IndicatorValue extends FractionFields {
  @Field(() => IndicatorCodeEnum, { description: '指标。 Indicator.' })
  code!: IndicatorCode;

  @Field(() => ID, { description: '单位代码。 Code of the unit.' })
  unitCode!: string;

  @Field(() => String, { description: '单位名称。 Name of the unit.' })
  unitName!: string;

  @Field(() => UnitLevelEnum, { description: '单位层级。 Level of the unit.' })
  unitLevel!: UnitLevel;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => MonthStateEnum, {
    description:
      '所在市该月的状态；省为各市均已结账才算已结账。 State in the city of the unit; a province has closed when all its cities have.',
  })
  monthState!: MonthState;

  @Field(() => ValueStateEnum, {
    description: '已报、不适用、未报或样本过少。 Reported, not applicable, not reported, or hidden.',
  })
  state!: ValueState;

  @Field(() => MeasureEnum, { description: '比率或平均数。 Rate or mean.' })
  measure!: Measure;

  @Field(() => DecimalScalar, { nullable: true, description: '当月政策的目标。 Target under the policy of the month.' })
  target!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'value − target；比率乘 100 即百分点。 Difference to the target.' })
  targetGap!: string | null;

  @Field(() => BandEnum, { description: '与目标相比。 Compared with the target.' })
  band!: Band;

  @Field(() => IndicatorFraction, {
    nullable: true,
    description: '上月（环比）；本月或上月不显示时为 null。 The month before; null when either is hidden.',
  })
  previous!: IndicatorFraction | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '与上月之差；流量指标当月未完时为空。 Difference to the month before; null for a flow whose month still runs.',
  })
  previousChange!: string | null;

  @Field(() => IndicatorFraction, {
    nullable: true,
    description: '上年同月（同比）；两者之一不显示时为 null。 The same month last year; null when either is hidden.',
  })
  lastYear!: IndicatorFraction | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '与上年同月之差；流量指标当月未完时为空。 Difference to the same month last year; null for a flow whose month still runs.',
  })
  lastYearChange!: string | null;

  @Field(() => IndicatorFraction, {
    nullable: true,
    description:
      '累计：存量为上年十二月；流量为本年各月分子分母分别相加，任何一月不显示时为 null。 Stock: last December; flow: summed fractions since January, null when one of its months is hidden.',
  })
  yearToDate!: IndicatorFraction | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '存量：与上年十二月之差；流量：与上年同期累计之差。 Stock: difference to last December; flow: to the same months of last year.',
  })
  yearToDateChange!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '同级名次，并列同名次（1、2、2、4）。 Rank among the siblings; ties share a rank.',
  })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: '有名次的同级单位数。 Siblings that have a rank.' })
  rankTotal!: number | null;

  @Field(() => Int, { nullable: true, description: '上升为正。 Up is positive.' })
  rankChange!: number | null;

  @Field(() => DateTimeScalar, {
    description: '所在市该月统计的时刻；省取最早的市。 When it was counted in the city; of a province the earliest.',
  })
  asOf!: string;

  @Field(() => Boolean, {
    description:
      '是否正在更新：该单位有变动尚未计入，或新的一天尚未统计；已结账的月份为 false。 Whether what is recorded in the unit is not all counted yet; false for a closed month.',
  })
  updating!: boolean;

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;

  @Field(() => LocalDateScalar, { description: '所用政策的日期（当月最后一天）。 Day whose policy was used.' })
  policyDate!: string;
}
