import { leaderBoxes } from '@chengxin/archives/data';
import { inOfficeOn } from '@chengxin/groups/data';
import { bindsMember, versionInForce } from '@chengxin/joining/data';
import { type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import type { PolicyBook, ScopedUnit } from '@chengxin/policy/domain';
import sql, { raw, type Sql } from 'sql-template-tag';

/** What is counted again: places (all of a scope range when null) in one month, as of a day. */
export interface Recount {
  readonly month: YearMonth;
  readonly asOf: LocalDate;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly placeIds: readonly number[] | null;
}

/** Thresholds of a county in a month, from its policy; `scopeFrom` is the county's own number. */
export interface CountyPolicy {
  readonly scopeFrom: number;
  readonly marginTarget: string;
  readonly sizeFloor: number;
  readonly sizeMin: number;
  readonly sizeMax: number;
  readonly sizeLimit: number;
}

/** The thresholds of a county on the last day of a month. */
export function countyPolicy(book: PolicyBook, county: ScopedUnit, month: YearMonth): CountyPolicy {
  const day = lastDayOf(month);
  return {
    scopeFrom: county.scopeFrom,
    marginTarget: book.value('margin.target', county, day),
    sizeFloor: Number(book.value('group.size_floor', county, day)),
    sizeMin: Number(book.value('group.size_min_typical', county, day)),
    sizeMax: Number(book.value('group.size_max_typical', county, day)),
    sizeLimit: Number(book.value('group.size_limit', county, day)),
  };
}

/** Rows of a table with `scope` and `place_id` that a recount touches. */
export const touched = (row: Sql, recount: Recount): Sql =>
  recount.placeIds === null
    ? sql`${row}.scope between ${recount.scopeFrom} and ${recount.scopeTo}`
    : sql`${row}.place_id = any(${recount.placeIds}::integer[])`;

const firstDay = (recount: Recount): Sql => sql`${`${recount.month}-01`}::date`;
const asOf = (recount: Recount): Sql => sql`${recount.asOf}::date`;

/** The counties' thresholds as a table; a row's county is its scope without the area. */
const policyOf = (row: Sql, counties: readonly CountyPolicy[]): Sql => sql`
  join unnest(
    ${counties.map((county) => county.scopeFrom / 1000)}::integer[], ${counties.map((county) => county.marginTarget)}::numeric[],
    ${counties.map((county) => county.sizeFloor)}::integer[], ${counties.map((county) => county.sizeMin)}::integer[],
    ${counties.map((county) => county.sizeMax)}::integer[], ${counties.map((county) => county.sizeLimit)}::integer[])
  as policy(county, margin_target, size_floor, size_min, size_max, size_limit) on policy.county = ${row}.scope / 1000`;

/** Whether a margin meets the county's target, on the exact fraction; null without revenue. */
const met = (revenue: Sql, cost: Sql): Sql =>
  sql`case when ${revenue} > 0 then ${revenue} - ${cost} >= policy.margin_target * ${revenue} end`;

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
  'margin_all_met',
  'margin_agreed_met',
  'pledged',
];
const GROUP_COLUMNS = [
  'scope',
  'place_id',
  'member_count',
  'counted_member_count',
  'meeting_held',
  'meeting_on_time',
  'chat_complete',
  'activity_count',
  'archive',
  'archive_present',
  'archive_required',
  'leader_term_valid',
  'leader_term_ends_on',
  'revenue_all',
  'cost_all',
  'revenue_agreed',
  'cost_agreed',
  'size_band',
  'margin_all_met',
  'margin_agreed_met',
];

/**
 * Writes a month's rows as they are now: what is gone is deleted, what differs is written, and what is as it was, nearly all of it, is
 * left alone; writing everything anew costs the more the larger the table is. Both are read once and joined as wholes, whatever the
 * planner takes their sizes for.
 */
