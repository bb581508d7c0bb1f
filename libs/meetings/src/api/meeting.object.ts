import { EvidenceFile } from '@chengxin/files/api';
import { connectionOf, DateTimeScalar, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Group } from '@chengxin/groups/api';
import type {
  AgendaItem,
  CancelCause,
  MeasureAction,
  MeasureState,
  MeetingAction,
  MeetingKind,
  MeetingPlace,
  MeetingState,
  NoticeWay,
  PaperKind,
  Presence,
} from '@chengxin/meetings/domain';
import { Unit } from '@chengxin/organization/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AgendaItemEnum,
  CancelCauseEnum,
  MeasureActionEnum,
  MeasureStateEnum,
  MeetingActionEnum,
  MeetingKindEnum,
  MeetingPlaceEnum,
  MeetingStateEnum,
  NoticeWayEnum,
  PaperKindEnum,
  PresenceEnum,
} from './meeting.enums';

@ObjectType({ description: '一项议程。 A point of the agenda.' })
export class MeetingAgendaLine {
  @Field(() => AgendaItemEnum, { description: '议程。 The point.' })
  item!: AgendaItem;

  @Field(() => String, { nullable: true, description: '内容摘要。 What was said.' })
  note!: string | null;
}

@ObjectType({ description: '签到表的一行，按会议当日的店名和小组名。 A line of the sign-in sheet, with the names of the day.' })
export class MeetingAttendanceLine {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => String, { description: '店铺名称。 Name of the shop.' })
  storeName!: string;

  @Field(() => String, { description: '所在小组。 Its group.' })
  groupName!: string;

  @Field(() => PresenceEnum, { description: '到会情况。 Whether somebody came.' })
  presence!: Presence;
}

@ObjectType({
  description:
    '小组对章程未尽事宜的一项决议：全体组员三分之二以上通过有效（SD-R13，参数 vote.other_share）。 A resolution on a matter that the charter leaves open.',
})
export class MeetingResolution {
  @Field(() => Int, { description: '序号，从 1 起。 Its place, from 1.' })
  position!: number;

  @Field(() => String, { description: '事项。 What was decided on.' })
  subject!: string;

  @Field(() => Int, { description: '赞成户数。 Members for it.' })
  votesFor!: number;

  @Field(() => Int, { description: '会议当日的全体组员户数。 All members on the day.' })
  members!: number;

  @Field(() => Boolean, { description: '是否通过，按会议当日的比例。 Whether it passed, by the share of the day.' })
  passed!: boolean;
}

@ObjectType({ description: '会议的一份资料。 A paper of a meeting.' })
export class MeetingPaper {
  @Field(() => PaperKindEnum, { description: '资料种类。 What it is.' })
  kind!: PaperKind;

  @Field(() => EvidenceFile, { description: '文件。 The file.' })
  file!: EvidenceFile;
}

