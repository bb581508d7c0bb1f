import { DecimalScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { FractionFields, IndicatorCodeEnum, ValueStateEnum } from '@chengxin/indicators/api';
import type { ValueState } from '@chengxin/indicators/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '再得分需要什么。 What would win points back.' })
export class NextPoint {
  @Field(() => DecimalScalar, { description: '可得的分数：1 分，或距满分的余数。 Points gained: one, or what is left.' })
  gain!: string;

  @Field(() => DecimalScalar, {
    description:
      '分母不变时分子须再增加的数量：组、县、地点（整数）或元（到分）。 So much more in the numerator, with the denominator as it is.',
  })
  more!: string;
}

@ObjectType({ description: '一个要点的得分、失分与再得分的条件。 A point, what it has lost, what would win some back.' })
export class ScoreLine extends FractionFields {
  @Field(() => String, { description: '要点的代码。 Code of the point.' })
  pointCode!: string;

  @Field(() => String, { description: '中文名称。 Chinese name.' })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。 English name.' })
  nameEn!: string;

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;

  @Field(() => IndicatorCodeEnum, { description: '用哪个指标衡量。 Indicator that it is measured by.' })
  indicatorCode!: string;

  @Field(() => ValueStateEnum, {
    description:
      '数值已报、不适用、未报，或样本过少：有得分而不显示数值。 Whether the value is reported, or of too few: scored, but not shown.',
  })
  state!: ValueState;

  @Field(() => DecimalScalar, { description: '该县当月的权重。 Weight under the policy of the county and month.' })
  weight!: string;

  @Field(() => DecimalScalar, { description: '该县当月的目标。 Target under the policy of the county and month.' })
  target!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '权重 × min(1, 实际 ÷ 目标)，两位小数；不适用为 null。 Weight × min(1, value ÷ target).',
  })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '上月得分。 Score of the month before.' })
  previousScore!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '比上月增减。 Change since the month before.' })
  scoreChange!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '失分：权重 − 得分。 Weight minus score.' })
  lost!: string | null;

  @Field(() => NextPoint, {
    nullable: true,
    description: '满分或不适用为 null。 Null at the full score or where it does not apply.',
  })
  next!: NextPoint | null;
}

@ObjectType({ description: '一个县当月得分的说明（SD-R40，附件10）。 How the score of a county comes about.' })
export class ScoreExplanation {
  @Field(() => ID, { description: '县的代码。 Code of the county.' })
  unitCode!: string;

  @Field(() => String, { description: '县名。 Name of the county.' })
  unitName!: string;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Int, {
    nullable: true,
    description: '名次，同分同名次；没有得分为 null。 Rank, ties share one; null without a score.',
  })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: '上月名次。 Rank of the month before.' })
  previousRank!: number | null;

  @Field(() => Int, { description: '有得分的县数。 Counties with a score.' })
  rankTotal!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '总得分，两位小数；各要点都没有得分为 null。 Score, two places; null when no point has one.',
  })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '上月总得分。 Score of the month before.' })
  previousScore!: string | null;

  @Field(() => DecimalScalar, { description: '满分：各要点权重之和。 Full score: the sum of the weights.' })
  fullScore!: string;

  @Field(() => [ScoreLine], { description: '各要点，按评价标准的次序。 The points, in the order of the standard.' })
  lines!: ScoreLine[];
}
