import { YearMonthScalar } from '@chengxin/graphql-kit';
import type { GroupStatus } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import {
  allOf,
  comparable,
  DateFilter,
  DecimalFilter,
  dateConditions,
  IntFilter,
  intConditions,
  MarketTypeEnum,
  marginConditions,
  monthOrLatestClosed,
  nestedConditions,
  StringFilter,
  stringConditions,
} from '@chengxin/retailers/api';
import type { MarketType } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { GroupStatusEnum } from './group.object';
import { memberCountOf } from './group.read';

@InputType({ description: '小组的筛选条件，各项须同时满足。 Conditions on groups; all given ones must hold.' })
export class GroupWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => GroupStatusEnum, { nullable: true, description: '在册或已撤销。 Active or dissolved.' })
  status?: GroupStatus | null;

  @Field(() => StringFilter, { nullable: true, description: '全称。 Full name.' })
  name?: StringFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '今日成员户数。 Members today.' })
  memberCount?: IntFilter | null;

  @Field(() => DecimalFilter, { nullable: true, description: '当月全部卷烟毛利率。 Margin of all cigarettes in `month`.' })
  margin?: DecimalFilter | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description:
      'margin、meetingHeld、leaderTermValid 所指月份；缺省为最近已结账月份。 Month that these mean; by default the latest closed one.',
  })
  month?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '当月是否召开有记录的例会。 Whether an evidenced meeting was held in `month`.',
  })
  meetingHeld?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '当月组长任期是否有效。 Whether a leader was within his term in `month`.',
  })
  leaderTermValid?: boolean | null;

  @Field(() => MarketTypeEnum, { nullable: true, description: '城镇或农村。 Urban or rural network.' })
  marketType?: MarketType | null;

  @Field(() => DateFilter, { nullable: true, description: '组建日期。 Founding day.' })
  foundedOn?: DateFilter | null;

  @Field(() => [GroupWhere], { nullable: true, description: '全部满足。 All of these.' })
  and?: GroupWhere[] | null;

  @Field(() => [GroupWhere], { nullable: true, description: '满足其一。 Any of these.' })
  or?: GroupWhere[] | null;

  @Field(() => GroupWhere, { nullable: true, description: '不满足。 Not this.' })
  not?: GroupWhere | null;
}

/** The condition on a row of `mutual_aid_group` that a `GroupWhere` means. */
export const groupCondition = (where: GroupWhere | null | undefined, g: Sql, today: LocalDate): Sql =>
  nestedConditions(where, (part) => {
    const conditions: Sql[] = [];
    if (part.unitCode != null) conditions.push(withinUnit(g, comparable(part.unitCode)));
    if (part.status != null) conditions.push(sql`${g}.status = ${part.status}`);
    conditions.push(...stringConditions(sql`${g}.name`, part.name), ...intConditions(memberCountOf(g, today), part.memberCount));
    if (part.marketType != null) conditions.push(sql`${g}.market_type = ${part.marketType}`);
    conditions.push(...dateConditions(sql`${g}.founded_on`, part.foundedOn));
    const ofMonth = marginConditions(sql`gm.revenue_all`, sql`gm.cost_all`, part.margin);
    if (part.meetingHeld != null) ofMonth.push(sql`gm.meeting_held = ${part.meetingHeld}`);
    if (part.leaderTermValid != null) ofMonth.push(sql`gm.leader_term_valid = ${part.leaderTermValid}`);
    if (ofMonth.length > 0) {
      // A value and no `exists`, which would become a join that is planned by the row policy's rough estimate.
      conditions.push(sql`(select ${allOf(ofMonth)} from group_month gm where gm.group_id = ${g}.id
        and gm.month = ${monthOrLatestClosed(part.month)}) is true`);
    }
    return conditions;
  });
