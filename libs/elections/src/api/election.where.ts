import { type ElectionState, STATES_UNDER_WAY } from '@chengxin/elections/domain';
import { isUuid } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import { DateFilter, dateConditions, isOneOf, nestedConditions } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { ElectionStateEnum } from './election.enums';

@InputType({ description: '选举的筛选条件，各项须同时满足。 Conditions on elections; all given ones must hold.' })
export class ElectionWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => [ElectionStateEnum], { nullable: true, description: '状态为其中之一。 One of these states.' })
  state?: ElectionState[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否正在进行。 Whether it is under way.' })
  underWay?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '协会选举或小组选举。 Of associations, or of groups.' })
  ofAssociation?: boolean | null;

  @Field(() => ID, { nullable: true, description: '此小组的选举。 Of this group.' })
  groupId?: string | null;

  @Field(() => DateFilter, { nullable: true, description: '启动日期。 Day on which it was opened.' })
  openedOn?: DateFilter | null;

  @Field(() => [ElectionWhere], { nullable: true, description: '全部满足。 All of these.' })
  and?: ElectionWhere[] | null;

  @Field(() => [ElectionWhere], { nullable: true, description: '满足其一。 Any of these.' })
  or?: ElectionWhere[] | null;

  @Field(() => ElectionWhere, { nullable: true, description: '不满足。 Not this.' })
  not?: ElectionWhere | null;
}

/** The condition that an `ElectionWhere` means on a row of elections with the places of their groups. */
export const electionCondition = (where: ElectionWhere | null | undefined, e: Sql): Sql =>
  nestedConditions(where, (part) => {
    const conditions = dateConditions(sql`${e}.opened_on`, part.openedOn);
    if (part.unitCode != null) conditions.push(withinUnit(e, part.unitCode));
    if (part.state != null) conditions.push(isOneOf(sql`${e}.state`, part.state));
    if (part.underWay != null) conditions.push(sql`(${isOneOf(sql`${e}.state`, STATES_UNDER_WAY)}) = ${part.underWay}`);
    if (part.ofAssociation != null) conditions.push(sql`(${e}.association_id is not null) = ${part.ofAssociation}`);
    if (part.groupId != null) conditions.push(isUuid(part.groupId) ? sql`${e}.group_id = ${part.groupId}::uuid` : sql`false`);
    return conditions;
  });
