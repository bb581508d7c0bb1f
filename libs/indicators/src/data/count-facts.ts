import { isLed, leaderBoxes } from '@chengxin/archives/data';
import { signedVersion, versionInForce } from '@chengxin/joining/data';
import { type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import type { PolicyBook, ScopedUnit } from '@chengxin/policy/domain';
import sql, { empty, raw, type Sql } from 'sql-template-tag';

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
      from fresh f left join ${target} old on old.month = ${firstDay(recount)} and old.${id} = f.${id} and ${touched(sql`old`, recount)}
     where old.${id} is null or (${listOf('old.')}) is distinct from (${listOf('f.')})
    on conflict (${id}, month) do update set (${listOf('')}) = (select ${listOf('excluded.')})`;
}

/**
 * The statements that count a month's retailers and groups again: who is active with an unexpired licence, in which group, with what
 * margin; which groups exist, how large they are, whether they met and have a leader in office; and what the policy of the month says
 * to it (docs/contract.md, population).
 */
export function countFacts(recount: Recount, counties: readonly CountyPolicy[]): Sql[] {
  return [
    replaceRows(recount, 'retailer_month', 'retailer_id', RETAILER_COLUMNS, countedRetailers(recount, counties)),
    replaceRows(recount, 'group_month', 'group_id', GROUP_COLUMNS, countedGroups(recount, counties)),
  ];
}

/** Whatever a retailer or group has lies in its city, which is all that is read of a province. */
const ofCity = (row: Sql, recount: Recount): Sql => sql`${row}.scope between ${recount.scopeFrom} and ${recount.scopeTo}`;

/** One look-up for the city, whose rows are counted together. */
const pledgeInForce = (recount: Recount): Sql =>
  sql`(select ${versionInForce('PLEDGE', sql`${recount.scopeFrom}::integer`, asOf(recount))})`;

const countedRetailers = (recount: Recount, counties: readonly CountyPolicy[]): Sql => sql`
  select rv.retailer_id, rv.scope, rv.place_id, rv.market_type, rv.format, rv.tier, rv.licence_expires_on, m.group_id,
         a.revenue as revenue_all, a.cost as cost_all, p.revenue as revenue_agreed, p.cost as cost_agreed,
         ${met(sql`a.revenue`, sql`a.cost`)} as margin_all_met, ${met(sql`p.revenue`, sql`p.cost`)} as margin_agreed_met,
         case when m.id is not null then coalesce(${signedVersion(sql`m`, asOf(recount))} >= ${pledgeInForce(recount)}, false) end as pledged
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

/** Whether a meeting of the month, its own or a joint one, has its evidence. */
const evidencedMeeting = (recount: Recount, further: Sql = empty): Sql => {
  const evidenced = sql`e.month = ${firstDay(recount)} and ${ofCity(sql`e`, recount)} and e.evidenced_at is not null${further}`;
  return sql`(exists (select from meeting e where e.group_id = g.id and ${evidenced})
    or exists (select from meeting e where e.joint_group_id = g.id and ${evidenced}))`;
};

const groupsOf = (recount: Recount): Sql =>
  sql`any(array(select t.id from mutual_aid_group t where ${touched(sql`t`, recount)}))`;
const isCounted = (recount: Recount): Sql =>
  sql`g.founded_on <= ${asOf(recount)} and (g.dissolved_on is null or g.dissolved_on > ${asOf(recount)}) and ${touched(sql`g`, recount)}`;

/** The archive boxes of the groups; their members are those that the month has counted before. */
const boxesOf = (recount: Recount): Sql =>
  leaderBoxes(
    recount.month,
    recount,
    sql`select g.id, g.scope, g.founded_on as since, ${isLed(recount.month, sql`g`)} as led from mutual_aid_group g where ${isCounted(recount)}`,
    sql`select rm.group_id, rm.retailer_id, rm.pledged from retailer_month rm
      where rm.month = ${firstDay(recount)} and rm.group_id = ${groupsOf(recount)}`,
  );

const groupFacts = (recount: Recount): Sql => sql`
  select g.id as group_id, g.scope, g.place_id, coalesce(m.members, 0) as member_count, coalesce(s.counted, 0) as counted_member_count,
         ${evidencedMeeting(recount)} as meeting_held, ${evidencedMeeting(recount, sql` and not e.late`)} as meeting_on_time,
         coalesce((select k.has_customer_manager and k.has_market_inspector from chat_check k
                   where k.group_id = g.id and k.checked_on <= ${asOf(recount)} order by k.checked_on desc limit 1), false) as chat_complete,
         (select count(*) from activity_group a where a.group_id = g.id and a.held_on between ${firstDay(recount)} and ${asOf(recount)}) as activity_count,
         coalesce(l.term_ends_on > ${asOf(recount)}, false) as leader_term_valid, l.term_ends_on as leader_term_ends_on,
         box.archive, box.archive_present, box.archive_required, s.revenue_all, s.cost_all, s.revenue_agreed, s.cost_agreed
    from mutual_aid_group g
    join (${boxesOf(recount)}) box on box.group_id = g.id
    left join (
      select m.group_id, count(*) as members from membership m where m.group_id = ${groupsOf(recount)} and m.during @> ${asOf(recount)} group by m.group_id) m
      on m.group_id = g.id
    left join (
      select rm.group_id, count(*) as counted, sum(rm.revenue_all) as revenue_all, sum(rm.cost_all) as cost_all,
             sum(rm.revenue_agreed) as revenue_agreed, sum(rm.cost_agreed) as cost_agreed
        from retailer_month rm where rm.month = ${firstDay(recount)} and rm.group_id = ${groupsOf(recount)} group by rm.group_id) s on s.group_id = g.id
    left join (
      select t.group_id, max(t.term_ends_on) as term_ends_on
        from leader_term t
       where t.role = 'LEADER' and coalesce(t.took_office_on, t.elected_on) <= ${asOf(recount)} and (t.ended_on is null or t.ended_on > ${asOf(recount)}) and t.group_id = ${groupsOf(recount)}
       group by t.group_id) l on l.group_id = g.id
   where ${isCounted(recount)}`;
