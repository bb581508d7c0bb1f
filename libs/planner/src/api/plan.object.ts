import { connectionOf, DateTimeScalar, DecimalScalar, enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import { Group } from '@chengxin/groups/api';
import { Unit } from '@chengxin/organization/api';
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  type ProposalAction,
  type ProposalKind,
  type ProposalState,
  REMARK_TONES,
  type RemarkTone,
} from '@chengxin/planner/domain';
import { Retailer } from '@chengxin/retailers/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const PLAN_STATES = ['RUNNING', 'READY', 'FAILED'] as const;
export const PlanStateEnum = enumOf(PLAN_STATES, 'GroupPlanState', '规划进行中、完成、中断。 Being planned, done, broken off.', {
  RUNNING: '进行中。 Being planned.',
  READY: '完成。 Done.',
  FAILED: '中断；已规划的县保留。 Broken off; what is planned stays.',
});
export const ProposalKindEnum = enumOf(PROPOSAL_KINDS, 'PlanProposalKind', '补入现有小组、新建小组。 Fill a group, found one.', {
  FILL: '补入现有小组。 Fills a group.',
  FOUND: '新建小组。 Founds a group.',
});
export const ProposalStateEnum = enumOf(PROPOSAL_STATES, 'PlanProposalState', '建议的状态。 State of a proposal.', {
  OPEN: '待处理。 Open.',
  ACCEPTED: '已接受，正在筹建。 Accepted; it is being founded.',
  DONE: '已办理。 Done.',
});
export const ProposalActionEnum = enumOf(
  PROPOSAL_ACTIONS,
  'PlanProposalAction',
  '对一条建议现在可以办理的事项。 What may be done with a proposal now.',
  {
    MOVE: '移入、移出成员。 Move members.',
    CHANGE: '更改街道、名称或组长候选。 Change street, name or leader.',
    SPLIT: '拆分。 Split.',
    MERGE: '并入另一条。 Merge into another.',
    DROP: '删去。 Drop.',
    ACCEPT: '接受。 Accept.',
  },
);
export const RemarkToneEnum = enumOf(REMARK_TONES, 'PlanRemarkTone', '理由或提醒。 A reason or a warning.', {
  REASON: '理由。 A reason.',
  WARNING: '提醒。 A warning.',
});
export const MEMBER_STANDINGS = ['FREE', 'IN_GROUP', 'NOT_COUNTED', 'MOVED', 'ON_THE_WAY'] as const;
export const MemberStandingEnum = enumOf(
  MEMBER_STANDINGS,
  'PlannedMemberStanding',
  '建议中的零售户今日能否入组。 Whether a retailer of a proposal may join today.',
  {
    FREE: '可以入组。 May join.',
    IN_GROUP: '已在小组。 Is in a group by now.',
    NOT_COUNTED: '已停业、歇业或许可证到期。 Not active or licensed any more.',
    ON_THE_WAY: '已另行申请入组或列入筹建。 Has applied to a group, or is asked by a founding.',
    MOVED: '已迁往外县。 Has moved to another county.',
  },
);
export const COVERAGE_KINDS = ['OVERALL', 'URBAN', 'RURAL', 'SEAT'] as const;
export const PlanCoverageKindEnum = enumOf(
  COVERAGE_KINDS,
  'PlanCoverageKind',
  '整体、城网、农网、乡镇所在地。 Overall, urban, rural, township seats.',
  {
    OVERALL: '整体覆盖：全部零售户。 All retailers.',
    URBAN: '城网。 The urban network.',
    RURAL: '农网。 The rural network.',
    SEAT: '有小组的乡镇所在地（SD-Q2）。 Township seats with a group.',
  },
);

@ObjectType({ description: '一次分组规划及其进度。 A planning of groups and how far it is.' })
export class GroupPlan {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => String, { description: '所规划的单位。 Name of the unit that was planned.' })
  unitName!: string;

  @Field(() => PlanStateEnum, { description: '状态。 State.' })
  state!: (typeof PLAN_STATES)[number];

  @Field(() => Int, { description: '涉及的县数。 Counties in all.' })
  counties!: number;

  @Field(() => Int, { description: '已规划的县数。 Counties that are planned.' })
  countiesDone!: number;

  @Field(() => LocalDateScalar, { description: '按哪一天的名册。 Day of the register it is made of.' })
  plannedOn!: string;

  @Field(() => String, { description: '由谁规划。 Who planned.' })
  createdByName!: string;

  @Field(() => DateTimeScalar, { description: '何时规划，按系统日历。 When, by the calendar of the product.' })
  createdAt!: string;
}

