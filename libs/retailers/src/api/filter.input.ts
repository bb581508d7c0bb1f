import { DecimalScalar, LocalDateScalar } from '@chengxin/graphql-kit';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '文字条件，各项须同时满足。 Conditions on a text; all given ones must hold.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: '等于。 Equal.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: '等于其中之一，最多 1000 个。 One of these, at most 1000.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: '包含，不分大小写。 Contains, case-insensitive.' })
  contains?: string | null;
}

@InputType({ description: '整数条件，含端点。 Conditions on an integer, bounds included.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: '等于。 Equal.' })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: '不小于。 At least.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: '不大于。 At most.' })
  lte?: number | null;
}

@InputType({ description: '日期条件，含端点。 Conditions on a day, bounds included.' })
export class DateFilter {
  @Field(() => LocalDateScalar, { nullable: true, description: '当日。 On this day.' })
  eq?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日及以后。 On or after.' })
  gte?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日及以前。 On or before.' })
  lte?: string | null;
}

@InputType({ description: '比率条件，按分子分母精确比较。 Conditions on a rate, compared on the exact fraction.' })
export class DecimalFilter {
  @Field(() => DecimalScalar, { nullable: true, description: '不小于。 At least.' })
  gte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '不大于。 At most.' })
  lte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '小于。 Less than.' })
  lt?: string | null;
}
