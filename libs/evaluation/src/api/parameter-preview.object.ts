import { DecimalScalar, Payload, YearMonthScalar } from '@chengxin/graphql-kit';
import { IndicatorValue } from '@chengxin/indicators/api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: '拟设定的参数值，按某月来看。 A value that might be set, looked at in a month.' })
export class ParameterPreviewInput {
  @Field(() => String, { description: '参数编码。 Code of the parameter.' })
  code!: string;

  @Field(() => String, { description: '单位代码。 Unit it would be set for.' })
  unitCode!: string;

  @Field(() => String, { description: '拟设定的值。 The value.' })
  value!: string;

  @Field(() => YearMonthScalar, {
    description: '按该月的数据来看，如同该值当月有效。 Month to look at as if the value had been in force.',
  })
  month!: string;
}

@ObjectType({ description: '一个指标现在的样子和改后的样子。 A figure now, and as it would be.' })
export class PreviewedValue {
  @Field(() => IndicatorValue, { description: '现在。 Now.' })
  before!: IndicatorValue;

  @Field(() => IndicatorValue, { description: '改后。 As it would be.' })
  after!: IndicatorValue;
}

@ObjectType({ description: '一个县现在和改后的得分与名次。 Score and rank of a county now, and as they would be.' })
export class PreviewedScore {
  @Field(() => ID, { description: '县的代码。 Code of the county.' })
  unitCode!: string;

  @Field(() => String, { description: '县名。 Name of the county.' })
  unitName!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '现在的得分。 Score now.' })
  score!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '改后的得分。 Score as it would be.' })
  scoreAfter!: string | null;

  @Field(() => Int, { nullable: true, description: '现在的名次。 Rank now.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: '改后的名次。 Rank as it would be.' })
  rankAfter!: number | null;
}

@ObjectType({ description: '改参数会带来的变化；什么也没有写入。 What a parameter would change; nothing is written.' })
export class ParameterPreview extends Payload {
  @Field(() => [PreviewedValue], {
    description: '数值、目标或判定会变的下级单位。 Units below whose figure, target or band would differ.',
  })
  values!: PreviewedValue[];

  @Field(() => [PreviewedScore], {
    description: '涉及评价时各县的得分与名次，按改后名次排列。 Scores and ranks, where the evaluation is concerned.',
  })
  scores!: PreviewedScore[];
}
