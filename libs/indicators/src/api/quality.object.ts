import { enumOf, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { MonthStateEnum } from '@chengxin/months/api';
import type { MonthState } from '@chengxin/months/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { QUALITY_LABELS, QUALITY_RULES, type QualityRule } from '../domain';

export const QualityRuleEnum = enumOf(
  QUALITY_RULES,
  'QualityRule',
  '数据检查规则。 What is looked for in the data.',
  QUALITY_LABELS,
);

@ObjectType({ description: '检查发现的一例。 One example of a finding.' })
export class QualityExample {
  @Field(() => ID, { description: '所在地点（或县、市）的代码。 Code of the place, county or city.' })
  unitCode!: string;

  @Field(() => String, { description: '所在地点（或县、市）的名称。 Its name.' })
  unitName!: string;

  @Field(() => ID, { nullable: true, description: '小组；与小组无关时为 null。 The group, if it is about one.' })
  groupId!: string | null;

  @Field(() => ID, { nullable: true, description: '零售户；与零售户无关时为 null。 The retailer, if it is about one.' })
  retailerId!: string | null;

  @Field(() => String, { description: '店名、小组或单位的名称。 Name of shop, group or unit.' })
  label!: string;

  @Field(() => String, {
    description: '户数、日期、月份、金额、毛利率或名称，视规则而定。 A number, day, month, amount, margin or name.',
  })
  detail!: string;
}

@ObjectType({ description: '一个县的发现数。 How much was found in a county.' })
export class QualityCounty {
  @Field(() => ID, { description: '县的代码。 Code of the county.' })
  unitCode!: string;

  @Field(() => String, { description: '县名。 Name of the county.' })
  unitName!: string;

  @Field(() => Int, { description: '个数。 How many.' })
  count!: number;
}

@ObjectType({ description: '一条规则的检查发现。 What a rule has found.' })
export class QualityFinding {
  @Field(() => QualityRuleEnum, { description: '规则。 The rule.' })
  rule!: QualityRule;

  @Field(() => String, { description: '规则的中文名。 Name of the rule in Chinese.' })
  nameZh!: string;

  @Field(() => String, { description: '规则的英文名。 Name of the rule in English.' })
  nameEn!: string;

  @Field(() => String, { description: '依据的条款；DEFAULT 为本系统的规定。 Source clause; DEFAULT is a choice of this system.' })
  clause!: string;

  @Field(() => Boolean, { description: '是否阻止结账，按该月政策。 Whether it stops the closing, by the policy of the month.' })
  blocking!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '决定阻止还是警告的参数；从不阻止的为 null。 Parameter that decides whether it stops; null when it never does.',
  })
  parameter!: string | null;

  @Field(() => Int, { description: '共有多少。 How many there are.' })
  count!: number;

  @Field(() => [QualityCounty], { description: '各县的个数，多的在前。 By county, most first.' })
  counties!: QualityCounty[];

  @Field(() => [QualityExample], {
    description: '最多五例；零售户的例子须有零售户权限。 At most five; of retailers only for who may read them.',
  })
  examples!: QualityExample[];
}

@ObjectType({ description: '一个月的数据质量。 Quality of the data of a month.' })
export class DataQuality {
  @Field(() => ID, { description: '单位代码。 Code of the unit.' })
  unitCode!: string;

  @Field(() => String, { description: '单位名称。 Name of the unit.' })
  unitName!: string;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => LocalDateScalar, { description: '截至日。 As-of day.' })
  asOf!: string;

  @Field(() => MonthStateEnum, {
    nullable: true,
    description: '月份状态；没有该月时为 null。 State of the month; null without one.',
  })
  monthState!: MonthState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '现在能否结账；不是市的单位为 null。 Whether the month can be closed now; null for what is no city.',
  })
  closable!: boolean | null;

  @Field(() => [QualityFinding], { description: '发现，阻止结账的规则在前。 Findings, rules that may stop the closing first.' })
  findings!: QualityFinding[];
}