@ObjectType({ description: '规划对一项覆盖的影响。 What the plan does to one coverage.' })
export class PlanCoverage {
  @Field(() => PlanCoverageKindEnum, { description: '哪一项。 Which one.' })
  kind!: (typeof COVERAGE_KINDS)[number];

  @Field(() => Int, { description: '今日已覆盖的户数（所在地为个数）。 Covered today: retailers, or seats.' })
  before!: number;

  @Field(() => Int, {
    description:
      '全部建议办理、正在入组者均入组后的户数（个数）。 Covered when every proposal is done and who is on the way has joined.',
  })
  after!: number;

  @Field(() => Int, { description: '全部户数（个数）。 All there are.' })
  total!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '目标（SD-R01）；农网没有。 Target; none for rural.' })
  target!: string | null;
}

@ObjectType({ description: '一个单位的分组规划概况，按今日名册。 The plan of a unit at a glance, by today’s register.' })
export class PlanSummary {
  @Field(() => GroupPlan, { nullable: true, description: '最近一次规划；没有则为空。 The latest planning here; null without.' })
  plan!: GroupPlan | null;

  @Field(() => Boolean, {
    description:
      '该次规划是否涵盖整个单位；否则只是其中一部分。 Whether it planned the whole unit; else it planned a part of it.',
  })
  planIsWhole!: boolean;

  @Field(() => [PlanCoverage], { description: '办理前后的覆盖，四项。 Coverage before and after.' })
  coverage!: PlanCoverage[];

  @Field(() => Int, { description: '今日未入组且可以入组的户数。 Retailers in no group who may join.' })
  free!: number;

  @Field(() => Int, { description: '其中在建议中的户数。 Those of them in a proposal.' })
  proposed!: number;

  @Field(() => Int, {
    description: '其中不在建议中、而在申请或筹建中的户数。 Those in no proposal who have applied or are asked by a founding.',
  })
  onTheWay!: number;

  @Field(() => Int, { description: '其中还没有安排的户数：其余各户。 Those of them who are not placed: the rest.' })
  left!: number;

  @Field(() => Int, { description: '建议中已不能入组的户数，须更新。 In proposals and not to join any more.' })
  stale!: number;

  @Field(() => Int, { description: '待处理的补入建议。 Open fillings.' })
  openFills!: number;

  @Field(() => Int, { description: '待处理的新建建议。 Open foundings.' })
  openFounds!: number;

  @Field(() => Int, { description: '已接受、正在筹建。 Accepted, being founded.' })
  accepted!: number;

  @Field(() => Int, { description: '已办理。 Done.' })
  done!: number;

  @Field(() => Int, { description: '经人工调整、再规划时保留的建议。 Changed by hand, kept when planned again.' })
  changed!: number;
}

@ObjectType({ description: '关于一条建议的理由或提醒。 A reason for a proposal, or a warning.' })
export class PlanRemark {
  @Field(() => RemarkToneEnum, { description: '理由或提醒。 Reason or warning.' })
  tone!: RemarkTone;

  @Field(() => String, { description: '稳定的代码，供程序使用。 Stable code for programs.' })
  code!: string;

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;

  @Field(() => String, { description: '中文。 In Chinese.' })
  textZh!: string;

  @Field(() => String, { description: '英文。 In English.' })
  textEn!: string;
}

@ObjectType({ description: '建议中的一户。 A retailer of a proposal.' })
export class PlannedMember {
  @Field(() => Retailer, { description: '零售户。 The retailer.' })
  retailer!: Retailer;

  @Field(() => MemberStandingEnum, { description: '今日能否入组。 Whether it may join today.' })
  standing!: (typeof MEMBER_STANDINGS)[number];
}

