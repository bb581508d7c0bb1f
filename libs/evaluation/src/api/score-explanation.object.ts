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
  @Field(() => String)
  pointCode!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String)
  clause!: string;

  @Field(() => IndicatorCodeEnum)
  indicatorCode!: string;

  @Field(() => ValueStateEnum)
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
  @Field(() => ID)
  unitCode!: string;

  @Field(() => String)
  unitName!: string;

  @Field(() => YearMonthScalar)
  month!: string;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  previousRank!: number | null;

  @Field(() => Int, { description: '有得分的县数。 Counties with a score.' })
  rankTotal!: number;

  @Field(() => DecimalScalar, { nullable: true })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  previousScore!: string | null;

  @Field(() => DecimalScalar)
  fullScore!: string;

  @Field(() => [ScoreLine])
  lines!: ScoreLine[];
}
