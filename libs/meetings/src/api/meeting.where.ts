import { YearMonthScalar } from '@chengxin/graphql-kit';
import { firstDayOf, isUuid, type LocalDate, yearMonth } from '@chengxin/kernel';
import type { DutyState, MeasureState, MeetingKind, MeetingState } from '@chengxin/meetings/domain';
import { allOf, DateFilter, dateConditions, isOneOf, StringFilter, stringConditions } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { DutyStateEnum, MeasureStateEnum, MeetingKindEnum, MeetingStateEnum } from './meeting.enums';
import { measureStateOf } from './meeting.read';

@InputType({ description: '会议的筛选条件，各项须同时满足。 Conditions on meetings; all given ones must hold.' })
export class MeetingWhere {
  @Field(() => String, {
    nullable: true,
    description: '在此单位之内，含所在县的组长例会。 Within this unit; the leaders’ meeting of the county around it included.',
  })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组的，含联合召开的。 Of this group, joint ones included.' })
  groupId?: string | null;

  @Field(() => MeetingKindEnum, { nullable: true, description: '小组例会或组长例会。 Of groups or of leaders.' })
  kind?: MeetingKind | null;

  @Field(() => [MeetingStateEnum], { nullable: true, description: '进展为其中之一。 One of these states.' })
  state?: MeetingState[] | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '所属月份。 Month of duty.' })
  month?: string | null;

  @Field(() => DateFilter, {
    nullable: true,
    description: '日期：召开日期，未召开的为计划日期。 The day held, or planned while it waits.',
  })
  day?: DateFilter | null;

  @Field(() => Boolean, { nullable: true, description: '资料是否逾期才齐全。 Whether the evidence came late.' })
  late?: boolean | null;
}

/**
 * Keeps rows to a unit: its subtree, of a place what is the place's by `ofPlace`, and what the county around it has (SD-R15): whoever looks
 * at a part of a county sees its leaders' meeting.
 */
const concerns = (row: Sql, unitCode: string, ofPlace: (unit: Sql) => Sql): Sql =>
  sql`exists (select from unit w where w.code = ${unitCode} and (${row}.scope between w.scope_from and w.scope_to and (w.level <> 'PLACE' or ${ofPlace(sql`w`)})
    or ${row}.scope = w.scope_from / 1000 * 1000))`;

/** The day of a meeting: held, or planned while it waits. */
export const dayOf = (m: Sql): Sql => sql`coalesce(${m}.held_on, ${m}.planned_on, ${m}.month)`;

/** The condition on a row of `meeting`. */
export function meetingCondition(where: MeetingWhere | null | undefined, m: Sql): Sql {
  const conditions: Sql[] = [];
  // A meeting of a place is one of a group that sits there.
  if (where?.unitCode != null) {
    const ofGroupThere = (w: Sql) =>
      sql`exists (select from mutual_aid_group wg where wg.id = ${m}.group_id and wg.place_id = ${w}.id)`;
    conditions.push(concerns(m, where.unitCode, ofGroupThere));
  }
  if (where?.groupId != null) {
    const { groupId } = where;
    conditions.push(
      isUuid(groupId) ? sql`(${m}.group_id = ${groupId}::uuid or ${m}.joint_group_id = ${groupId}::uuid)` : sql`false`,
    );
  }
  if (where?.kind != null) conditions.push(sql`${m}.kind = ${where.kind}`);
  if (where?.state != null) conditions.push(isOneOf(sql`${m}.status`, where.state));
  if (where?.month != null) conditions.push(sql`${m}.month = ${firstDayOf(yearMonth(where.month))}::date`);
  if (where?.late != null) conditions.push(sql`${m}.late = ${where.late}`);
  conditions.push(...dateConditions(dayOf(m), where?.day));
  return allOf(conditions);
}

@InputType({ description: '例会义务的筛选条件，各项须同时满足。 Conditions on duties; all given ones must hold.' })
export class MeetingDutyWhere {
  @Field(() => String, {
    nullable: true,
    description: '在此单位之内，含所在县的组长例会。 Within this unit; the leaders’ meeting of the county around it included.',
  })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组的。 Of this group.' })
  groupId?: string | null;

  @Field(() => MeetingKindEnum, { nullable: true, description: '小组例会或组长例会。 Of groups or of leaders.' })
  kind?: MeetingKind | null;

  @Field(() => [DutyStateEnum], { nullable: true, description: '进展为其中之一。 One of these states.' })
  state?: DutyState[] | null;

  @Field(() => StringFilter, { nullable: true, description: '小组或县的名称。 Name of the group or county.' })
  name?: StringFilter | null;

  @Field(() => Boolean, { nullable: true, description: '资料是否逾期才齐全。 Whether the evidence came late.' })
  late?: boolean | null;
}

/** The condition on a row of `dutiesOf`. */
export function dutyCondition(where: MeetingDutyWhere | null | undefined, d: Sql): Sql {
  const conditions: Sql[] = [];
  if (where?.unitCode != null) conditions.push(concerns(d, where.unitCode, (w) => sql`${d}.place_id = ${w}.id`));
  if (where?.groupId != null) conditions.push(sql`${d}.id = ${where.groupId.toLowerCase()}`);
  if (where?.kind != null) conditions.push(sql`${d}.kind = ${where.kind}`);
  if (where?.state != null) conditions.push(isOneOf(sql`${d}.state`, where.state));
  if (where?.late != null) conditions.push(sql`${d}.late = ${where.late}`);
  conditions.push(...stringConditions(sql`${d}.name`, where?.name));
  return allOf(conditions);
}

@InputType({ description: '措施的筛选条件，各项须同时满足。 Conditions on measures; all given ones must hold.' })
export class MeetingMeasureWhere {
  @Field(() => String, {
    nullable: true,
    description: '在此单位之内；片区为所在县的。 Within this unit; of an area, those of its county.',
  })
  unitCode?: string | null;

  @Field(() => [MeasureStateEnum], { nullable: true, description: '进展为其中之一。 One of these states.' })
  state?: MeasureState[] | null;

  @Field(() => DateFilter, { nullable: true, description: '办结期限。 Day on which it is due.' })
  dueOn?: DateFilter | null;
}

/** The condition on a row of `meeting_measure`. */
export function measureCondition(where: MeetingMeasureWhere | null | undefined, p: Sql, today: LocalDate): Sql {
  const conditions: Sql[] = [];
  if (where?.unitCode != null) conditions.push(concerns(p, where.unitCode, () => sql`true`));
  if (where?.state != null) conditions.push(isOneOf(measureStateOf(p, today), where.state));
  conditions.push(...dateConditions(sql`${p}.due_on`, where?.dueOn));
  return allOf(conditions);
}