@ObjectType({
  description:
    '一条分组建议：若干未入组的零售户补入一个小组或新建一个小组（SD-R02、SD-R03）。 A proposal: retailers to fill a group or to found one.',
})
export class PlanProposal {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => ProposalKindEnum, { description: '补入或新建。 Fill or found.' })
  kind!: ProposalKind;

  @Field(() => ProposalStateEnum, { description: '状态。 State.' })
  state!: ProposalState;

  @Field(() => [ProposalActionEnum], {
    description: '现在可以办理的事项；须 GROUP_WRITE，否则为空。 What may be done now by who holds GROUP_WRITE; else empty.',
  })
  availableActions!: ProposalAction[];

  @Field(() => Group, {
    nullable: true,
    description: '补入的小组；新建的为组建后的小组。 Group that is filled, or that was founded.',
  })
  group!: Group | null;

  @Field(() => String, { nullable: true, description: '新建小组的全称（SD-R05）；补入为空。 Name of a founding.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '名称中的街道；补入为空。 Street in the name of a founding.' })
  streetText!: string | null;

  @Field(() => Unit, { description: '所在地点。 Place.' })
  place!: Unit;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => Retailer, { nullable: true, description: '组长候选（SD-R07）。 Candidate for the leader.' })
  leader!: Retailer | null;

  @Field(() => [PlannedMember], {
    description: '成员，沿街道次序；已办理的为空。 Members along the street; none of what is done.',
  })
  members!: PlannedMember[];

  @Field(() => Int, { description: '拟入组的户数；已办理的为当时户数。 Members to come, or that came.' })
  comingCount!: number;

  @Field(() => Int, {
    description: '小组现有户数，含申请中的；新建为 0。 Members that the group has today, and who has applied to it.',
  })
  sizeBefore!: number;

  @Field(() => [PlanRemark], { description: '理由与提醒。 Why, and what speaks against it.' })
  remarks!: PlanRemark[];

  @Field(() => Int, { description: '增加的覆盖户数（按今日可以入组者）。 Retailers that it adds to coverage.' })
  addsOverall!: number;

  @Field(() => Int, { description: '其中城网。 Of these urban.' })
  addsUrban!: number;

  @Field(() => Int, { description: '新覆盖的乡镇所在地，0 或 1。 Township seats that it covers, 0 or 1.' })
  addsSeats!: number;

  @Field(() => Int, {
    description:
      '按效果排列的位次：先覆盖所在地，再按增加的整体与城网户数。 Rank by effect: seats first, then retailers, urban ones twice.',
  })
  position!: number;

  @Field(() => Int, { description: '至本条累计增加的户数。 Retailers that this and all before it add.' })
  sumOverall!: number;

  @Field(() => Int, { description: '至本条累计增加的城网户数。 Of these urban.' })
  sumUrban!: number;

  @Field(() => Int, { description: '至本条累计新覆盖的所在地。 Seats that this and all before it cover.' })
  sumSeats!: number;

  @Field(() => String, { nullable: true, description: '由谁人工调整；未调整为空。 Who changed it by hand.' })
  changedByName!: string | null;

  @Field(() => Int, { description: '版本号，办理时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: '一个地点的入组情况。 How far a place is grouped.' })
export class PlannedPlace {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Unit, { description: '地点。 The place.' })
  place!: Unit;

  @Field(() => Int, { description: '统计内的零售户。 Counted retailers.' })
  retailers!: number;

  @Field(() => Int, { description: '其中已入组。 Of these in a group.' })
  inGroup!: number;

  @Field(() => Int, { description: '其中在建议中。 Of these proposed.' })
  proposed!: number;

  @Field(() => Int, {
    description: '其中不在建议中、而在申请或筹建中。 Of these in no proposal and applying, or asked by a founding.',
  })
  onTheWay!: number;

  @Field(() => Int, { description: '其中还没有安排：其余可以入组的各户。 Of these not placed: the rest.' })
  left!: number;

  @Field(() => Int, { description: '在册小组数。 Active groups.' })
  groups!: number;
}

@ObjectType({
  description:
    '未入组、也不在建议中的一户，及原因或去向。 A retailer in no group and no proposal, and why, or where he is going.',
})
export class PlanRemainder {
  @Field(() => ID, { description: '零售户的编号。 Id of the retailer.' })
  id!: string;

  @Field(() => Retailer, { description: '零售户。 The retailer.' })
  retailer!: Retailer;

  @Field(() => String, { description: '原因的代码。 Code of the reason.' })
  code!: string;

  @Field(() => String, { description: '原因，中文。 The reason in Chinese.' })
  textZh!: string;

  @Field(() => String, { description: '原因，英文。 The reason in English.' })
  textEn!: string;

  @Field(() => ID, { nullable: true, description: '所申请、或邀请他的筹建。 The founding he has applied at, or that asks him.' })
  foundingId!: string | null;

  @Field(() => ID, { nullable: true, description: '所申请的小组。 The group he has applied to.' })
  groupId!: string | null;
}

export const PlanProposalConnection = connectionOf('PlanProposal', () => PlanProposal);
export const PlannedPlaceConnection = connectionOf('PlannedPlace', () => PlannedPlace);
export const PlanRemainderConnection = connectionOf('PlanRemainder', () => PlanRemainder);
