import { inGroupOrder, inNameOrder } from '@chengxin/groups/data';
import sql, { type Sql } from 'sql-template-tag';

/** Who is expected on a day: all members of groups, or all leaders in office of a county; as lines of a sheet, in its order. */
export const expectedLines = (of: { readonly groups: Sql } | { readonly county: Sql }, day: Sql): Sql =>
  'groups' in of
    ? sql`(select in_it.retailer_id, its.id as group_id, shop.store_name, its.name as group_name,
              row_number() over (order by ${inGroupOrder(sql`its`)}, lower(in_it.during), shop.store_name, in_it.retailer_id) as line
             from membership in_it join mutual_aid_group its on its.id = in_it.group_id join retailer shop on shop.id = in_it.retailer_id
            where its.id = any(${of.groups}::uuid[]) and in_it.during @> ${day}::date)`
    : sql`(select e.retailer_id, e.group_id, e.store_name, e.group_name, row_number() over (order by ${inNameOrder(sql`e.group_name`)}, e.store_name, e.retailer_id) as line
             from leaders_expected(${of.county}, ${day}::date) e)`;

/** The day of a meeting `m`: held, or planned while it waits. */
const dayOf = (m: Sql): Sql => sql`coalesce(${m}.held_on, ${m}.planned_on)`;

/** Who held an office of the area of a meeting `m` on its day. */
export const officerOf = (m: Sql, kind: 'CUSTOMER_MANAGER' | 'MARKET_INSPECTOR'): Sql => sql`(
  select o.holder_name from post o where o.scope = ${m}.scope and o.kind = ${kind} and o.during @> ${dayOf(m)} order by o.id limit 1)`;

/** Whether a measure `p` of an earlier leaders' meeting was open when the meeting `m` was held. */
export const isCarriedInto = (
  m: Sql,
  p: Sql,
): Sql => sql`${m}.kind = 'LEADERS' and ${p}.county_id = ${m}.county_id and ${p}.meeting_id <> ${m}.id
  and (select e.held_on from meeting e where e.id = ${p}.meeting_id) < ${dayOf(m)}
  and coalesce(${p}.done_on, ${p}.withdrawn_on, 'infinity') >= ${dayOf(m)}`;

/** Lines of a sign-in sheet `a` in its order: those present first. */
export const attendanceOrder = (a: Sql): Sql =>
  sql`array_position(array['PRESENT', 'EXCUSED', 'ABSENT'], ${a}.presence), ${inNameOrder(sql`${a}.group_name`)}, ${a}.store_name, ${a}.retailer_id`;
