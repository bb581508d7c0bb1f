import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import type { AgendaItem, MeetingPlace, NoticeWay, PaperKind } from '@chengxin/meetings/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AgendaItemEnum, MeetingPlaceEnum, NoticeWayEnum, PaperKindEnum } from './meeting.enums';

@InputType({ description: '计划例会：小组或县区之一。 Planning the meeting of a group or of a county’s leaders.' })
export class PlanMeetingInput {
  @Field(() => ID, { nullable: true, description: '小组。 The group.' })
  groupId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '联合召开的另一小组，同一片区。 The other group of a joint meeting, of the same area.',
  })
  jointGroupId?: string | null;

  @Field(() => String, { nullable: true, description: '县区编码（组长例会）。 Code of the county, for its leaders.' })
  countyCode?: string | null;

  @Field(() => LocalDateScalar, { description: '计划日期，今天起一年之内。 Day, from today to a year ahead.' })
  plannedOn!: LocalDate;

  @Field(() => MeetingPlaceEnum, { description: '地点（附件 9）。 Kind of place.' })
  placeKind!: MeetingPlace;

  @Field(() => String, { nullable: true, description: '具体地点。 The place.' })
  placeText?: string | null;
}

@InputType({ description: '为一个单位的全部小组安排当月例会。 Planning the meetings of all groups of a unit.' })
export class PlanMeetingsInput {
  @Field(() => String, { description: '县区、片区或地点编码。 Code of a county, area or place.' })
  unitCode!: string;

  @Field(() => LocalDateScalar, { description: '第一天。 First day.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: '最后一天，与第一天同月。 Last day, of the same month.' })
  to!: LocalDate;
}

/** What every change of a meeting names. */
@InputType()
abstract class SeenMeetingInput {
  @Field(() => ID, { description: '会议。 The meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '通知应到会的各户。 Telling those expected.' })
export class NotifyMeetingInput extends SeenMeetingInput {
  @Field(() => NoticeWayEnum, { description: '通知方式。 How.' })
  by!: NoticeWay;
}

@InputType({ description: '一项议程。 A point of the agenda.' })
export class MeetingAgendaInput {
  @Field(() => AgendaItemEnum, { description: '议程。 The point.' })
  item!: AgendaItem;

  @Field(() => String, { nullable: true, description: '内容摘要。 What was said.' })
  note?: string | null;
}

@InputType({ description: '对章程未尽事宜的一项表决（SD-R13）。 A vote on a matter that the charter leaves open.' })
export class MeetingResolutionInput {
  @Field(() => String, { description: '事项。 What was decided on.' })
  subject!: string;

  @Field(() => Int, {
    description:
      '赞成户数，不超过到会户数；是否通过按全体组员计。 Members for it, of who was there; passed by their share of all members.',
  })
  votesFor!: number;
}

@InputType({ description: '一份已上传的资料。 A file that was uploaded.' })
export class MeetingPaperInput {
  @Field(() => ID, { description: '上传所得的文件标识。 Id that the upload answered.' })
  fileId!: string;

  @Field(() => PaperKindEnum, { description: '资料种类。 What it is.' })
  kind!: PaperKind;
}

@InputType({
  description:
    '例会记录，按附件 9 的顺序。不给 meetingId 时记在当月计划的会议上，没有计划则新建。 The record of a meeting; without `meetingId` it is the one planned for the month, or a new one.',
})
export class RecordMeetingHeldInput {
  @Field(() => ID, { nullable: true, description: '会议。 The meeting.' })
  meetingId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '所见的版本号，与 meetingId 一起给。 Version that was seen, with `meetingId`.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: '小组；不给 meetingId 时。 The group, without `meetingId`.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: '联合召开的另一小组。 The other group of a joint meeting.' })
  jointGroupId?: string | null;

  @Field(() => String, { nullable: true, description: '县区编码；不给 meetingId 时。 Code of the county, without `meetingId`.' })
  countyCode?: string | null;

  @Field(() => LocalDateScalar, { description: '召开日期，在所属月份之内。 Day, within the month of duty.' })
  heldOn!: LocalDate;

  @Field(() => MeetingPlaceEnum, { description: '地点。 Kind of place.' })
  placeKind!: MeetingPlace;

  @Field(() => String, { nullable: true, description: '具体地点。 The place.' })
  placeText?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '召集人；不填为组长，组长例会为会长或市场经理。 Who convened it; by default the leader, for leaders the chair or the market manager.',
  })
  convener?: string | null;

  @Field(() => Boolean, { description: '客户经理到会。 Whether the customer manager came.' })
  customerManagerPresent!: boolean;

  @Field(() => Boolean, { description: '市管员到会。 Whether the market inspector came.' })
  marketInspectorPresent!: boolean;

  @Field(() => [MeetingAgendaInput], { description: '议程，至少一项。 Points dealt with, one at least.' })
  agenda!: MeetingAgendaInput[];

  @Field(() => [ID], { description: '到会的各户。 Those present.' })
  presentIds!: string[];

  @Field(() => [ID], { description: '请假的各户；其余为缺席。 Those excused; the rest are absent.' })
  excusedIds!: string[];

  @Field(() => [MeetingResolutionInput], {
    defaultValue: [],
    description:
      '对章程未尽事宜的表决，最多 20 项，只用于一个小组的例会。 Votes on matters that the charter leaves open, at most 20.',
  })
  resolutions!: MeetingResolutionInput[];

  @Field(() => String, { nullable: true, description: '会议记录，最多 2000 字。 Minutes, at most 2,000 characters.' })
  minutes?: string | null;

  @Field(() => [MeetingPaperInput], { defaultValue: [], description: '资料。 Papers.' })
  papers!: MeetingPaperInput[];
}

@InputType({ description: '加资料。 Adding papers.' })
export class AddMeetingPapersInput extends SeenMeetingInput {
  @Field(() => [MeetingPaperInput], { description: '资料。 The papers.' })
  papers!: MeetingPaperInput[];
}

@InputType({ description: '撤下一份资料。 Taking a paper off.' })
export class RemoveMeetingPaperInput extends SeenMeetingInput {
  @Field(() => ID, { description: '文件。 The file.' })
  fileId!: string;
}

@InputType({ description: '归档。 Archiving.' })
export class ArchiveMeetingInput extends SeenMeetingInput {}

@InputType({ description: '取消计划的例会。 Cancelling a meeting that was planned.' })
export class CancelMeetingInput extends SeenMeetingInput {
  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;
}

@InputType({ description: '记录组长例会定下的措施（SD-R18）。 Keeping the measure that a leaders’ meeting set.' })
export class RecordMeasureInput extends SeenMeetingInput {
  @Field(() => String, { description: '意见。 The opinion.' })
  opinion!: string;

