import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({
  description: '补录小组：名称、成员与组长一次办理。 Entering a group that was founded on paper, with its members and leader.',
})
export class FoundGroupInput {
  @Field(() => String, { description: '所在地点编码。 Code of the place.' })
  placeCode!: string;

  @Field(() => String, { description: '街道、社区或市场（SD-R05）。 Street, community or market.' })
  streetText!: string;

  @Field(() => String, { description: '全称（SD-R05）。 Full name.' })
  name!: string;

  @Field(() => LocalDateScalar, {
    description: '组建日期，成员与组长均自当日起。 Founding day; members and leader begin with it.',
  })
  foundedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: '小组之家地址。 Address of the group home.' })
  homeAddress?: string | null;

  @Field(() => [ID], { description: '成员（零售户）。 Members.' })
  memberIds!: string[];

  @Field(() => ID, { description: '组长，须在成员之中。 Leader, one of the members.' })
  leaderId!: string;

  @Field(() => Int, { description: '赞成户数。 Members who voted for.' })
  votesFor!: number;

  @Field(() => Int, { description: '全体成员户数（SD-Q3）。 All members.' })
  votesTotal!: number;

  @Field(() => String, { nullable: true, description: '超过规模限额的理由（SD-R02）。 Reason for exceeding the size limit.' })
  overLimitReason?: string | null;

  @Field(() => String, { nullable: true, description: '组长档位不足的说明（SD-R07）。 Reason for a lower tier.' })
  tierReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '少于户数下限的理由（SD-R02，参数 group.size_floor）。 Reason for fewer members than the floor.',
  })
  floorReason?: string | null;
}

@InputType({ description: '小组更名。 Renaming a group.' })
export class RenameGroupInput {
  @Field(() => ID, { description: '小组。 The group.' })
  groupId!: string;

  @Field(() => String, { description: '新的全称（SD-R05）。 New full name.' })
  name!: string;

  @Field(() => String, { description: '街道、社区或市场。 Street, community or market.' })
  streetText!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '撤销小组。 Dissolving a group.' })
export class DissolveGroupInput {
  @Field(() => ID, { description: '小组。 The group.' })
  groupId!: string;

  @Field(() => LocalDateScalar, { description: '自当日起不再是小组。 First day on which it is none.' })
  on!: LocalDate;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '补录组员。 Entering a member on paper.' })
export class AddMemberInput {
  @Field(() => ID, { description: '小组。 The group.' })
  groupId!: string;

  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => LocalDateScalar, { description: '入组日期。 First day.' })
  on!: LocalDate;

  @Field(() => String, { nullable: true, description: '超过规模限额的理由（SD-R02）。 Reason for exceeding the size limit.' })
  overLimitReason?: string | null;
}

@InputType({ description: '成员转组：离开原组与加入新组在同一天。 Moving a member to another group on one day.' })
export class TransferMemberInput {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => ID, { description: '转入的小组。 The group to join.' })
  toGroupId!: string;

  @Field(() => LocalDateScalar, { description: '转组日期。 Day of the move.' })
  on!: LocalDate;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '超过规模限额的理由（SD-R02）。 Reason for exceeding the size limit.' })
  overLimitReason?: string | null;
}

@InputType({ description: '成员离组。 Ending a membership.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: '小组。 The group.' })
  groupId!: string;

  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => LocalDateScalar, { description: '自当日起不再是成员。 First day on which it is none.' })
  on!: LocalDate;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;
}
