import { enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import {
  GROUP_ACTION_LABELS,
  GROUP_ACTIONS,
  GROUP_STATUS_LABELS,
  GROUP_STATUSES,
  type GroupAction,
  type GroupStatus,
  LEADER_ROLES,
  type LeaderRole,
  SIZE_BAND_LABELS,
  SIZE_BANDS,
} from '@chengxin/groups/domain';
import { Post, Unit } from '@chengxin/organization/api';
import { MarketTypeEnum, Retailer } from '@chengxin/retailers/api';
import type { MarketType } from '@chengxin/retailers/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GroupMonth } from './group-month.object';

export const GroupStatusEnum = enumOf(
  GROUP_STATUSES,
  'GroupStatus',
  '小组状态：在册、已撤销。 Active, dissolved.',
  GROUP_STATUS_LABELS,
);
export const SizeBandEnum = enumOf(
  SIZE_BANDS,
  'GroupSizeBand',
  '规模：不足下限、偏小、一般、偏大、超过上限（SD-R02，界限为参数）。 Size: under the floor, small, typical, large, over the limit; parameters draw the lines.',
  SIZE_BAND_LABELS,
);
export const LeaderRoleEnum = enumOf(LEADER_ROLES, 'LeaderRole', '职务：组长、副组长。 Leader, deputy.', {
  LEADER: '组长。 Leader.',
  DEPUTY: '副组长。 Deputy leader.',
});

export const GroupActionEnum = enumOf(
  GROUP_ACTIONS,
  'GroupAction',
  '小组可办理的事项。 What can be done with a group.',
  GROUP_ACTION_LABELS,
);

@ObjectType({ description: '卷烟零售户诚信自律互助小组（SD-R02 至 SD-R07）。 A self-discipline mutual-aid group of retailers.' })
export class Group {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => String, { description: '全称：县名、街道（社区、市场）、固定后缀、序号（SD-R05）。 Full name.' })
  name!: string;

  @Field(() => Int, { description: '同一街道的第几组；仅一组时为 0。 Ordinal on its street; 0 when it is the only one.' })
  ordinal!: number;

  @Field(() => String, { description: '名称中的街道、社区或市场。 Street, community or market in the name.' })
  streetText!: string;

  @Field(() => GroupStatusEnum, { description: '在册或已撤销。 Active or dissolved.' })
  status!: GroupStatus;

  @Field(() => LocalDateScalar, { description: '组建日期。 Founding day.' })
  foundedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '撤销日期；自当日起不再是小组。 First day on which it is a group no more.',
  })
  dissolvedOn!: string | null;

  @Field(() => String, { nullable: true, description: '小组之家地址。 Address of the group home.' })
  homeAddress!: string | null;

  @Field(() => MarketTypeEnum, { description: '城镇或农村。 Urban or rural network.' })
  marketType!: MarketType;

  @Field(() => Int, { description: '版本号，修改时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => Unit, { description: '所在片区。 Area.' })
  area!: Unit;

  @Field(() => Unit, { description: '所在地点。 Place.' })
  place!: Unit;

  @Field(() => Int, { description: '今日成员户数（SD-R02：一般 10–15 户）。 Members today.' })
  memberCount!: number;

  @Field(() => Int, {
    description:
      '今日还可申请的户数：规模限额 group.size_limit 减去成员与申请中的户数，至少为 0（SD-R02）。 How many more may apply today: the size limit less members and applicants, at least 0.',
  })
  roomLeft!: number;

  @Field(() => [Membership], {
    description: '现任成员，最多 100 户，按入组日期。 Members today, at most 100, by the day they joined.',
  })
  members!: Membership[];

  @Field(() => [Membership], {
    description: '同上；已撤销的小组为最后一日的成员。 The same; of a dissolved group, those of its last day.',
  })
  lastMembers!: Membership[];

  @Field(() => [Membership], {
    description: '历来成员关系，最近的在前，最多 100 条。 All memberships, latest first, at most 100.',
  })
  membershipHistory!: Membership[];

  @Field(() => LeaderTerm, { nullable: true, description: '现任组长。 Leader in office.' })
  leader!: LeaderTerm | null;

  @Field(() => LeaderTerm, {
    nullable: true,
    description: '同上；已撤销的小组为最后一日的组长。 The same; of a dissolved group, that of its last day.',
  })
  lastLeader!: LeaderTerm | null;

  @Field(() => [LeaderTerm], { description: '历任组长、副组长，最近的在前，最多 100 条。 All terms, latest first, at most 100.' })
  leaderTerms!: LeaderTerm[];

  @Field(() => [GroupMonth], {
    description: '最近 24 个月的小组月度事实，最近的在前。 Facts of the last 24 months, latest first.',
  })
  monthly!: GroupMonth[];

  @Field(() => Post, {
    nullable: true,
    description: '片区客户经理；已撤销的小组为其最后一天的。 Customer manager of the area, of a dissolved group on its last day.',
  })
  customerManager!: Post | null;

  @Field(() => Post, {
    nullable: true,
    description: '片区市管员；已撤销的小组为其最后一天的。 Market inspector of the area, of a dissolved group on its last day.',
  })
  marketInspector!: Post | null;

  @Field(() => [GroupActionEnum], {
    description: '您现在可办理的事项；合并、分组、撤销由县局办理（§3.5）。 What you can do with it now; the county ends groups.',
  })
  availableActions!: GroupAction[];
}

@ObjectType({ description: '一户在一个小组的一段成员关系。 A stretch of time in which a retailer is a member of a group.' })
export class Membership {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Group, { description: '小组。 The group.' })
  group!: Group;

  @Field(() => Retailer, { description: '零售户。 The retailer.' })
  retailer!: Retailer;

  @Field(() => LocalDateScalar, { description: '入组日期。 First day.' })
  joinedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '离组日期，自当日起不再是成员。 First day on which it is a member no more.',
  })
  leftOn!: string | null;

  @Field(() => String, { nullable: true, description: '入组时超过限额的理由（SD-R02）。 Why it was taken in beyond the limit.' })
  overLimitReason!: string | null;

  @Field(() => String, { nullable: true, description: '离组原因。 Why it left.' })
  endReason!: string | null;
}

@ObjectType({ description: '组长或副组长的一届任期（SD-R06、SD-R07）。 A term of a leader or deputy.' })
export class LeaderTerm {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => LeaderRoleEnum, { description: '组长或副组长。 Leader or deputy.' })
  role!: LeaderRole;

  @Field(() => Group, { description: '小组。 The group.' })
  group!: Group;

  @Field(() => Retailer, { description: '当选的零售户。 The retailer elected.' })
  retailer!: Retailer;

  @Field(() => LocalDateScalar, { description: '当选日期。 Day of the election.' })
  electedOn!: string;

  @Field(() => LocalDateScalar, { description: '任期届满日，自当日起须换届。 Day on which the term ends.' })
  termEndsOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '实际离任日期；在任为空。 Day on which it ended; null in office.',
  })
  endedOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '赞成户数；纸质档案未载明的为空。 Members who voted for; null where an archive on paper tells none.',
  })
  votesFor!: number | null;

  @Field(() => Int, { nullable: true, description: '全体成员户数；同上。 All members; null likewise.' })
  votesTotal!: number | null;

  @Field(() => Int, { description: '当选时的档位（SD-R07）。 Tier when elected.' })
  tierAtElection!: number;

  @Field(() => String, { nullable: true, description: '档位不足的说明（SD-Q17）。 Why a lower tier was accepted.' })
  tierReason!: string | null;
}
