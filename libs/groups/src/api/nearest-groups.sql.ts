import { inGroupOrder, sizeWithApplicants } from '@chengxin/groups/data';
import type { LocalDate } from '@chengxin/kernel';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { type Sql } from 'sql-template-tag';

const sizeLimitAt = (row: Sql, today: LocalDate): Sql =>
  sql`(select ${policyValueIn('group.size_limit', sql`p`, today)}::integer from unit p where p.id = ${row}.place_id)`;

/** How many more may apply to a group until it has, with those who have applied, reached the limit of its size (SD-R02); none to one that is no more. */
export const roomLeft = (g: Sql, today: LocalDate): Sql =>
  sql`case ${g}.status when 'ACTIVE' then greatest(${sizeLimitAt(g, today)} - ${sizeWithApplicants(sql`${g}.id`, today)}, 0) else 0 end`;

/**
 * Whether a retailer may join a group today: he is active, licensed and in none; it is of his area, active and, with those who have applied
 * to it, below the limit of its size (SD-R02, SD-R03).
 */
export const mayJoinToday = (r: Sql, g: Sql, today: LocalDate): Sql => sql`${g}.scope = ${r}.scope and ${g}.status = 'ACTIVE'
  and ${r}.status = 'ACTIVE' and ${r}.licence_expires_on >= ${today}::date
  and not exists (select from in_group m where m.retailer_id = ${r}.id and m.during @> ${today}::date)
  and ${sizeWithApplicants(sql`${g}.id`, today)} < ${sizeLimitAt(r, today)}`;

/**
 * The nearest first (SD-R03). There are no coordinates: as for the planner (`walk.ts`), who lies near is told by the order of the list of places
 * and the numbers of the houses. Groups of the own township come first, those fewer places away before others, of the own place the one whose
 * members (the middle one of their house numbers) live the fewest numbers away; of equally near ones the smallest, then by name.
 */
export const nearestFirst = (r: Sql, g: Sql, today: LocalDate): Sql => sql`
  (select count(distinct coalesce(u.township_code, '')) from unit u where u.id in (${r}.place_id, ${g}.place_id)),
  (select max(walk.at) - min(walk.at) from (select u.id, row_number() over (order by coalesce(u.township_code, ''), u.sort, u.code) as at
    from unit u where u.level = 'PLACE' and u.scope_from = ${r}.scope) walk where walk.id in (${r}.place_id, ${g}.place_id)),
  case when ${g}.place_id = ${r}.place_id then abs(house_number(${r}.address) - (
    select percentile_disc(0.5) within group (order by house_number(member.address)) from membership m
      join retailer member on member.id = m.retailer_id and member.place_id = ${g}.place_id
     where m.group_id = ${g}.id and m.during @> ${today}::date)) end,
  ${sizeWithApplicants(sql`${g}.id`, today)}, ${inGroupOrder(g)}, ${g}.id`;
