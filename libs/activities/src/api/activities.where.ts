import type { ActivityKind, AidState, DemandState, PairingKind } from '@chengxin/activities/domain';
import { isUuid, type LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import { allOf, DateFilter, dateConditions, isOneOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { chatStale, chatState, hasHome, inUnit, isPaired } from './activities.sql';
import { ActivityKindEnum } from './activity.object';
import { AidStateEnum, aidState, DemandStateEnum, PairingKindEnum } from './help.object';
import { type ChatState, ChatStateEnum } from './home.object';

const ofGroup = (column: Sql, groupId: string): Sql => (isUuid(groupId) ? sql`${column} = ${groupId}::uuid` : sql`false`);

@InputType({ description: '互助活动的筛选条件，各项须同时满足。 Conditions on activities; all given ones must hold.' })
export class ActivityWhere {
  @Field(() => String, {
    nullable: true,
    description: '在此单位之内，或有此单位的小组参加。 Within this unit, or with a group of it.',
  })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组参加的。 That this group took part in.' })
  groupId?: string | null;

  @Field(() => [ActivityKindEnum], { nullable: true, description: '种类为其中之一。 One of these kinds.' })
  kind?: ActivityKind[] | null;

  @Field(() => DateFilter, { nullable: true, description: '日期。 Day.' })
  heldOn?: DateFilter | null;

  @Field(() => Boolean, { nullable: true, description: '有没有照片或材料。 Whether it has photos or papers.' })
  hasFiles?: boolean | null;
}

export function activityCondition(where: ActivityWhere | null | undefined, a: Sql): Sql {
  const conditions = dateConditions(sql`${a}.held_on`, where?.heldOn);
  const { unitCode, groupId, kind, hasFiles } = where ?? {};
  if (unitCode != null)
    conditions.push(sql`(${inUnit(a, unitCode)} or exists (select from activity_group x join mutual_aid_group g on g.id = x.group_id
      where x.activity_id = ${a}.id and ${withinUnit(sql`g`, unitCode)}))`);
  if (groupId != null)
    conditions.push(sql`${a}.id in (select x.activity_id from activity_group x where ${ofGroup(sql`x.group_id`, groupId)})`);
  if (kind != null) conditions.push(isOneOf(sql`${a}.kind`, kind));
  if (hasFiles != null) conditions.push(sql`exists (select from activity_file x where x.activity_id = ${a}.id) = ${hasFiles}`);
  return allOf(conditions);
}

@InputType({ description: '按阵地筛选在册小组，各项须同时满足。 Conditions on active groups; all given ones must hold.' })
export class MutualAidGroupWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => [ChatStateEnum], { nullable: true, description: '微信群为其中之一。 The chat is in one of these states.' })
  chatState?: ChatState[] | null;

  @Field(() => Boolean, { nullable: true, description: '微信群核对是否过期或从未核对。 Whether the chat wants to be checked.' })
  chatStale?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否管理小组之家。 Whether it keeps a home.' })
  hasHome?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否有党员职工联系。 Whether a party-member employee covers it.' })
  paired?: boolean | null;
}

export function mutualAidGroupCondition(where: MutualAidGroupWhere | null | undefined, g: Sql, today: LocalDate): Sql {
  const conditions = [sql`${g}.status = 'ACTIVE'`];
  if (where?.unitCode != null) conditions.push(withinUnit(g, where.unitCode));
  if (where?.chatState != null) conditions.push(isOneOf(chatState(g), where.chatState));
  if (where?.chatStale != null) conditions.push(sql`${chatStale(g, today)} = ${where.chatStale}`);
  if (where?.hasHome != null) conditions.push(sql`${hasHome(g)} = ${where.hasHome}`);
  if (where?.paired != null) conditions.push(sql`${isPaired(g)} = ${where.paired}`);
  return allOf(conditions);
}

@InputType({
  description: '按单位和是否仍在筛选，各项须同时满足。 Conditions by unit and whether it lasts; all given ones must hold.',
})
export class LastingWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否仍在。 Whether it lasts today.' })
  lasting?: boolean | null;
}

/** Rows with a scope and a last day that may be open. */
export function lastingCondition(where: LastingWhere | null | undefined, row: Sql, ended: Sql): Sql {
  const conditions: Sql[] = [];
  if (where?.unitCode != null) conditions.push(inUnit(row, where.unitCode));
  if (where?.lasting != null) conditions.push(sql`(${ended} is null) = ${where.lasting}`);
  return allOf(conditions);
}

@InputType({ description: '用烟需求的筛选条件，各项须同时满足。 Conditions on demands; all given ones must hold.' })
export class DemandWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组的。 Of this group.' })
  groupId?: string | null;

  @Field(() => [DemandStateEnum], { nullable: true, description: '状态为其中之一。 One of these states.' })
  status?: DemandState[] | null;
}

export function demandCondition(where: DemandWhere | null | undefined, d: Sql): Sql {
  const conditions: Sql[] = [];
  if (where?.unitCode != null) conditions.push(inUnit(d, where.unitCode));
  if (where?.groupId != null) conditions.push(ofGroup(sql`${d}.group_id`, where.groupId));
  if (where?.status != null) conditions.push(isOneOf(sql`${d}.status`, where.status));
  return allOf(conditions);
}

@InputType({ description: '帮扶的筛选条件，各项须同时满足。 Conditions on cases of help; all given ones must hold.' })
export class AidCaseWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => ID, { nullable: true, description: '此小组的。 Of this group.' })
  groupId?: string | null;

  @Field(() => AidStateEnum, { nullable: true, description: '状态。 State.' })
  state?: AidState | null;
}

export function aidCaseCondition(where: AidCaseWhere | null | undefined, c: Sql): Sql {
  const conditions: Sql[] = [];
  if (where?.unitCode != null) conditions.push(inUnit(c, where.unitCode));
  if (where?.groupId != null) conditions.push(ofGroup(sql`${c}.group_id`, where.groupId));
  if (where?.state != null) conditions.push(sql`${aidState(c)} = ${where.state}`);
  return allOf(conditions);
}

@InputType({ description: '党建结对的筛选条件，各项须同时满足。 Conditions on party pairings; all given ones must hold.' })
export class PartyPairingWhere extends LastingWhere {
  @Field(() => PairingKindEnum, { nullable: true, description: '种类。 Kind.' })
  kind?: PairingKind | null;
}

/** What is the county's and may last: an area asks for what its county has. */
export function ofCountyCondition(where: LastingWhere | null | undefined, row: Sql): Sql {
  const conditions: Sql[] = [];
  if (where?.unitCode != null)
    conditions.push(sql`exists (select from unit w where w.code = ${where.unitCode}
      and (${row}.scope between w.scope_from and w.scope_to or ${row}.scope = w.scope_from / 1000 * 1000))`);
  if (where?.lasting != null) conditions.push(sql`(${row}.until is null) = ${where.lasting}`);
  return allOf(conditions);
}

export const pairingCondition = (where: PartyPairingWhere | null | undefined, p: Sql): Sql =>
  where?.kind == null ? ofCountyCondition(where, p) : sql`(${ofCountyCondition(where, p)} and ${p}.kind = ${where.kind})`;
