import type { ProposalKind, ProposalState } from '@chengxin/planner/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposalKindEnum, ProposalStateEnum } from './plan.object';

@InputType({ description: '分组建议的筛选条件，各项须同时满足。 Conditions on proposals; all given ones must hold.' })
export class PlanProposalWhere {
  @Field(() => String, {
    nullable: true,
    description: '在此单位之内，缺省为本辖区；累计按此计算。 Within this unit, else all in sight; sums are over it.',
  })
  unitCode?: string | null;

  @Field(() => [ProposalStateEnum], { nullable: true, description: '状态为其中之一。 One of these states.' })
  state?: ProposalState[] | null;

  @Field(() => ProposalKindEnum, { nullable: true, description: '补入或新建。 Fill or found.' })
  kind?: ProposalKind | null;
}

@InputType({ description: '规划一个单位的小组。 Planning the groups of a unit.' })
export class PlanGroupsInput {
  @Field(() => String, { description: '片区、县、市或省。 Area, county, city or province.' })
  unitCode!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: '保留经人工调整的建议；已接受的总是保留。 Keeps what was changed by hand; what is accepted is always kept.',
  })
  keepChanged!: boolean;
}

@InputType({ description: '更新建议：移出已不能入组的零售户。 Takes out who may not join any more.' })
export class RefreshPlanInput {
  @Field(() => String, { description: '在此单位之内。 Within this unit.' })
  unitCode!: string;
}

@InputType({ description: '移动规划中的零售户。 Moving retailers within the plan.' })
export class MovePlannedInput {
  @Field(() => [ID], { description: '零售户，最多 100 户。 Retailers, at most 100.' })
  retailerIds!: string[];

  @Field(() => ID, { nullable: true, description: '移入的建议；为空则移出规划。 Where to; null takes them out of the plan.' })
  toProposalId?: string | null;
}

@InputType({ description: '一条建议，以所见的版本。 A proposal as it was seen.' })
export class SeenProposalInput {
  @Field(() => ID, { description: '建议。 The proposal.' })
  proposalId!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '拆分建议。 Splitting a proposal.' })
export class SplitProposalInput extends SeenProposalInput {
  @Field(() => [ID], { description: '分到新建议的成员。 Members of the new proposal.' })
  retailerIds!: string[];
}

@InputType({ description: '合并建议。 Merging proposals.' })
export class MergeProposalsInput extends SeenProposalInput {
  @Field(() => ID, { description: '并入的建议。 The proposal that takes them.' })
  intoProposalId!: string;
}

@InputType({ description: '更改新建建议；未给出的不变。 Changing a founding; what is not given stays.' })
export class ChangeProposalInput extends SeenProposalInput {
  @Field(() => String, { nullable: true, description: '街道、社区或市场（SD-R05）。 Street, community or market.' })
  streetText?: string | null;

  @Field(() => String, { nullable: true, description: '全称（SD-R05）；缺省按街道重排序号。 Full name.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: '组长候选，须为成员（SD-R06）。 Candidate for the leader.' })
  leaderId?: string | null;
}

@InputType({ description: '接受建议，全部办理或全部不办。 Accepting proposals, all or none.' })
export class AcceptProposalsInput {
  @Field(() => [SeenProposalInput], { description: '建议，最多 100 条。 Proposals, at most 100.' })
  proposals!: SeenProposalInput[];
}
