import { connectionOf, LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Group } from '@chengxin/groups/api';
import type { DutyState, MeetingKind, MeetingState } from '@chengxin/meetings/domain';
import { Unit } from '@chengxin/organization/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DutyStateEnum, MeetingKindEnum, MeetingStateEnum } from './meeting.enums';
import { Meeting } from './meeting.object';

@ObjectType({
  description:
    '一个小组或一个县的组长在一个月的例会义务（SD-R14、SD-R15）。 The duty of a group, or of a county’s leaders, to meet in a month.',
})
export class MeetingDuty {
  @Field(() => ID, { description: '本月之内唯一。 Unique within the month.' })
  id!: string;

  @Field(() => MeetingKindEnum, { description: '小组例会或组长例会。 Of a group or of leaders.' })
  kind!: MeetingKind;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Unit, { description: '小组所在片区，或县。 The group’s area, or the county.' })
  unit!: Unit;

  @Field(() => Group, { nullable: true, description: '小组；组长例会为空。 The group; null for leaders.' })
  group!: Group | null;

  @Field(() => DutyStateEnum, { description: '进展，按走得最远的一次会议。 As the furthest meeting of the month.' })
  state!: DutyState;

  @Field(() => Boolean, { description: '资料是否逾期才齐全。 Whether the evidence came late.' })
  late!: boolean;

  @Field(() => Int, {
    description: '距月末还有几天，含当天；已齐全或月份已过为 0。 Days left of the month, today included; 0 when done or over.',
  })
  daysLeft!: number;

  @Field(() => Meeting, { nullable: true, description: '该月走得最远的会议。 The furthest meeting of the month.' })
  meeting!: Meeting | null;
}

@ObjectType({ description: '应到会的一户。 Somebody who is expected at a meeting.' })
export class MeetingRosterLine {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => String, { description: '店铺名称。 Name of the shop.' })
  storeName!: string;

  @Field(() => String, { description: '所在小组。 Its group.' })
  groupName!: string;
}

@ObjectType({ description: '一天的会议数。 Meetings of a day.' })
export class MeetingDay {
  @Field(() => LocalDateScalar, { description: '日期：召开日期，未召开的为计划日期。 Day held, or planned while it waits.' })
  day!: string;

  @Field(() => MeetingKindEnum, { description: '小组例会或组长例会。 Of groups or of leaders.' })
  kind!: MeetingKind;

  @Field(() => MeetingStateEnum, { description: '进展。 How far they have come.' })
  state!: MeetingState;

  @Field(() => Int, { description: '会议数。 How many.' })
  count!: number;
}

@ObjectType({ description: '各进展的义务数。 How many duties stand how.' })
export class MeetingDutyCount {
  @Field(() => MeetingKindEnum, { description: '小组例会或组长例会。 Of groups or of leaders.' })
  kind!: MeetingKind;

  @Field(() => DutyStateEnum, { description: '进展。 How they stand.' })
  state!: DutyState;

  @Field(() => Int, { description: '小组数或县数。 Groups or counties.' })
  count!: number;

  @Field(() => Int, { description: '其中资料逾期才齐全的。 Those of them whose evidence came late.' })
  late!: number;
}

export const MeetingDutyConnection = connectionOf('MeetingDuty', () => MeetingDuty);
