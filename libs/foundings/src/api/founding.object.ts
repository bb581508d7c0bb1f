import {
  FOUNDING_ACTION_LABELS,
  FOUNDING_ACTIONS,
  FOUNDING_STATE_LABELS,
  FOUNDING_STATES,
  FOUNDING_STEP_LABELS,
  FOUNDING_STEPS,
  type FoundingAction,
  type FoundingState,
  type FoundingStep,
} from '@chengxin/foundings/domain';
import { connectionOf, enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import { Group } from '@chengxin/groups/api';
import { JoinApplication } from '@chengxin/joining/api';
import { Meeting } from '@chengxin/meetings/api';
import { Unit } from '@chengxin/organization/api';
import { Retailer } from '@chengxin/retailers/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const FoundingStateEnum = enumOf(
  FOUNDING_STATES,
  'FoundingState',
  '筹建的状态（§3.5）。 Where a founding stands.',
  FOUNDING_STATE_LABELS,
);
export const FoundingStepEnum = enumOf(
  FOUNDING_STEPS,
  'FoundingStep',
  '筹建的下一步。 What is to be done next with a founding.',
  FOUNDING_STEP_LABELS,
);
export const FoundingActionEnum = enumOf(
  FOUNDING_ACTIONS,
  'FoundingAction',
  '筹建可办理的事项。 What can be done with a founding.',
  FOUNDING_ACTION_LABELS,
);

@ObjectType({
  description:
    '筹建中的小组：草案、征集申请、签承诺书、成立会议，成立后即为同一标识的小组（§3.5）。 A group that is being founded; once its meeting was held it is the group of the same id.',
})
export class Founding {
  @Field(() => ID, { description: '内部编号，成立后也是小组的标识。 Opaque; of the group as well once it is founded.' })
  id!: string;

  @Field(() => String, { description: '小组名称（SD-R05）。 Name of the group.' })
  name!: string;

  @Field(() => String, { description: '街道、社区或市场。 Street, community or market of the name.' })
  streetText!: string;

  @Field(() => Unit, { description: '地点。 Where it is seated.' })
  place!: Unit;

  @Field(() => Unit, { description: '片区。 Its area.' })
  area!: Unit;

  @Field(() => Unit, { description: '所在县。 Its county.' })
  county!: Unit;

  @Field(() => String, { nullable: true, description: '小组之家地址。 Address of the group home.' })
  homeAddress!: string | null;

  @Field(() => FoundingStateEnum, { description: '状态。 State.' })
  state!: FoundingState;

  @Field(() => String, { description: '筹建负责人。 Who prepares it.' })
  convener!: string;

  @Field(() => Retailer, { nullable: true, description: '组长候选人，需权限 RETAILER_READ。 Who may lead; needs RETAILER_READ.' })
  candidate!: Retailer | null;

  @Field(() => LocalDateScalar, { description: '草拟日期。 Day of the draft.' })
  openedOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '县局启动筹建的日期。 Day on which the county started it.' })
  formingOn!: string | null;

  @Field(() => FoundingStepEnum, { nullable: true, description: '下一步；已结束为空。 What is next; null when it is over.' })
  nextStep!: FoundingStep | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '下一步的期限：上一步之后 founding.step_days 天，不迟于申请过期的前一天。 Day by which it is due: founding.step_days after the last step, the day before an application expires at the latest.',
  })
  nextStepDueOn!: string | null;

  @Field(() => Int, { description: '办理中的申请户数，未签承诺书的。 Applications under way without a pledge.' })
  unsignedCount!: number;

  @Field(() => Int, { description: '已签承诺书、等待成立的户数。 Applicants whose pledge is signed.' })
  signedCount!: number;

  @Field(() => Int, { description: '拟邀请而未申请的户数。 Retailers who were asked and have not applied.' })
  invitedCount!: number;

  @Field(() => [Retailer], {
    description: '拟邀请而未申请的零售户，需权限 RETAILER_READ。 Who was asked and has not applied; needs RETAILER_READ.',
  })
  invitees!: Retailer[];

  @Field(() => [JoinApplication], {
    description: '入组申请，需权限 RETAILER_READ。 Applications to join; needs RETAILER_READ.',
  })
  applications!: JoinApplication[];

  @Field(() => Int, {
    description:
      '通过章程至少需要的票数，按全体成员（SD-R13、SD-Q3）。 Votes that pass the charter, of all members (those who have signed).',
  })
  charterVotesNeeded!: number;

  @Field(() => Int, {
    description: '选出组长至少需要的票数，按全体成员（SD-R06）。 Votes that elect the leader, of all members.',
  })
  leaderVotesNeeded!: number;

  @Field(() => Int, {
    description: '少于此户数须说明理由（参数 group.size_floor）。 Fewer members need a reason.',
  })
  sizeFloor!: number;

  @Field(() => Int, { nullable: true, description: '成立时的成员户数。 Members at the founding.' })
  memberCount!: number | null;

  @Field(() => Int, { nullable: true, description: '成立会议的到会户数。 Who was present at the founding meeting.' })
  presentCount!: number | null;

  @Field(() => Int, { nullable: true, description: '赞成章程的票数。 Votes for the charter.' })
  charterVotes!: number | null;

  @Field(() => Retailer, { nullable: true, description: '当选的组长。 The leader who was elected.' })
  leader!: Retailer | null;

  @Field(() => Int, { nullable: true, description: '组长的得票。 Votes for the leader.' })
  leaderVotes!: number | null;

  @Field(() => String, { nullable: true, description: '户数过少的理由（SD-R02）。 Why it is so small.' })
  floorReason!: string | null;

  @Field(() => Meeting, { nullable: true, description: '成立会议的记录。 Record of the founding meeting.' })
  meeting!: Meeting | null;

  @Field(() => Group, { nullable: true, description: '成立的小组。 The group that it became.' })
  group!: Group | null;

  @Field(() => Boolean, { description: '是否来自分组规划。 Whether it came from a plan of groups.' })
  fromPlan!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: '成立或放弃的日期。 Day on which it was founded or given up.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: '放弃的原因。 Why it was given up.' })
  endReason!: string | null;

  @Field(() => [FoundingActionEnum], { description: '您现在可办理的事项。 What you can do with it now.' })
  availableActions!: FoundingAction[];

  @Field(() => Int, { description: '版本号，办理时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;
}

export const FoundingConnection = connectionOf('Founding', () => Founding);