function replaceRows(recount: Recount, table: string, key: string, columns: readonly string[], fresh: Sql): Sql {
  const [target, id] = [raw(table), raw(key)];
  const listOf = (prefix: string): Sql => raw(columns.map((column) => `${prefix}${column}`).join(', '));
  return sql`
    with differing as materialized (
      select old.at, f.${id}, ${listOf('f.')}
        from (${fresh}) f
        full join (select o.ctid as at, o.* from ${target} o where o.month = ${firstDay(recount)} and ${touched(sql`o`, recount)}) old
          on old.${id} = f.${id}
       where f.${id} is null or old.${id} is null or (${listOf('old.')}) is distinct from (${listOf('f.')})),
    gone as (
      delete from ${target} where ctid = any(array(select d.at from differing d where d.${id} is null)))
    insert into ${target} (month, ${id}, ${listOf('')})
    select ${firstDay(recount)}, d.${id}, ${listOf('d.')} from differing d where d.${id} is not null
    on conflict (${id}, month) do update set (${listOf('')}) = (select ${listOf('excluded.')})`;
}

/**
 * The statements that count a month's retailers and groups again: who is active with an unexpired licence, in which group, with what
 * margin; which groups exist, how large they are, whether they met and have a leader in office; and what the policy of the month says
 * to it (docs/contract.md, population).
 */
export function countFacts(recount: Recount, counties: readonly CountyPolicy[]): { retailers: Sql; groups: Sql } {
  return {
    retailers: replaceRows(recount, 'retailer_month', 'retailer_id', RETAILER_COLUMNS, countedRetailers(recount, counties)),
    groups: replaceRows(recount, 'group_month', 'group_id', GROUP_COLUMNS, countedGroups(recount, counties)),
  };
}

/** Whatever a retailer or group has lies in its city, which is all that is read of a province. */
const ofCity = (row: Sql, recount: Recount): Sql => sql`${row}.scope between ${recount.scopeFrom} and ${recount.scopeTo}`;

/** Whether a version of the pledge binds the member of row `m` that is in force, or newer; what is in force is looked up once for the city. */
const isPledged = (recount: Recount): Sql => sql`exists (select from pledge p where ${bindsMember(sql`p`, sql`m`, asOf(recount))}
  and p.text_version >= (select ${versionInForce('PLEDGE', sql`${recount.scopeFrom}::integer`, asOf(recount))}))`;

const countedRetailers = (recount: Recount, counties: readonly CountyPolicy[]): Sql => sql`
  select rv.retailer_id, rv.scope, rv.place_id, rv.market_type, rv.format, rv.tier, rv.licence_expires_on, m.group_id,
         a.revenue as revenue_all, a.cost as cost_all, p.revenue as revenue_agreed, p.cost as cost_agreed,
         ${met(sql`a.revenue`, sql`a.cost`)} as margin_all_met, ${met(sql`p.revenue`, sql`p.cost`)} as margin_agreed_met,
         case when m.id is not null then ${isPledged(recount)} end as pledged
    from retailer_version rv ${policyOf(sql`rv`, counties)}
    left join membership m on m.retailer_id = rv.retailer_id and m.during @> ${asOf(recount)} and ${ofCity(sql`m`, recount)}
    left join margin_survey a on a.retailer_id = rv.retailer_id and a.month = ${firstDay(recount)} and a.sku_set = 'ALL'
     and ${ofCity(sql`a`, recount)}
    left join margin_survey p on p.retailer_id = rv.retailer_id and p.month = ${firstDay(recount)} and p.sku_set = 'AGREED'
     and ${ofCity(sql`p`, recount)}
   where rv.during @> ${asOf(recount)} and rv.status = 'ACTIVE' and rv.licence_expires_on >= ${asOf(recount)}
     and ${ofCity(sql`rv`, recount)} and ${touched(sql`rv`, recount)}`;

const SIZE_BAND = sql`case when c.member_count < policy.size_floor then 'UNDER_FLOOR' when c.member_count < policy.size_min then 'SMALL'
  when c.member_count <= policy.size_max then 'TYPICAL' when c.member_count <= policy.size_limit then 'LARGE' else 'OVER_LIMIT' end`;
const MARGINS = sql`${met(sql`c.revenue_all`, sql`c.cost_all`)} as margin_all_met, ${met(sql`c.revenue_agreed`, sql`c.cost_agreed`)} as margin_agreed_met`;

const countedGroups = (recount: Recount, counties: readonly CountyPolicy[]): Sql => sql`
  select c.*, ${SIZE_BAND} as size_band, ${MARGINS} from (${groupFacts(recount)}) c ${policyOf(sql`c`, counties)}`;

