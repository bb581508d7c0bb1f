import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '并入：原小组同日撤销，组员转入另一小组。 Merging a group into another; the first is dissolved.' })
export class MergeGroupsInput {
  @Field(() => ID, { description: '并入别组、随即撤销的小组。 The group that ends.' })
  groupId!: string;

  @Field(() => ID, { description: '承接的小组，须在同一个县。 The group that takes its members in, of the same county.' })
  intoGroupId!: string;

  @Field(() => LocalDateScalar, { description: '合并日期。 Day of the merger.' })
  on!: LocalDate;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '超过规模限额的理由（SD-R02）。 Reason for exceeding the size limit.' })
  overLimitReason?: string | null;

  @Field(() => Int, { description: '所见的原小组版本号。 Version of the group that ends, as it was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '分组：部分组员同日离开原组，另组新组。 Splitting members off as a new group.' })
export class SplitGroupInput {
  @Field(() => ID, { description: '原小组。 The group that is split.' })
  groupId!: string;

  @Field(() => LocalDateScalar, {
    description: '分组日期，即新组的组建日期。 Day of the split; the founding day of the new group.',
  })
  on!: LocalDate;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;

  @Field(() => String, { description: '新组所在地点编码。 Code of the place of the new group.' })
  placeCode!: string;

  @Field(() => String, { description: '新组名称中的街道、社区或市场（SD-R05）。 Street, community or market.' })
  streetText!: string;

  @Field(() => String, { description: '新组全称（SD-R05）。 Full name of the new group.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '新组的小组之家地址。 Address of the group home.' })
  homeAddress?: string | null;

  @Field(() => [ID], { description: '分出的组员，至少一户留在原组。 Members who go; one at least stays.' })
  memberIds!: string[];

  @Field(() => ID, { description: '新组的组长，须在分出的组员之中。 Leader of the new group, one of those who go.' })
  leaderId!: string;

  @Field(() => Int, { description: '赞成户数。 Members who voted for.' })
  votesFor!: number;

  @Field(() => Int, { description: '新组全体成员户数（SD-Q3）。 All members of the new group.' })
  votesTotal!: number;

  @Field(() => String, { nullable: true, description: '超过规模限额的理由（SD-R02）。 Reason for exceeding the size limit.' })
  overLimitReason?: string | null;

  @Field(() => String, { nullable: true, description: '组长档位不足的说明（SD-R07）。 Reason for a lower tier.' })
  tierReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '新组少于户数下限的理由（SD-R02，参数 group.size_floor）。 Reason for fewer members than the floor.',
  })
  floorReason?: string | null;

  @Field(() => Int, { description: '所见的原小组版本号。 Version of the group that is split, as it was seen.' })
  expectedVersion!: number;
}
