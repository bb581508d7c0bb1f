import type { LocalDate } from '@chengxin/kernel';
import { policyValueIn } from '@chengxin/policy/data';
import { isCountyOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';

/** Rows with a `scope` that lie in a unit; of a place, those of its area. */
export const inUnit = (row: Sql, unitCode: string): Sql =>
  sql`exists (select from unit w where w.code = ${unitCode} and ${row}.scope between w.scope_from and w.scope_to)`;

/** The latest check of a group's chat, as a select of one column over `k`. */
const latestCheck = (g: Sql, column: Sql): Sql =>
  sql`(select ${column} from chat_check k where k.group_id = ${g}.id order by k.checked_on desc limit 1)`;

/** What the latest check of a group's chat found (SD-R38). */
export const chatState = (g: Sql): Sql =>
  sql`coalesce(${latestCheck(
    g,
    sql`case when not k.has_chat then 'NO_CHAT' when k.has_customer_manager and k.has_market_inspector then 'COMPLETE' else 'INCOMPLETE' end`,
  )}, 'UNCHECKED')`;

/** Whether nobody has looked for longer than the county's policy allows. */
export const chatStale = (g: Sql, today: LocalDate): Sql =>
  sql`coalesce(${today}::date - ${latestCheck(g, sql`k.checked_on`)} > (
    select ${policyValueIn('chat.stale_days', sql`w`, today)}::integer from unit w where ${isCountyOf(g, sql`w`)}), true)`;

/** Whether a group keeps a home today. */
export const hasHome = (g: Sql): Sql =>
  sql`exists (select from group_home h where h.keeper_id = ${g}.id and h.closed_on is null)`;

/** Whether a party-member employee covers a group today (SD-R33). */
export const isPaired = (g: Sql): Sql =>
  sql`exists (select from party_pairing p where p.covered_group_id = ${g}.id and p.until is null)`;

/** Units of a level in the viewer's own area and in a unit. */
export const ownUnits = (u: Sql, level: 'AREA' | 'COUNTY', unitCode: string | null): Sql => sql`${u}.level = ${level}
  and ${u}.scope_from >= (select viewer_from()) and ${u}.scope_to <= (select viewer_to())
  and (${unitCode}::text is null or exists (select from unit w where w.code = ${unitCode} and ${u}.scope_from >= w.scope_from and ${u}.scope_to <= w.scope_to))`;

/** Areas without a home today (SD-R37). */
export const areaWithoutHome = (u: Sql): Sql =>
  sql`not exists (select from group_home h where h.area_id = ${u}.id and h.closed_on is null)`;

/** Counties without a demonstration shop today (SD-R37). */
export const countyWithoutShop = (u: Sql): Sql =>
  sql`not exists (select from demonstration_shop s where s.county_id = ${u}.id and s.until is null)`;