@ObjectType({
  description:
    '组长例会对一条意见定下的措施，跟踪到办结或撤回（SD-R18）。 A measure for an opinion, tracked until it is done or withdrawn.',
})
export class MeetingMeasure {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Meeting, { description: '定下措施的会议。 The meeting that set it.' })
  meeting!: Meeting;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => String, { description: '意见。 The opinion.' })
  opinion!: string;

  @Field(() => String, { description: '措施。 What will be done.' })
  measure!: string;

  @Field(() => String, { description: '责任人。 Who does it.' })
  responsible!: string;

  @Field(() => LocalDateScalar, { description: '办结期限。 Day on which it is due.' })
  dueOn!: string;

  @Field(() => MeasureStateEnum, {
    description: '进展；过了期限未办结为逾期。 Overdue when its day has passed and it is not at an end.',
  })
  state!: MeasureState;

  @Field(() => LocalDateScalar, { nullable: true, description: '办结日期。 Day on which it was done.' })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: '办结情况。 What was done.' })
  remark!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '撤回日期。 Day on which it was withdrawn.' })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: '撤回原因。 Why it was withdrawn.' })
  withdrawReason!: string | null;

  @Field(() => [MeasureActionEnum], { description: '本人现在可办理的事项。 What the viewer can do with it now.' })
  availableActions!: MeasureAction[];

  @Field(() => Int, { description: '版本号，修改时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: '一次小组例会或组长例会的记录（附件 9）。 The record of a meeting.' })
export class Meeting {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => MeetingKindEnum, { description: '小组例会或组长例会。 Of a group or of leaders.' })
  kind!: MeetingKind;

  @Field(() => MeetingStateEnum, { description: '进展。 How far it has come.' })
  state!: MeetingState;

  @Field(() => Boolean, {
    description:
      '所属月份已过，资料仍不齐，当月也没有别的会议资料齐全。 Whether its month of duty is over without complete evidence of it or of another meeting.',
  })
  isMissed!: boolean;

  @Field(() => YearMonthScalar, { description: '所属月份，即履行哪个月的例会义务。 The month whose duty it fulfils.' })
  month!: string;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => Group, { nullable: true, description: '小组；组长例会为空。 The group; null for leaders.' })
  group!: Group | null;

  @Field(() => Group, {
    nullable: true,
    description: '联合召开的另一小组，会议对两组都算（§3.8.6）。 The other group of a joint meeting, which counts for both.',
  })
  jointGroup!: Group | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '计划日期。 Day that was planned.' })
  plannedOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '通知日期。 Day of the notice.' })
  notifiedOn!: string | null;

  @Field(() => NoticeWayEnum, { nullable: true, description: '通知方式。 How those expected were told.' })
  noticeBy!: NoticeWay | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '召开日期。 Day on which it was held.' })
  heldOn!: string | null;

  @Field(() => MeetingPlaceEnum, { nullable: true, description: '地点。 Kind of place.' })
  placeKind!: MeetingPlace | null;

  @Field(() => String, { nullable: true, description: '具体地点。 The place.' })
  placeText!: string | null;

  @Field(() => String, { nullable: true, description: '召集人。 Who convened it.' })
  convener!: string | null;

  @Field(() => Boolean, { description: '客户经理到会。 Whether the customer manager came.' })
  customerManagerPresent!: boolean;

  @Field(() => Boolean, { description: '市管员到会。 Whether the market inspector came.' })
  marketInspectorPresent!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '会议当日在任的客户经理；未到会也有。 The customer manager of the day, whether present or not.',
  })
  customerManager!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '会议当日在任的市管员；未到会也有。 The market inspector of the day, whether present or not.',
  })
  marketInspector!: string | null;

  @Field(() => Int, { description: '到会户数。 How many came.' })
  attendees!: number;

  @Field(() => String, {
    nullable: true,
    description:
      '会议记录；同会议记录文件，须 RETAILER_READ，没有时为空。 Minutes; as their file for who holds RETAILER_READ, else null.',
  })
  minutes!: string | null;

  @Field(() => [MeetingAgendaLine], { description: '议程，按附件 9 的顺序。 Points dealt with, in the order of Annex 9.' })
  agenda!: MeetingAgendaLine[];

  @Field(() => [MeetingAttendanceLine], {
    description: '签到表，最多 500 行，到会的在前。 The sign-in sheet, at most 500 lines, those present first.',
  })
  attendance!: MeetingAttendanceLine[];

  @Field(() => [MeetingResolution], { description: '决议，最多 20 项。 Resolutions, at most 20.' })
  resolutions!: MeetingResolution[];

  @Field(() => [MeetingPaper], { description: '资料，最多 100 份。 Papers, at most 100.' })
  papers!: MeetingPaper[];

  @Field(() => [MeetingMeasure], { description: '本次会议定下的措施。 Measures that it set.' })
  measures!: MeetingMeasure[];

  @Field(() => [MeetingMeasure], {
    description:
      '以往会议定下、到本次会议时未办结的措施，列入本次议程。 Measures of earlier meetings that were open at this one: they are on its agenda.',
  })
  carriedMeasures!: MeetingMeasure[];

  @Field(() => [PaperKindEnum], { description: '还缺哪些资料。 What is missing of the evidence.' })
  missingEvidence!: PaperKind[];

  @Field(() => Boolean, {
    description: '资料由导入的表格申报。 Whether an imported sheet declared the evidence.',
  })
  fromSheet!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: '资料自何时齐全。 Since when the evidence is complete.' })
  evidencedAt!: string | null;

  @Field(() => Boolean, {
    description: '所属月份过后才齐全：有效，但不按时。 Complete only after the month of duty: valid, but late.',
  })
  late!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: '归档时间。 When it was archived.' })
  archivedAt!: string | null;

  @Field(() => String, { nullable: true, description: '归档人。 Who archived it.' })
  archivedBy!: string | null;

  @Field(() => CancelCauseEnum, {
    nullable: true,
    description: '并非由人取消的情形；由人取消的见取消原因。 Why it came to nothing though nobody called it off.',
  })
  cancelCause!: CancelCause | null;

  @Field(() => String, { nullable: true, description: '取消原因。 Why it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => [MeetingActionEnum], { description: '本人现在可办理的事项。 What the viewer can do with it now.' })
  availableActions!: MeetingAction[];

  @Field(() => Int, { description: '版本号，修改时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;
}

export const MeetingConnection = connectionOf('Meeting', () => Meeting);
export const MeetingMeasureConnection = connectionOf('MeetingMeasure', () => MeetingMeasure);
