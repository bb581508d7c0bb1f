import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { AgendaItemEnum, MeetingPaperInput, MeetingPlaceEnum } from '@chengxin/meetings/api';
import type { AgendaItem, MeetingPlace } from '@chengxin/meetings/domain';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '草拟一个小组的筹建（§3.5）。 Drafting the founding of a group.' })
export class OpenFoundingInput {
  @Field(() => String, { description: '地点编码。 Code of the place.' })
  placeCode!: string;

  @Field(() => String, { description: '街道、社区或市场。 Street, community or market of the name.' })
  streetText!: string;

  @Field(() => String, {
    description: '名称：县＋街道＋卷烟零售户诚信自律互助小组（＋序号）（SD-R05）。 Name by the rule.',
  })
  name!: string;

  @Field(() => String, { nullable: true, description: '小组之家地址。 Address of the group home.' })
  homeAddress?: string | null;

  @Field(() => String, { nullable: true, description: '筹建负责人，缺省为本人。 Who prepares it; by default oneself.' })
  convener?: string | null;

  @Field(() => ID, { nullable: true, description: '组长候选人，须在拟邀请的零售户之中。 Who may lead; one of those asked.' })
  candidateId?: string | null;

  @Field(() => [ID], { description: '拟邀请的零售户。 Whom it asks.' })
  inviteeIds!: string[];
}

@InputType({ description: '一个筹建及所见的版本。 A founding and the version that was seen.' })
export class SeenFoundingInput {
  @Field(() => ID, { description: '筹建。 The founding.' })
  foundingId!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人办理时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({
  description:
    '更改筹建，未给的不变，为空的清除。 Changing a founding; what is not given stays, what is null is cleared where it may be empty.',
})
export class ChangeFoundingInput extends SeenFoundingInput {
  @Field(() => String, {
    nullable: true,
    description:
      '地点编码：草案可改到同县的其他地点，拟邀请和已申请的零售户随之；来自规划的限于本片区。 Code of the place: a draft moves within its county, with whom it asks and who has applied; one from a plan within its area.',
  })
  placeCode?: string | null;

  @Field(() => String, { nullable: true, description: '街道、社区或市场。 Street, community or market of the name.' })
  streetText?: string | null;

  @Field(() => String, { nullable: true, description: '名称（SD-R05）。 Name by the rule.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '小组之家地址。 Address of the group home.' })
  homeAddress?: string | null;

  @Field(() => String, { nullable: true, description: '筹建负责人。 Who prepares it.' })
  convener?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '组长候选人，须在拟邀请或已申请的零售户之中。 Who may lead; one of those asked or applying.',
  })
  candidateId?: string | null;

  @Field(() => [ID], { nullable: true, description: '拟邀请的全部零售户。 All whom it asks.' })
  inviteeIds?: string[] | null;
}

@InputType({ description: '放弃筹建。 Giving a founding up.' })
export class AbandonFoundingInput extends SeenFoundingInput {
  @Field(() => String, { description: '原因。 Why.' })
  reason!: string;
}

@InputType({
  description:
    '登记成立会议：到会、通过章程、选出组长（SD-R06、SD-R13）；成员为全部已签承诺书的申请人。 Recording the founding meeting; members are all who have signed.',
})
export class HoldFoundingMeetingInput extends SeenFoundingInput {
  @Field(() => LocalDateScalar, { description: '召开日期，即组建日期。 Day of the meeting, and of the founding.' })
  heldOn!: LocalDate;

  @Field(() => MeetingPlaceEnum, { description: '地点。 Kind of place.' })
  placeKind!: MeetingPlace;

  @Field(() => String, { nullable: true, description: '具体地点。 The place.' })
  placeText?: string | null;

  @Field(() => [ID], { description: '到会的零售户。 Who was present.' })
  presentIds!: string[];

  @Field(() => [ID], { nullable: true, description: '请假的零售户。 Who was excused.' })
  excusedIds?: string[] | null;

  @Field(() => Int, { description: '赞成章程的票数。 Votes for the charter.' })
  charterVotes!: number;

  @Field(() => ID, { description: '当选的组长（零售户）。 The leader who was elected.' })
  leaderId!: string;

  @Field(() => Int, { description: '组长的得票。 Votes for the leader.' })
  votesFor!: number;

  @Field(() => String, { nullable: true, description: '组长档位不足的理由（SD-R07）。 Why a leader of a low tier.' })
  tierReason?: string | null;

  @Field(() => String, { nullable: true, description: '超过规模上限的理由（SD-R02）。 Why more than the limit.' })
  overLimitReason?: string | null;

  @Field(() => String, { nullable: true, description: '户数过少的理由（SD-R02）。 Why so few.' })
  floorReason?: string | null;

  @Field(() => Boolean, { description: '客户经理到会。 Whether the customer manager came.' })
  customerManagerPresent!: boolean;

  @Field(() => Boolean, { description: '市管员到会。 Whether the market inspector came.' })
  marketInspectorPresent!: boolean;

  @Field(() => [AgendaItemEnum], {
    description: '选举组长之外的议程（附件 9）。 Points dealt with beside the election.',
  })
  agenda!: AgendaItem[];

  @Field(() => String, { nullable: true, description: '会议记录。 Minutes.' })
  minutes?: string | null;

  @Field(() => [MeetingPaperInput], { description: '资料：会议记录、签到、影像。 Papers.' })
  papers!: MeetingPaperInput[];
}
