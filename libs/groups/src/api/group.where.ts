import { YearMonthScalar } from '@chengxin/graphql-kit';
import { inOfficeOn } from '@chengxin/groups/data';
import type { GroupAttentionKind, GroupStatus, SizeBand } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import {
  allOf,
  DateFilter,
  DecimalFilter,
  dateConditions,
  IntFilter,
  intConditions,
  isOneOf,
  MarketTypeEnum,
  marginConditions,
  monthOrLatestClosed,
  nestedConditions,
  reminderDays,
  StringFilter,
  stringConditions,
} from '@chengxin/retailers/api';
import type { MarketType } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { GroupStatusEnum, SizeBandEnum } from './group.object';
import { memberCountOf } from './group.read';
import { GroupAttentionKindEnum } from './group-attention.object';
import { needsAttention } from './group-attention.read';

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

  @Field(() => Boolean, {
    nullable: true,
    description:
      '按当月统计，全部卷烟毛利率是否达到目标。 Whether the margin of all cigarettes met its target, as `month` was counted.',
  })
  marginMet?: boolean | null;

  @Field(() => IntFilter, { nullable: true, description: '按当月统计的成员户数。 Members, as `month` was counted.' })
  size?: IntFilter | null;

  @Field(() => [SizeBandEnum], {
    nullable: true,
    description: '按当月统计，规模为其中之一。 One of these sizes, as `month` was counted.',
  })
  sizeBand?: SizeBand[] | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description:
      'margin、marginMet、size、sizeBand、meetingHeld、leaderTermValid 所指月份；缺省为最近已结账月份。 Month that these mean; by default the latest closed one.',
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

  @Field(() => Boolean, {
    nullable: true,
    description:
      '组长今日在任期内、且任期在参数 leader.term_reminder_days 的天数内届满。 Whether the leader is within his term today and it ends within as many days as the parameter says.',
  })
  leaderTermEnding?: boolean | null;

  @Field(() => [GroupAttentionKindEnum], {
    nullable: true,
    description: '今日因其中之一需要关注。 Needs attention today for one of these reasons.',
  })
  attention?: GroupAttentionKind[] | null;

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

/**
 * The condition that a `GroupWhere` means on a row of `mutual_aid_group`; or, `ofMonth`, on a row that a month counted
 * (group.aggregate.ts), whose own month then is what is not said otherwise, and its `day` the as-of day.
 */
export const groupCondition = (where: GroupWhere | null | undefined, g: Sql, today: LocalDate | Sql, ofMonth = false): Sql =>
  nestedConditions(where, (part) => {
    const conditions: Sql[] = [];
    if (part.unitCode != null) conditions.push(withinUnit(g, part.unitCode));
    if (part.status != null) conditions.push(sql`${g}.status = ${part.status}`);
    const memberCount = ofMonth ? sql`${g}.member_count` : memberCountOf(g, today);
    conditions.push(...stringConditions(sql`${g}.name`, part.name), ...intConditions(memberCount, part.memberCount));
    if (part.attention != null) conditions.push(needsAttention(g, part.attention));
    if (part.marketType != null) conditions.push(sql`${g}.market_type = ${part.marketType}`);
    conditions.push(...dateConditions(sql`${g}.founded_on`, part.foundedOn));
    const isOwnMonth = ofMonth && part.month == null;
    const gm = isOwnMonth ? g : sql`gm`;
    const facts = marginConditions(sql`${gm}.revenue_all`, sql`${gm}.cost_all`, part.margin);
    if (part.meetingHeld != null) facts.push(sql`${gm}.meeting_held = ${part.meetingHeld}`);
    if (part.leaderTermValid != null) facts.push(sql`${gm}.leader_term_valid = ${part.leaderTermValid}`);
    if (part.marginMet != null) facts.push(sql`${gm}.margin_all_met = ${part.marginMet}`);
    facts.push(...intConditions(sql`${gm}.member_count`, part.size));
    if (part.sizeBand != null) facts.push(isOneOf(sql`${gm}.size_band`, part.sizeBand));
    if (part.leaderTermEnding != null) {
      const reminder = reminderDays('leader.term_reminder_days', part.unitCode, g, today);
      conditions.push(sql`coalesce((select max(term.term_ends_on) > ${today}::date and max(term.term_ends_on) <= ${today}::date + ${reminder}
        from leader_term term where term.group_id = ${g}.id and term.role = 'LEADER' and ${inOfficeOn(sql`term`, today)}), false) = ${part.leaderTermEnding}`);
    }
    if (isOwnMonth && facts.length > 0) conditions.push(sql`${allOf(facts)} is true`);
    else if (facts.length > 0) {
      // A value and no `exists`, which would become a join that is planned by the row policy's rough estimate.
      conditions.push(sql`(select ${allOf(facts)} from group_month gm where gm.group_id = ${g}.id
        and gm.month = ${monthOrLatestClosed(part.month)}) is true`);
    }
    return conditions;
  });
