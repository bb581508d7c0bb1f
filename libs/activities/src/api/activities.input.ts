import type { ActivityKind, AidKind, DemandKind } from '@chengxin/activities/domain';
import { DecimalScalar, LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActivityKindEnum } from './activity.object';
import { AidKindEnum, DemandKindEnum } from './help.object';

const VERSION = '所见的版本号，已被他人修改时拒绝。 Version that was seen.';
const REASON = '原因，4 至 200 个字。 Reason, 4 to 200 characters.';
const FILES = '已上传的照片、材料，最多 30 个。 Photos and papers that were handed in, at most 30.';

@InputType({ description: '登记互助活动。 Recording an activity.' })
export class RecordActivityInput {
  @Field(() => ActivityKindEnum, { description: '种类。 Kind.' })
  kind!: ActivityKind;

  @Field(() => LocalDateScalar, { description: '日期，今天为止，所在月份未结账。 Day, today at the latest, in no closed month.' })
  heldOn!: LocalDate;

  @Field(() => String, { description: '主题，1 至 60 个字。 Topic, 1 to 60 characters.' })
  topic!: string;

  @Field(() => String, { description: '地点，1 至 60 个字。 Where, 1 to 60 characters.' })
  placeText!: string;

  @Field(() => [ID], {
    description: '参加的小组，同一县，最多 200 个；县级活动为空。 Groups of one county; none of a county’s own.',
  })
  groupIds!: string[];

  @Field(() => String, { nullable: true, description: '县级活动的县。 County of a county’s own activity.' })
  countyCode?: string | null;

  @Field(() => [ID], { description: '参加的组员，最多 200 户。 Members who took part, at most 200.' })
  participantIds!: string[];

  @Field(() => Int, { defaultValue: 0, description: '来宾人数。 Guests.' })
  guests!: number;

  @Field(() => ID, { nullable: true, description: '培训师（仅培训）。 Trainer of a training.' })
  trainerId?: string | null;

  @Field(() => String, { nullable: true, description: '经过和收获，最多 1000 个字。 What happened, at most 1000 characters.' })
  summary?: string | null;

  @Field(() => [ID], { description: FILES })
  fileIds!: string[];
}

@InputType({ description: '为活动补充照片、材料。 Adding photos or papers to an activity.' })
export class AddActivityFilesInput {
  @Field(() => ID, { description: '活动。 The activity.' })
  activityId!: string;

  @Field(() => [ID], { description: FILES })
  fileIds!: string[];
}

@InputType({ description: '撤销误登记的活动。 Taking back an activity that was recorded in error.' })
export class RemoveActivityInput {
  @Field(() => ID, { description: '活动。 The activity.' })
  activityId!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType({ description: '启用小组之家（SD-R37）。 Opening a group home.' })
export class OpenGroupHomeInput {
  @Field(() => ID, { description: '管理它的小组。 The group that keeps it.' })
  groupId!: string;

  @Field(() => String, { description: '地址，1 至 60 个字。 Address, 1 to 60 characters.' })
  address!: string;

  @Field(() => String, { nullable: true, description: '设备。 Equipment.' })
  equipment?: string | null;

  @Field(() => Boolean, { nullable: true, description: '兼作零售客户党员之家（SD-R33）。 Home of party-member retailers too.' })
  isPartyHome?: boolean | null;

  @Field(() => LocalDateScalar, { description: '启用日期，今天为止。 Day of opening, today at the latest.' })
  openedOn!: LocalDate;
}

@InputType({ description: '停用小组之家。 Closing a group home.' })
export class CloseGroupHomeInput {
  @Field(() => ID, { description: '小组之家。 The home.' })
  homeId!: string;

  @Field(() => LocalDateScalar, { description: '自当日起停用。 First day on which it is none.' })
  on!: LocalDate;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType({ description: '确定县的示范店（SD-R37）。 Naming a county’s demonstration shop.' })
export class NameDemonstrationShopInput {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => LocalDateScalar, { description: '自何日起；原示范店同日结束。 First day; the one before ends with it.' })
  since!: LocalDate;
}

@InputType({ description: '核对小组微信群，可多组（SD-R38）。 Checking the chats of groups.' })
export class CheckGroupChatsInput {
  @Field(() => [ID], { description: '小组，1 至 200 个。 1 to 200 groups.' })
  groupIds!: string[];

  @Field(() => LocalDateScalar, { description: '核对日期。 Day.' })
  checkedOn!: LocalDate;

  @Field(() => Boolean, { description: '已建群。 Whether there is a chat.' })
  hasChat!: boolean;

  @Field(() => Boolean, { description: '客户经理在群内。 Whether the customer manager is in it.' })
  hasCustomerManager!: boolean;

  @Field(() => Boolean, { description: '市管员在群内。 Whether the market inspector is in it.' })
  hasMarketInspector!: boolean;
}

@InputType({ description: '核对县的组长群（SD-R38）。 Checking the chat of a county’s leaders.' })
export class CheckLeadersChatInput {
  @Field(() => String, { description: '县。 The county.' })
  countyCode!: string;

  @Field(() => LocalDateScalar, { description: '核对日期。 Day.' })
  checkedOn!: LocalDate;

  @Field(() => Boolean, { description: '已建群。 Whether there is a chat.' })
  hasChat!: boolean;

