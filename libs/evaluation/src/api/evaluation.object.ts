import { DateTimeScalar, DecimalScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { FractionFields, IndicatorCodeEnum, ValueStateEnum } from '@chengxin/indicators/api';
import type { ValueState } from '@chengxin/indicators/domain';
import { MonthStateEnum } from '@chengxin/months/api';
import type { MonthState } from '@chengxin/months/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '评价的一个要点（附件10），可由数据计算。 A computed point of Annex 10.' })
export class EvaluationPoint {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => DecimalScalar)
  weight!: string;

  @Field(() => IndicatorCodeEnum)
  indicatorCode!: string;

  @Field(() => DecimalScalar)
  target!: string;

  @Field(() => String)
  clause!: string;
}

@ObjectType({ description: '一个县在一个要点上的得分。 Score of a county on one point.' })
export class EvaluationPointScore extends FractionFields {
  @Field(() => String)
  pointCode!: string;

  @Field(() => ValueStateEnum)
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
  @Field(() => ID)
  unitCode!: string;

  @Field(() => String)
  unitName!: string;

  @Field(() => Int, { nullable: true, description: '名次，并列同名次。 Ties share a rank.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  previousRank!: number | null;

  @Field(() => Int, { nullable: true, description: '上升为正。 Up is positive.' })
  rankChange!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '得分，两位小数。 Score, two places.' })
  score!: string | null;

  @Field(() => DecimalScalar)
  fullScore!: string;

  @Field(() => DecimalScalar, { nullable: true })
  previousScore!: string | null;

  @Field(() => [EvaluationPointScore])
  scores!: EvaluationPointScore[];
}

@ObjectType({ description: '县级部门月度评价排名（SD-R40）。 Monthly ranking of the counties.' })
export class EvaluationRanking {
  @Field(() => YearMonthScalar)
  month!: string;

  @Field(() => ID)
  unitCode!: string;

  @Field(() => MonthStateEnum)
  monthState!: MonthState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '统计的时刻；该月从未统计时为 null。 When it was counted; null when never.',
  })
  asOf!: string | null;

  @Field(() => [EvaluationPoint])
  points!: EvaluationPoint[];

  @Field(() => [EvaluationRow])
  rows!: EvaluationRow[];
}
