import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { TextKind } from '@chengxin/joining/domain';
import type { LocalDate } from '@chengxin/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TextKindEnum } from './founding-text.object';

@InputType({ description: '一份申请及所见的版本。 An application and the version that was seen.' })
export class SeenApplicationInput {
  @Field(() => ID, { description: '申请。 The application.' })
  id!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人办理时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '一户申请加入一个小组，或一个筹建中的小组。 Who applies at which group, or at which founding.' })
export class JoinApplicationInput {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => ID, { nullable: true, description: '小组，与筹建二选一。 The group; this or the founding.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: '筹建，与小组二选一。 The founding; this or the group.' })
  foundingId?: string | null;
}

@InputType({ description: '登记入组申请（附件 3）。 Recording applications to join.' })
export class ApplyToJoinInput {
  @Field(() => [JoinApplicationInput], { description: '申请，最多 100 份。 Applications, at most 100.' })
  applications!: JoinApplicationInput[];

  @Field(() => LocalDateScalar, { description: '申请日期。 Day of the form.' })
  appliedOn!: LocalDate;
}

@InputType({
  description:
    '登记组长意见（附件 3）；筹建中的由筹建人员签署。 Recording the leader’s opinion; before a founding that of the officer who prepares it.',
})
export class GiveOpinionInput {
  @Field(() => [SeenApplicationInput], { description: '申请，最多 100 份。 Applications, at most 100.' })
  applications!: SeenApplicationInput[];

  @Field(() => Boolean, { description: '同意或不同意。 Whether accepted.' })
  accepted!: boolean;

  @Field(() => LocalDateScalar, { description: '意见的日期。 Day of the opinion.' })
  on!: LocalDate;

  @Field(() => String, { nullable: true, description: '组长意见；不同意时必填。 The leader’s words; needed to reject.' })
  words?: string | null;

  @Field(() => ID, { nullable: true, description: '由副组长签署时，该副组长（零售户）。 The deputy, when he gave it.' })
  givenBy?: string | null;
}

@InputType({ description: '登记阅读章程、公约、承诺书（附件 1 第十条）。 Recording that the texts were read out.' })
export class RecordReadingInput {
  @Field(() => [SeenApplicationInput], { description: '申请，最多 100 份。 Applications, at most 100.' })
  applications!: SeenApplicationInput[];

  @Field(() => LocalDateScalar, { description: '阅读的日期。 Day of the reading.' })
  on!: LocalDate;
}

@InputType({ description: '登记签订承诺书并入组。 Recording signed pledges, and taking in.' })
export class SignPledgesInput {
  @Field(() => [SeenApplicationInput], { description: '申请，最多 100 份。 Applications, at most 100.' })
  applications!: SeenApplicationInput[];

  @Field(() => LocalDateScalar, { description: '签订日期。 Day of signing.' })
  signedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '入组日期；缺省为签订日期，筹建中的为成立之日。 First day of membership; by default that of signing; of a founding the day of its meeting.',
  })
  joinedOn?: LocalDate | null;

  @Field(() => [ID], {
    nullable: true,
    description: '承诺书扫描件，只办理一份申请时。 Scans of the paper, when one application is signed.',
  })
  fileIds?: string[] | null;

  @Field(() => String, { nullable: true, description: '超过规模限额的理由（SD-R02）。 Reason for exceeding the size limit.' })
  overLimitReason?: string | null;
}

@InputType({ description: '撤回申请。 Withdrawing applications.' })
export class WithdrawApplicationsInput {
  @Field(() => [SeenApplicationInput], { description: '申请，最多 100 份。 Applications, at most 100.' })
  applications!: SeenApplicationInput[];

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;
}

@InputType({ description: '一名组员签订的承诺书。 The pledge of a member.' })
export class MemberPledgeInput {
  @Field(() => ID, { description: '现任成员关系。 The membership that lasts.' })
  membershipId!: string;

  @Field(() => [ID], { nullable: true, description: '承诺书扫描件。 Scans of the paper.' })
  fileIds?: string[] | null;
}

@InputType({ description: '登记现任组员签订的承诺书。 Recording pledges of members.' })
export class RecordPledgesInput {
  @Field(() => [MemberPledgeInput], { description: '组员，最多 100 户。 Members, at most 100.' })
  pledges!: MemberPledgeInput[];

  @Field(() => LocalDateScalar, {
    description: '签订日期，所签为当日有效的版本。 Day of signing; the version in force on it was signed.',
  })
  signedOn!: LocalDate;
}

@InputType({ description: '直接注销成员资格（章程第十四条）。 Cancelling memberships directly.' })
export class CancelMembershipsInput {
  @Field(() => [ID], { description: '现任成员关系，最多 100 条。 Memberships that last, at most 100.' })
  membershipIds!: string[];

  @Field(() => LocalDateScalar, { description: '自当日起不再是成员。 First day on which they are members no more.' })
  on!: LocalDate;
}

@InputType({ description: '修订章程、公约或承诺书。 Revising charter, covenant or pledge.' })
export class SetFoundingTextInput {
  @Field(() => TextKindEnum, { description: '哪一种。 Which.' })
  kind!: TextKind;

  @Field(() => String, { description: '城市编码。 Code of the city.' })
  cityCode!: string;

  @Field(() => String, {
    description: '正文，每行一段，最多 10000 个字。 The text, a paragraph on each line, at most 10,000 characters.',
  })
  body!: string;

  @Field(() => LocalDateScalar, { description: '生效日期，最早为明天。 First day in force, tomorrow at the earliest.' })
  effectiveOn!: LocalDate;

  @Field(() => String, { description: '修订理由，4 到 200 个字。 Why, in 4 to 200 characters.' })
  reason!: string;
}
