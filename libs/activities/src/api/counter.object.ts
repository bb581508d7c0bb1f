import { column, defineShape, LocalDateScalar, one, type ReadShape } from '@chengxin/graphql-kit';
import { isUuid, type LocalDate } from '@chengxin/kernel';
import { allOf, Retailer, retailerRead } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { LastingWhere, lastingCondition } from './activities.where';

@ObjectType({
  description: '百花专柜：零售户集中陈列二类烟的专柜（SD-R34）。 A counter at which a retailer displays class-II brands.',
})
export class HundredFlowersCounter {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Retailer, { description: '零售户。 The retailer.' })
  retailer!: Retailer;

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '自当日起撤除；在用为空。 First day on which it is none.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '撤除原因。 Why it was given up.' })
  endReason!: string | null;
}

export const hundredFlowersCounterRead: ReadShape = defineShape({
  type: 'HundredFlowersCounter',
  table: 'hundred_flowers_counter',
  key: 'id',
  fields: {
    id: column((c) => sql`${c}.id`),
    retailer: one(
      () => retailerRead,
      (c, r) => sql`${r}.id = ${c}.retailer_id`,
    ),
    since: column((c) => sql`${c}.since`),
    until: column((c) => sql`${c}.until`),
    endReason: column((c) => sql`${c}.end_reason`),
  },
});

/** Retailers who are members of a group on a day, as a select. */
export const membersOfGroup = (groupId: Sql, day: LocalDate): Sql =>
  sql`select m.retailer_id from membership m where m.group_id = ${groupId} and m.during @> ${day}::date`;

@InputType({
  description: '百花专柜的筛选条件，各项须同时满足。 Conditions on Hundred Flowers counters; all given ones must hold.',
})
export class HundredFlowersCounterWhere extends LastingWhere {
  @Field(() => ID, { nullable: true, description: '此小组今天的组员的。 Of those who are members of this group today.' })
  groupId?: string | null;
}

export function counterCondition(where: HundredFlowersCounterWhere | null | undefined, c: Sql, today: LocalDate): Sql {
  const conditions = [lastingCondition(where, c, sql`${c}.until`)];
  const { groupId } = where ?? {};
  if (groupId != null)
    conditions.push(isUuid(groupId) ? sql`${c}.retailer_id in (${membersOfGroup(sql`${groupId}::uuid`, today)})` : sql`false`);
  return allOf(conditions);
}

@InputType({ description: '设立百花专柜（SD-R34）。 Setting up a Hundred Flowers counter.' })
export class OpenHundredFlowersCounterInput {
  @Field(() => ID, { description: '零售户。 The retailer.' })
  retailerId!: string;

  @Field(() => LocalDateScalar, { description: '自何日起，今天为止。 First day, today at the latest.' })
  since!: LocalDate;
}

@InputType({ description: '撤除百花专柜。 Giving a Hundred Flowers counter up.' })
export class EndHundredFlowersCounterInput {
  @Field(() => ID, { description: '百花专柜。 The counter.' })
  counterId!: string;

  @Field(() => LocalDateScalar, { description: '自当日起撤除。 First day on which it is none.' })
  until!: LocalDate;

  @Field(() => String, { description: '原因，4 至 200 个字。 Reason, 4 to 200 characters.' })
  reason!: string;
}
