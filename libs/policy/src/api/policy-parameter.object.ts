import { DateTimeScalar, LocalDateScalar, Payload } from '@chengxin/graphql-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: '参数的一次设定。 One value that somebody set.' })
export class PolicyParameterVersion {
  @Field(() => String, { description: '设定的值。 The value.' })
  value!: string;

  @Field(() => LocalDateScalar, { description: '自该日起有效。 In force from this day on.' })
  effectiveFrom!: string;

  @Field(() => ID, { description: '为哪个单位设定。 Unit it was set for.' })
  unitCode!: string;

  @Field(() => String, { description: '设定人。 Who set it.' })
  setBy!: string;

  @Field(() => DateTimeScalar, { description: '设定时间。 When it was set.' })
  setAt!: string;

  @Field(() => String, { description: '理由。 Reason given.' })
  reason!: string;
}

@ObjectType({
  description: '规则、目标和权重所依据的参数，在某单位某日的取值。 A parameter of the rules, as in force for a unit on a day.',
})
export class PolicyParameter {
  @Field(() => String, { description: '编码，如 coverage.overall。 Code.' })
  code!: string;

  @Field(() => String, { description: '中文名称。 Chinese name.' })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。 English name.' })
  nameEn!: string;

  @Field(() => String, { description: '种类：RATE 比率，INTEGER 整数，DECIMAL 小数，TEXT 分数如 2/3。 Kind of the value.' })
  kind!: string;

  @Field(() => String, { description: '计量单位，按请求语言。 Unit of measure in the language of the request.' })
  unitOfMeasure!: string;

  @Field(() => String, { description: '有效的取值。 The value in force.' })
  value!: string;

  @Field(() => String, { description: '系统默认值。 Default.' })
  defaultValue!: string;

  @Field(() => Boolean, { description: '是否为默认值。 Whether nobody has set another.' })
  isDefault!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '取值的生效日期；默认值为 null。 Since when; null for the default.',
  })
  effectiveFrom!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '取值来自哪个单位；默认值为 null。 Unit the value comes from; null for the default.',
  })
  fromUnitCode!: string | null;

  @Field(() => String, { description: '依据的条款；DEFAULT 为产品取值。 Source clause; DEFAULT marks a choice of the product.' })
  clause!: string;

  @Field(() => [PolicyParameterVersion], {
    description:
      '本单位及上级的历次设定，生效最晚的在前，最多 100 次。 Settings of the unit and those above, latest first, at most 100.',
  })
  history!: PolicyParameterVersion[];
}

@InputType({ description: '为一个单位及其下级设定参数。 Sets a parameter for a unit and everything below it.' })
export class SetPolicyParameterInput {
  @Field(() => String, { description: '参数编码。 Code of the parameter.' })
  code!: string;

  @Field(() => String, { description: '单位代码（省、市、县或片区）。 Unit: province, city, county or area.' })
  unitCode!: string;

  @Field(() => String, { description: '新的值。 New value.' })
  value!: string;

  @Field(() => LocalDateScalar, { description: '生效日期，不得在已结账月份。 First day in force; not in a closed month.' })
  effectiveFrom!: string;

  @Field(() => String, { description: '理由，4 到 200 个字。 Reason, 4 to 200 characters.' })
  reason!: string;
}

@ObjectType({ description: '设定参数的结果。 Result of setting a parameter.' })
export class PolicyParameterPayload extends Payload {
  @Field(() => PolicyParameter, {
    nullable: true,
    description: '设定后在生效日的取值；被拒绝时为 null。 As in force on its first day; null when refused.',
  })
  parameter?: PolicyParameter | null;
}
