import type { LocalDate, YearMonth } from '@chengxin/kernel';
import sql, { raw, type Sql } from 'sql-template-tag';

/** What is counted again: places (all of a scope range when null) in one month, as of a day. */
export interface Recount {
  readonly month: YearMonth;
  readonly asOf: LocalDate;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly placeIds: readonly number[] | null;
}

/** Rows of a table with `scope` and `place_id` that a recount touches. */
const touched = (row: Sql, recount: Recount): Sql =>
  recount.placeIds === null
    ? sql`${row}.scope between ${recount.scopeFrom} and ${recount.scopeTo}`
    : sql`${row}.place_id = any(${recount.placeIds}::integer[])`;

const firstDay = (recount: Recount): Sql => sql`${`${recount.month}-01`}::date`;
const asOf = (recount: Recount): Sql => sql`${recount.asOf}::date`;

const RETAILER_COLUMNS = [
  'scope',
  'place_id',
  'market_type',
  'format',
  'tier',
  'licence_expires_on',
  'group_id',
  'revenue_all',
  'cost_all',
  'revenue_agreed',
  'cost_agreed',
];
const GROUP_COLUMNS = [
  'scope',
  'place_id',
  'member_count',
  'counted_member_count',
  'meeting_held',
  'leader_term_valid',
  'leader_term_ends_on',
  'revenue_all',
  'cost_all',
  'revenue_agreed',
  'cost_agreed',
];

/**
 * Writes a month's rows as they are now: what is gone is deleted, what differs is written, and what is as it was, nearly all of it, is
 * left alone; writing everything anew costs the more the larger the table is.
 */
function replaceRows(recount: Recount, table: string, key: string, columns: readonly string[], fresh: Sql): Sql {
  const [target, id] = [raw(table), raw(key)];
  const listOf = (prefix: string): Sql => raw(columns.map((column) => `${prefix}${column}`).join(', '));
  return sql`
    with fresh as materialized (${fresh}),
    gone as (
      delete from ${target} old where old.month = ${firstDay(recount)} and ${touched(sql`old`, recount)}
         and not exists (select from fresh f where f.${id} = old.${id}))
    insert into ${target} (month, ${id}, ${listOf('')})
    select ${firstDay(recount)}, f.${id}, ${listOf('f.')}
      from fresh f left join ${target} old on old.month = ${firstDay(recount)} and old.${id} = f.${id}
     where old.${id} is null or (${listOf('old.')}) is distinct from (${listOf('f.')})
    on conflict (${id}, month) do update set (${listOf('')}) = (select ${listOf('excluded.')})`;
}

/**
 * The statements that count a month's retailers and groups again: who is active with an unexpired licence, in which group, with what
 * margin; which groups exist, how large they are, whether they met and have a leader in office (docs/contract.md, population).
 */
export function countFacts(recount: Recount): Sql[] {
  return [
    replaceRows(recount, 'retailer_month', 'retailer_id', RETAILER_COLUMNS, countedRetailers(recount)),
    replaceRows(recount, 'group_month', 'group_id', GROUP_COLUMNS, countedGroups(recount)),
  ];
}

const countedRetailers = (recount: Recount): Sql => sql`
  select rv.retailer_id, rv.scope, rv.place_id, rv.market_type, rv.format, rv.tier, rv.licence_expires_on, m.group_id,
         a.revenue as revenue_all, a.cost as cost_all, p.revenue as revenue_agreed, p.cost as cost_agreed
    from retailer_version rv
    left join membership m on m.retailer_id = rv.retailer_id and m.during @> ${asOf(recount)}
    left join margin_survey a on a.retailer_id = rv.retailer_id and a.month = ${firstDay(recount)} and a.sku_set = 'ALL'
    left join margin_survey p on p.retailer_id = rv.retailer_id and p.month = ${firstDay(recount)} and p.sku_set = 'AGREED'
   where rv.during @> ${asOf(recount)} and rv.status = 'ACTIVE' and rv.licence_expires_on >= ${asOf(recount)} and ${touched(sql`rv`, recount)}`;

const countedGroups = (recount: Recount): Sql => sql`
  select g.id as group_id, g.scope, g.place_id,
         (select count(*) from membership m where m.group_id = g.id and m.during @> ${asOf(recount)}) as member_count,
         coalesce(s.counted, 0) as counted_member_count,
         exists (select from group_meeting gm where gm.group_id = g.id and gm.evidenced
                  and gm.held_on >= ${firstDay(recount)} and gm.held_on < ${firstDay(recount)} + interval '1 month') as meeting_held,
         coalesce(l.term_ends_on > ${asOf(recount)}, false) as leader_term_valid, l.term_ends_on as leader_term_ends_on,
         s.revenue_all, s.cost_all, s.revenue_agreed, s.cost_agreed
    from mutual_aid_group g
    left join (
      select rm.group_id, count(*) as counted, sum(rm.revenue_all) as revenue_all, sum(rm.cost_all) as cost_all,
             sum(rm.revenue_agreed) as revenue_agreed, sum(rm.cost_agreed) as cost_agreed
        from retailer_month rm
       where rm.month = ${firstDay(recount)} and rm.group_id = any(array(select t.id from mutual_aid_group t where ${touched(sql`t`, recount)}))
       group by rm.group_id) s on s.group_id = g.id
    left join (
      select t.group_id, max(t.term_ends_on) as term_ends_on
        from leader_term t
       where t.role = 'LEADER' and t.elected_on <= ${asOf(recount)} and (t.ended_on is null or t.ended_on > ${asOf(recount)})
         and t.group_id = any(array(select x.id from mutual_aid_group x where ${touched(sql`x`, recount)}))
       group by t.group_id) l on l.group_id = g.id
   where g.founded_on <= ${asOf(recount)} and (g.dissolved_on is null or g.dissolved_on > ${asOf(recount)}) and ${touched(sql`g`, recount)}`;