/** The counted rows of a month with the verdicts of another policy, as a select: what would be if it had been in force. */
export const judgedAnew = (rows: 'RETAILER' | 'GROUP', day: Sql, counties: readonly CountyPolicy[]): Sql =>
  rows === 'RETAILER'
    ? sql`(select c.scope, c.place_id, c.group_id, ${MARGINS} from retailer_month c ${policyOf(sql`c`, counties)} where c.month = ${day})`
    : sql`(select c.scope, c.place_id, c.member_count, ${SIZE_BAND} as size_band, ${MARGINS}
            from group_month c ${policyOf(sql`c`, counties)} where c.month = ${day})`;

const anyCounted = sql`any(array(select id from counted))`;

/** Rows of the groups that are counted: of a city all that it has, of a few places those of their groups. */
const ofCounted = (row: Sql, recount: Recount): Sql =>
  recount.placeIds === null ? ofCity(row, recount) : sql`${row}.group_id = ${anyCounted}`;

/** Groups with an evidenced meeting of the month, their own or a joint one, and whether any had its evidence in time. */
const evidencedMeetings = (recount: Recount): Sql => sql`
  select m.group_id, bool_or(not e.late) as on_time from meeting e cross join lateral (values (e.group_id), (e.joint_group_id)) m (group_id)
   where (e.group_id = ${anyCounted} or e.joint_group_id = ${anyCounted}) and e.month = ${firstDay(recount)} and ${ofCity(sql`e`, recount)}
     and e.evidenced_at is not null and m.group_id is not null
   group by m.group_id`;

/**
 * Whatever is counted of groups is gathered for all of them at once, by their keys, and joined as wholes: the members are those that the
 * month has counted before.
 */
function groupFacts(recount: Recount): Sql {
  const boxes = leaderBoxes(
    recount.month,
    recount,
    sql`select g.id, g.scope, g.founded_on as since, exists (select from leader l where l.group_id = g.id) as led from counted g`,
    sql`select m.group_id, m.retailer_id, m.pledged from member m`,
  );
  return sql`
  with counted as materialized (
    select g.id, g.scope, g.place_id, g.founded_on from mutual_aid_group g
     where g.founded_on <= ${asOf(recount)} and (g.dissolved_on is null or g.dissolved_on > ${asOf(recount)}) and ${touched(sql`g`, recount)}),
  member as materialized (
    select rm.group_id, rm.retailer_id, rm.pledged, rm.revenue_all, rm.cost_all, rm.revenue_agreed, rm.cost_agreed
      from retailer_month rm where rm.month = ${firstDay(recount)} and rm.group_id is not null and ${ofCounted(sql`rm`, recount)}),
  leader as materialized (
    select t.group_id, max(t.term_ends_on) as term_ends_on
      from leader_term t
     where t.role = 'LEADER' and ${inOfficeOn(sql`t`, asOf(recount))}
       and t.group_id = ${anyCounted} group by t.group_id)
  select g.id as group_id, g.scope, g.place_id, coalesce(m.members, 0) as member_count, coalesce(s.counted, 0) as counted_member_count,
         e.group_id is not null as meeting_held, coalesce(e.on_time, false) as meeting_on_time,
         coalesce((select k.has_customer_manager and k.has_market_inspector from chat_check k
                   where k.group_id = g.id and k.checked_on <= ${asOf(recount)} order by k.checked_on desc limit 1), false) as chat_complete,
         (select count(*) from activity_group a where a.group_id = g.id and a.held_on between ${firstDay(recount)} and ${asOf(recount)}) as activity_count,
         coalesce(l.term_ends_on > ${asOf(recount)}, false) as leader_term_valid, l.term_ends_on as leader_term_ends_on,
         box.archive, box.archive_present, box.archive_required, s.revenue_all, s.cost_all, s.revenue_agreed, s.cost_agreed
    from counted g
    join (${boxes}) box on box.group_id = g.id
    left join (${evidencedMeetings(recount)}) e on e.group_id = g.id
    left join (
      select m.group_id, count(*) as members from membership m where m.during @> ${asOf(recount)} and ${ofCounted(sql`m`, recount)} group by m.group_id) m
      on m.group_id = g.id
    left join (
      select m.group_id, count(*) as counted, sum(m.revenue_all) as revenue_all, sum(m.cost_all) as cost_all,
             sum(m.revenue_agreed) as revenue_agreed, sum(m.cost_agreed) as cost_agreed
        from member m group by m.group_id) s on s.group_id = g.id
    left join leader l on l.group_id = g.id`;
}
