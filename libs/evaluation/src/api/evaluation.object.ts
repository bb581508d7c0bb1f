import { DateTimeScalar, DecimalScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { FractionFields, IndicatorCodeEnum, ValueStateEnum } from '@chengxin/indicators/api';
import type { ValueState } from '@chengxin/indicators/domain';
import { MonthStateEnum } from '@chengxin/months/api';
import type { MonthState } from '@chengxin/months/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '评价的一个要点（附件10），可由数据计算。 A computed point of Annex 10.' })
export class EvaluationPoint {
  @Field(() => String, { description: '代码。 Code.' })
  code!: string;

  @Field(() => String, { description: '中文名称。 Chinese name.' })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。 English name.' })
  nameEn!: string;

  @Field(() => DecimalScalar, { description: '权重；首个县的政策。 Weight, under the policy of the first county.' })
  weight!: string;

  @Field(() => IndicatorCodeEnum, { description: '所据指标。 Indicator that it follows from.' })
  indicatorCode!: string;

  @Field(() => DecimalScalar, { description: '目标；首个县的政策。 Target, under the policy of the first county.' })
  target!: string;

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;
}

@ObjectType({ description: '一个县在一个要点上的得分。 Score of a county on one point.' })
export class EvaluationPointScore extends FractionFields {
  @Field(() => String, { description: '要点的代码。 Code of the point.' })
  pointCode!: string;

  @Field(() => ValueStateEnum, {
    description:
      '已报、不适用、未报，或样本过少：有得分而不显示数值。 Reported, not applicable, not reported, or of too few: scored, but not shown.',
  })
  state!: ValueState;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '权重 × min(1, 实际 ÷ 目标)，两位小数；不适用为 null。 Weight × min(1, value ÷ target).',
  })
  score!: string | null;

  @Field(() => DecimalScalar, { description: '该县当月的权重。 Weight under the policy of the county and month.' })
  weight!: string;
}

@ObjectType({ description: '排名中的一个县。 A county in the ranking.' })
export class EvaluationRow {
  @Field(() => ID, { description: '县的代码。 Code of the county.' })
  unitCode!: string;

  @Field(() => String, { description: '县的名称。 Name of the county.' })
  unitName!: string;

  @Field(() => Int, { nullable: true, description: '名次，并列同名次。 Ties share a rank.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: '上月名次。 Rank of the month before.' })
  previousRank!: number | null;

  @Field(() => Int, { nullable: true, description: '上升为正。 Up is positive.' })
  rankChange!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '得分，两位小数。 Score, two places.' })
  score!: string | null;

  @Field(() => DecimalScalar, { description: '满分：全部权重之和。 Sum of all weights.' })
  fullScore!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '上月得分。 Score of the month before.' })
  previousScore!: string | null;

  @Field(() => [EvaluationPointScore], { description: '各要点的得分。 Scores of the points.' })
  scores!: EvaluationPointScore[];
}

@ObjectType({ description: '县级部门月度评价排名（SD-R40）。 Monthly ranking of the counties.' })
export class EvaluationRanking {
  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => ID, { description: '所问单位的代码。 Code of the unit that was asked for.' })
  unitCode!: string;

  @Field(() => MonthStateEnum, {
    description: '各县所在市均已结账才算已结账。 Closed when the cities of all counties have closed it.',
  })
  monthState!: MonthState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '统计的时刻；该月从未统计时为 null。 When it was counted; null when never.',
  })
  asOf!: string | null;

  @Field(() => Boolean, {
    description: '是否正在更新：某县有变动尚未计入。 Whether what is recorded in one of the counties is not all counted yet.',
  })
  updating!: boolean;

  @Field(() => [EvaluationPoint], { description: '要点及其权重、目标。 Points with weight and target.' })
  points!: EvaluationPoint[];

  @Field(() => [EvaluationRow], { description: '各县，名次在前者在前。 Counties, the best first.' })
  rows!: EvaluationRow[];
}