  @Field(() => Boolean, { description: '市场经理在群内。 Whether the market manager is in it.' })
  hasMarketManager!: boolean;
}

@InputType({ description: '聘请零售户培训师（SD-R46）。 Naming a retailer trainer.' })
export class NameTrainerInput {
  @Field(() => ID, { description: '零售户，须为组员。 The retailer, a member.' })
  retailerId!: string;

  @Field(() => String, { description: '能讲的内容，1 至 60 个字。 What he trains in, 1 to 60 characters.' })
  subjects!: string;

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: LocalDate;
}

@InputType({ description: '培训师离任。 Ending a trainer’s time.' })
export class EndTrainerInput {
  @Field(() => ID, { description: '培训师。 The trainer.' })
  trainerId!: string;

  @Field(() => LocalDateScalar, { description: '自当日起不再担任。 First day on which he is none.' })
  until!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: '误登记、在开始当日撤销的，写明理由。 Why it is taken back, where it ends on its first day.',
  })
  reason?: string | null;
}

@InputType({ description: '登记红白事、会议用烟需求（SD-R46）。 Telling of a demand.' })
export class OfferDemandInput {
  @Field(() => ID, { description: '提出的组员。 The member who tells of it.' })
  retailerId!: string;

  @Field(() => DemandKindEnum, { description: '场合。 The event.' })
  kind!: DemandKind;

  @Field(() => LocalDateScalar, { description: '用烟日期，今天起。 Day of need, from today on.' })
  neededOn!: LocalDate;

  @Field(() => DecimalScalar, { description: '数量（条），最多一位小数。 Cartons, one decimal at most.' })
  cartons!: string;

  @Field(() => String, { nullable: true, description: '说明。 Note.' })
  note?: string | null;
}

@InputType({ description: '办理一项用烟需求。 A step of a demand.' })
export class DemandStepInput {
  @Field(() => ID, { description: '需求。 The demand.' })
  demandId!: string;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;
}

@InputType({ description: '登记由谁承接。 Recording who takes a demand on.' })
export class ShareDemandInput extends DemandStepInput {
  @Field(() => ID, { description: '承接的组员，本组另一户。 Another member of the group.' })
  retailerId!: string;
}

@InputType({ description: '撤回用烟需求。 Withdrawing a demand.' })
export class WithdrawDemandInput extends DemandStepInput {
  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType({ description: '为困难组员立案帮扶。 Opening a case of help.' })
export class OpenAidCaseInput {
  @Field(() => ID, { description: '困难组员。 The member.' })
  retailerId!: string;

  @Field(() => AidKindEnum, { description: '困难的种类。 Kind of difficulty.' })
  kind!: AidKind;

  @Field(() => String, { description: '情况，4 至 200 个字。 The situation, 4 to 200 characters.' })
  situation!: string;

  @Field(() => LocalDateScalar, { description: '立案日期。 Day of opening.' })
  openedOn!: LocalDate;
}

@InputType({ description: '办理一项帮扶。 A step of a case.' })
export class AidStepInput {
  @Field(() => ID, { description: '帮扶。 The case.' })
  caseId!: string;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @Field(() => LocalDateScalar, { description: '日期。 Day.' })
  on!: LocalDate;
}

@InputType({ description: '登记一次帮扶。 Recording what was done.' })
export class RecordAidInput extends AidStepInput {
  @Field(() => String, { description: '做了什么，4 至 200 个字。 What was done, 4 to 200 characters.' })
  what!: string;
}

@InputType({ description: '帮扶结案。 Closing a case.' })
export class CloseAidCaseInput extends AidStepInput {
  @Field(() => String, { description: '结果，4 至 200 个字。 What became of it, 4 to 200 characters.' })
  outcome!: string;
}

@InputType({ description: '党员职工联系小组（SD-R33）。 A party-member employee covers groups.' })
export class PairEmployeeInput {
  @Field(() => String, { description: '党员职工姓名。 Name of the employee.' })
  employeeName!: string;

  @Field(() => [ID], { description: '小组，同一县。 Groups of one county.' })
  groupIds!: string[];

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: LocalDate;
}

@InputType({ description: '党员零售户带动邻户（SD-R33）。 A party-member retailer leads neighbours.' })
export class PairNeighboursInput {
  @Field(() => ID, { description: '党员零售户。 The party-member retailer.' })
  retailerId!: string;

  @Field(() => [ID], { description: '邻户，同一县。 Neighbours of the county.' })
  neighbourIds!: string[];

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: LocalDate;
}

@InputType({ description: '支部与社区结对（SD-R33）。 A branch is paired with a community.' })
export class PairBranchInput {
  @Field(() => String, { description: '县。 The county.' })
  countyCode!: string;

  @Field(() => String, { description: '支部。 The branch.' })
  branchName!: string;

  @Field(() => String, { description: '社区支部。 The community’s branch.' })
  communityName!: string;

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: LocalDate;
}

@InputType({ description: '解除结对。 Ending a pairing.' })
export class EndPairingInput {
  @Field(() => ID, { description: '结对。 The pairing.' })
  pairingId!: string;

  @Field(() => LocalDateScalar, { description: '自当日起不再结对。 First day on which it is none.' })
  until!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: '误登记、在开始当日撤销的，写明理由。 Why it is taken back, where it ends on its first day.',
  })
  reason?: string | null;
}
