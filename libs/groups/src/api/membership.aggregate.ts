import { type AggregateDimension, type AggregateSource, enumOf, MONTH_DIMENSIONS } from '@chengxin/graphql-kit';
import { MEMBERSHIP_EVENT_LABELS, MEMBERSHIP_EVENTS, type MembershipEvent } from '@chengxin/groups/domain';
import { addMonths, firstDayOf, type YearMonth } from '@chengxin/kernel';
import { UNIT_DIMENSIONS } from '@chengxin/organization/api';
import { withinUnit } from '@chengxin/organization/data';
import {
  BusinessFormatEnum,
  firstDays,
  isOneOf,
  MarketTypeEnum,
  type NestedWhere,
  nestedConditions,
} from '@chengxin/retailers/api';
import { BUSINESS_FORMAT_LABELS, type BusinessFormat, MARKET_TYPE_LABELS, type MarketType } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';

export const MembershipEventEnum = enumOf(
  MEMBERSHIP_EVENTS,
  'MembershipEvent',
  '成员变动：入组、转入、转出、离组；同日离一组入另一组为转组。 Joined, transferred in, transferred out, left; a transfer leaves one group and joins another on one day.',
  MEMBERSHIP_EVENT_LABELS,
);

@InputType({ description: '成员变动的筛选条件，各项须同时满足。 Conditions on changes of membership; all given ones must hold.' })
export class MembershipEventWhere implements NestedWhere<MembershipEventWhere> {
  @Field(() => String, { nullable: true, description: '小组在此单位之内。 Of groups within this unit.' })
  unitCode?: string | null;

  @Field(() => [MembershipEventEnum], { nullable: true, description: '变动为其中之一。 One of these changes.' })
  event?: MembershipEvent[] | null;

  @Field(() => MarketTypeEnum, { nullable: true, description: '零售户当日属城网或农网。 Network of the retailer on that day.' })
  marketType?: MarketType | null;

  @Field(() => [BusinessFormatEnum], { nullable: true, description: '零售户当日业态。 Format of the retailer on that day.' })
  format?: BusinessFormat[] | null;

  @Field(() => [MembershipEventWhere], { nullable: true, description: '全部满足。 All of these.' })
  and?: MembershipEventWhere[] | null;

  @Field(() => [MembershipEventWhere], { nullable: true, description: '满足其一。 Any of these.' })
  or?: MembershipEventWhere[] | null;

  @Field(() => MembershipEventWhere, { nullable: true, description: '不满足。 Not this.' })
  not?: MembershipEventWhere | null;
}

export const MEMBERSHIP_DIMENSIONS = [
  'CITY',
  'COUNTY',
  'AREA',
  'PLACE',
  'PLACE_KIND',
  'EVENT',
  'MARKET_TYPE',
  'FORMAT',
  'MONTH',
  'QUARTER',
] as const;
export type MembershipDimension = (typeof MEMBERSHIP_DIMENSIONS)[number];

/** What the retailer was on the day of the change. */
const thatDay = (row: Sql, field: Sql): Sql =>
  sql`(select ${field} from retailer_version v where v.retailer_id = ${row}.retailer_id and v.during @> ${row}.day)`;
const marketTypeOf = (row: Sql): Sql => thatDay(row, sql`v.market_type`);
const formatOf = (row: Sql): Sql => thatDay(row, sql`v.format`);

const DIMENSIONS: Readonly<Record<MembershipDimension, AggregateDimension>> = {
  ...UNIT_DIMENSIONS,
  ...MONTH_DIMENSIONS,
  EVENT: { key: (row) => sql`${row}.event`, labels: MEMBERSHIP_EVENT_LABELS },
  MARKET_TYPE: { key: marketTypeOf, labels: MARKET_TYPE_LABELS },
  FORMAT: { key: formatOf, labels: BUSINESS_FORMAT_LABELS },
};

/** Whether the retailer's change in one group is, on the same day, a change the other way in another group; looked up in a hash. */
const isTransfer = (day: Sql, otherDay: Sql, within: Sql): Sql =>
  sql`(m.retailer_id, ${day}) in (select o.retailer_id, ${otherDay} from membership o where ${within})
    and (m.retailer_id, ${day}, m.group_id) not in (select o.retailer_id, ${otherDay}, o.group_id from membership o where ${within})`;

/** Changes of membership from the first of some months to the last, at the place of the group; one row for each. */
const changes = (months: readonly YearMonth[]): Sql => {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new RangeError('changes of no months');
  const within = (day: Sql): Sql =>
    sql`${day} >= ${firstDayOf(first)}::date and ${day} < ${firstDayOf(addMonths(last, 1))}::date`;
  return sql`(
    select e.*, date_trunc('month', e.day::timestamp)::date as month, g.place_id, p.place_kind
      from (
        select m.group_id, m.retailer_id, m.scope, lower(m.during) as day,
               case when ${isTransfer(sql`lower(m.during)`, sql`upper(o.during)`, within(sql`upper(o.during)`))} then 'TRANSFERRED_IN' else 'JOINED' end as event
          from membership m where ${within(sql`lower(m.during)`)}
        union all
        select m.group_id, m.retailer_id, m.scope, upper(m.during),
               case when ${isTransfer(sql`upper(m.during)`, sql`lower(o.during)`, within(sql`lower(o.during)`))} then 'TRANSFERRED_OUT' else 'LEFT' end
          from membership m where ${within(sql`upper(m.during)`)}) e
      join mutual_aid_group g on g.id = e.group_id left join unit p on p.id = g.place_id
     where date_trunc('month', e.day::timestamp)::date = any(${firstDays(months)}))`;
};

/** Joinings, transfers and leavings of some months. */
export const membershipSource: AggregateSource<MembershipEventWhere> = {
  dimensions: DIMENSIONS,
  fields: {},
  rows: (months) => changes(months ?? []),
  condition: (where, row) =>
    nestedConditions(where, (part) => {
      const conditions: Sql[] = [];
      if (part.unitCode != null) conditions.push(withinUnit(row, part.unitCode));
      if (part.event != null) conditions.push(isOneOf(sql`${row}.event`, part.event));
      if (part.marketType != null) conditions.push(sql`${marketTypeOf(row)} = ${part.marketType}`);
      if (part.format != null) conditions.push(isOneOf(formatOf(row), part.format));
      return conditions;
    }),
};
