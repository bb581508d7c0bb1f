import { DecimalScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '小组在一个月的事实。 Facts of a group in a month.' })
export class GroupMonth {
  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Int, { description: '月末（或今日）成员户数。 Members at month end, or today.' })
  memberCount!: number;

  @Field(() => Int, {
    description:
      '其中统计内的户数：正常经营、许可证在有效期内。 Those of them that the month counts: active, with an unexpired licence.',
  })
  countedMemberCount!: number;

  @Field(() => Boolean, { description: '当月是否召开有记录的例会（SD-R14）。 Whether an evidenced meeting was held.' })
  meetingHeld!: boolean;

  @Field(() => Boolean, { description: '组长任期是否有效（SD-R06）。 Whether a leader was within his term.' })
  leaderTermValid!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '全部卷烟毛利率；未调查为空。 Margin of all cigarettes; null when not surveyed.',
  })
  marginAll!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '全部卷烟毛利率当月是否达到目标；未调查为空。 Whether the margin of all cigarettes met the target of the month; null when not surveyed.',
  })
  marginAllMet!: boolean | null;

  @Field(() => DecimalScalar, { nullable: true, description: '全部卷烟销售额（元）。 Revenue of all cigarettes, yuan.' })
  revenueAll!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '全部卷烟成本（元）。 Cost of all cigarettes, yuan.' })
  costAll!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '约定价格卷烟毛利率。 Margin of agreed-price SKUs.' })
  marginAgreed!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '约定价格卷烟毛利率当月是否达到目标；未调查为空。 Whether the margin of agreed-price SKUs met the target of the month.',
  })
  marginAgreedMet!: boolean | null;

  @Field(() => DecimalScalar, { nullable: true, description: '约定价格卷烟销售额（元）。 Revenue of agreed-price SKUs, yuan.' })
  revenueAgreed!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '约定价格卷烟成本（元）。 Cost of agreed-price SKUs, yuan.' })
  costAgreed!: string | null;
}
