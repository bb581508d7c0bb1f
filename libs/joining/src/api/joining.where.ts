import type { ApplicationState, EndCause, PledgeState } from '@chengxin/joining/domain';
import { isUuid, type LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import { allOf, isOneOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { endCause } from '../data';
import { ApplicationStateEnum } from './join-application.object';
import { applicationState, pledgeState } from './join-application.read';
import { EndCauseEnum, PledgeStateEnum } from './joining-fields.resolver';

@InputType({ description: '入组申请的筛选条件，各项须同时满足。 Conditions on applications; all given ones must hold.' })
export class JoinApplicationWhere {
  @Field(() => String, { nullable: true, description: '小组（筹建）在此单位之内。 The group or founding lies within this unit.' })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组的。 Of this group.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: '此筹建的。 Of this founding.' })
  foundingId?: string | null;

  @Field(() => [ApplicationStateEnum], { nullable: true, description: '今日的状态为其中之一。 One of these states today.' })
  state?: ApplicationState[] | null;
}

@InputType({
  description: '现任成员关系的筛选条件，各项须同时满足。 Conditions on memberships that last; all given ones must hold.',
})
export class MembershipWhere {
  @Field(() => String, { nullable: true, description: '小组在此单位之内。 The group lies within this unit.' })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组的。 Of this group.' })
  groupId?: string | null;

  @Field(() => [ID], { nullable: true, description: '这些小组之一的。 Of one of these groups.' })
  groupIds?: string[] | null;

  @Field(() => [PledgeStateEnum], { nullable: true, description: '承诺书状态为其中之一。 One of these states of the pledge.' })
  pledgeState?: PledgeState[] | null;

  @Field(() => [EndCauseEnum], {
    nullable: true,
    description: '可直接注销，情形为其中之一（SD-R12）。 May be cancelled directly for one of these causes.',
  })
  endCause?: EndCause[] | null;
}

/** Rows of groups in a unit; `row` has the group's id and scope. */
function ofUnit(row: Sql, unitCode: string | null | undefined, groupId: string | null | undefined): Sql[] {
  const conditions: Sql[] = [];
  if (unitCode != null) {
    conditions.push(sql`${row}.group_id in (select g.id from mutual_aid_group g where ${withinUnit(sql`g`, unitCode)})`);
  }
  if (groupId != null) conditions.push(isUuid(groupId) ? sql`${row}.group_id = ${groupId}::uuid` : sql`false`);
  return conditions;
}

export function applicationCondition(where: JoinApplicationWhere | null | undefined, a: Sql, today: LocalDate): Sql {
  const conditions = ofUnit(a, null, where?.groupId);
  if (where?.unitCode != null) {
    const within = (t: Sql): Sql => withinUnit(t, where.unitCode as string);
    conditions.push(sql`(${a}.group_id in (select g.id from mutual_aid_group g where ${within(sql`g`)})
      or ${a}.group_id is null and ${a}.founding_id in (select f.id from founding f where ${within(sql`f`)}))`);
  }
  if (where?.foundingId != null) {
    conditions.push(isUuid(where.foundingId) ? sql`${a}.founding_id = ${where.foundingId}::uuid` : sql`false`);
  }
  if (where?.state != null) conditions.push(isOneOf(sql`(${applicationState(a, today)})`, where.state));
  return allOf(conditions);
}

export function membershipCondition(where: MembershipWhere | null | undefined, m: Sql, today: LocalDate): Sql {
  const conditions = [sql`${m}.during @> ${today}::date`, ...ofUnit(m, where?.unitCode, where?.groupId)];
  if (where?.groupIds != null) conditions.push(sql`${m}.group_id = any(${where.groupIds.filter(isUuid)}::uuid[])`);
  if (where?.pledgeState != null) conditions.push(isOneOf(pledgeState(m, today), where.pledgeState));
  if (where?.endCause != null) conditions.push(isOneOf(endCause(m, today), where.endCause));
  return allOf(conditions);
}