  @Field(() => String, { description: '措施。 What will be done.' })
  measure!: string;

  @Field(() => String, { description: '责任人。 Who does it.' })
  responsible!: string;

  @Field(() => LocalDateScalar, { description: '办结期限，一年之内。 Day on which it is due, within a year.' })
  dueOn!: LocalDate;
}

@InputType({ description: '更正未办结的措施。 Correcting a measure that is not done.' })
export class CorrectMeasureInput {
  @Field(() => ID, { description: '措施。 The measure.' })
  measureId!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: '意见。 The opinion.' })
  opinion!: string;

  @Field(() => String, { description: '措施。 What will be done.' })
  measure!: string;

  @Field(() => String, { description: '责任人。 Who does it.' })
  responsible!: string;

  @Field(() => LocalDateScalar, { description: '办结期限，一年之内。 Day on which it is due, within a year.' })
  dueOn!: LocalDate;
}

@InputType({ description: '措施办结。 A measure is done.' })
export class FinishMeasureInput {
  @Field(() => ID, { description: '措施。 The measure.' })
  measureId!: string;

  @Field(() => LocalDateScalar, { description: '办结日期。 Day on which it was done.' })
  on!: LocalDate;

  @Field(() => String, { description: '办结情况。 What was done.' })
  remark!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '撤回不再办理的措施。 Withdrawing a measure that is not carried out any more.' })
export class WithdrawMeasureInput {
  @Field(() => ID, { description: '措施。 The measure.' })
  measureId!: string;

  @Field(() => LocalDateScalar, { description: '撤回日期。 Day on which it was withdrawn.' })
  on!: LocalDate;

  @Field(() => String, { description: '撤回原因。 Why.' })
  reason!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}
