import sql, { type Sql } from 'sql-template-tag';
import { INDICATOR_CODES } from '../domain';
import { type Recount, touched } from './count-facts';

const firstDay = (recount: Recount): Sql => sql`${`${recount.month}-01`}::date`;

const codes = sql`any(${[...INDICATOR_CODES]}::text[])`;

/**
 * Writes the figures of the units that fulfil a condition on `unit u`, as they are now (`fresh`: unit_id, code, numerator, denominator;
 * it may read the units as `asked`). Only what differs is written. The fractions of a month are found by unit, never by reading the
 * month of a whole province.
 */
const replaceFigures = (recount: Recount, units: Sql, fresh: Sql): Sql => sql`
  with asked as materialized (select u.id, u.parent_id, u.level, u.scope_from, u.scope_to, u.place_kind from unit u where ${units}),
  fresh as materialized (${fresh}),
  old as materialized (
    select im.ctid as row, im.* from indicator_month im
     where im.month = ${firstDay(recount)} and im.code = ${codes} and im.unit_id = any(array(select id from asked))),
  gone as (
    delete from indicator_month where ctid = any(array(
      select old.row from old where not exists (select from fresh f where f.unit_id = old.unit_id and f.code = old.code))))
  insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
  select ${firstDay(recount)}, f.code, u.id, u.parent_id, u.level, u.scope_from, u.scope_to, f.numerator, f.denominator
    from fresh f join asked u on u.id = f.unit_id left join old on old.unit_id = f.unit_id and old.code = f.code
   where old.unit_id is null or (old.parent_id, old.scope_from, old.scope_to, old.numerator, old.denominator)
     is distinct from (u.parent_id, u.scope_from, u.scope_to, f.numerator, f.denominator)
  on conflict (unit_id, code, month) do update
    set (parent_id, scope_from, scope_to, numerator, denominator)
      = (select excluded.parent_id, excluded.scope_from, excluded.scope_to, excluded.numerator, excluded.denominator)`;

/** Places that a recount touches, as a condition on `unit u`. */
const touchedPlace = (recount: Recount): Sql =>
  recount.placeIds === null
    ? sql`u.level = 'PLACE' and u.scope_from between ${recount.scopeFrom} and ${recount.scopeTo}`
    : sql`u.level = 'PLACE' and u.id = any(${recount.placeIds}::integer[])`;

const unitsAbove = (recount: Recount, level: string): Sql =>
  recount.placeIds === null
    ? sql`u.level = ${level} and u.scope_from <= ${recount.scopeTo} and u.scope_to >= ${recount.scopeFrom}`
    : sql`u.level = ${level} and exists (select from unit p where p.id = any(${recount.placeIds}::integer[])
        and p.scope_from between u.scope_from and u.scope_to)`;

/** Fractions of the places from the month's counted rows. Fractions of nothing are not stored. */
const ofPlaces = (recount: Recount): Sql => sql`
    with retailers as (
      select rm.place_id, count(*) as n, count(rm.group_id) as members,
             count(*) filter (where rm.market_type = 'URBAN') as urban,
             count(rm.group_id) filter (where rm.market_type = 'URBAN') as urban_members,
             count(*) filter (where rm.market_type = 'RURAL') as rural,
             count(rm.group_id) filter (where rm.market_type = 'RURAL') as rural_members,
             sum(rm.revenue_all) filter (where rm.group_id is not null) as revenue_all,
             sum(rm.cost_all) filter (where rm.group_id is not null) as cost_all,
             sum(rm.revenue_agreed) filter (where rm.group_id is not null) as revenue_agreed,
             sum(rm.cost_agreed) filter (where rm.group_id is not null) as cost_agreed,
             count(rm.margin_all_met) filter (where rm.group_id is not null) as surveyed_all,
             count(*) filter (where rm.group_id is not null and rm.margin_all_met) as at_target_all,
             count(rm.margin_agreed_met) filter (where rm.group_id is not null) as surveyed_agreed,
             count(*) filter (where rm.group_id is not null and rm.margin_agreed_met) as at_target_agreed
        from retailer_month rm where rm.month = ${firstDay(recount)} and ${touched(sql`rm`, recount)} group by rm.place_id),
    groups as (
      select gm.place_id, count(*) as n, sum(gm.member_count) as members,
             count(*) filter (where gm.size_band = 'UNDER_FLOOR') as below_floor,
             count(*) filter (where gm.size_band in ('UNDER_FLOOR', 'SMALL')) as below_min,
             count(*) filter (where gm.size_band = 'TYPICAL') as typical,
             count(*) filter (where gm.size_band = 'LARGE') as large,
             count(*) filter (where gm.size_band = 'OVER_LIMIT') as over_limit,
             count(*) filter (where gm.meeting_held) as met,
             count(*) filter (where gm.leader_term_valid) as led,
             count(gm.margin_all_met) as surveyed_all, count(*) filter (where gm.margin_all_met) as at_target_all,
             count(gm.margin_agreed_met) as surveyed_agreed, count(*) filter (where gm.margin_agreed_met) as at_target_agreed
        from group_month gm where gm.month = ${firstDay(recount)} and ${touched(sql`gm`, recount)} group by gm.place_id)
    select p.id as unit_id, f.code, coalesce(f.numerator, 0) as numerator, f.denominator
      from asked p
      left join retailers r on r.place_id = p.id
      left join groups g on g.place_id = p.id
      cross join lateral (values
        ('COVERAGE_OVERALL', r.members::numeric, r.n::numeric),
        ('COVERAGE_URBAN', r.urban_members, r.urban),
        ('COVERAGE_RURAL', r.rural_members, r.rural),
        ('COVERAGE_SEAT', (g.n > 0)::integer, (p.place_kind = 'TOWNSHIP_SEAT')::integer),
        ('COVERAGE_SEAT_MEMBER', r.members, case when p.place_kind = 'TOWNSHIP_SEAT' then r.n end),
        ('COVERAGE_PLACE', (g.n > 0)::integer, (p.place_kind in ('STREET', 'TOWNSHIP_SEAT'))::integer),
        ('GROUP_SIZE_MEAN', g.members, g.n),
        ('GROUP_SIZE_UNDER_5', g.below_floor, g.n),
        ('GROUP_SIZE_UNDER_10', g.below_min, g.n),
        ('GROUP_SIZE_10_15', g.typical, g.n),
        ('GROUP_SIZE_16_25', g.large, g.n),
        ('GROUP_SIZE_OVER_25', g.over_limit, g.n),
        ('MARGIN_ALL', r.revenue_all - r.cost_all, r.revenue_all),
        ('MARGIN_AGREED', r.revenue_agreed - r.cost_agreed, r.revenue_agreed),
        ('MARGIN_MEMBER_SHARE_ALL', r.at_target_all, r.surveyed_all),
        ('MARGIN_MEMBER_SHARE_AGREED', r.at_target_agreed, r.surveyed_agreed),
        ('MARGIN_GROUP_SHARE_ALL', g.at_target_all, g.surveyed_all),
        ('MARGIN_GROUP_SHARE_AGREED', g.at_target_agreed, g.surveyed_agreed),
        ('GROUP_MEETING_RATE', g.met, g.n),
        ('LEADER_TERM_VALID', g.led, g.n)
      ) as f(code, numerator, denominator)
     where coalesce(f.denominator, 0) <> 0`;

/** Fractions of units as the sums of their children, so that children always sum to the parent. */
const ofChildren = (recount: Recount): Sql => sql`
  select im.parent_id as unit_id, im.code, sum(im.numerator) as numerator, sum(im.denominator) as denominator
    from indicator_month im
   where im.month = ${firstDay(recount)} and im.code = ${codes} and im.parent_id = any(array(select id from asked))
   group by im.parent_id, im.code`;

/** Leaders' meetings are held by counties: one of one, or none of one. */
const leadersMeetings = (recount: Recount): Sql => sql`
  select u.id as unit_id, 'LEADERS_MEETING_RATE' as code,
         exists (select from leaders_meeting m where m.county_id = u.id and m.evidenced
                  and m.held_on >= ${firstDay(recount)} and m.held_on < ${firstDay(recount)} + interval '1 month')::integer as numerator, 1 as denominator
    from asked u`;

/** The statements that write the indicators of a month after its rows were counted (`countFacts`), one level after the other. */
export const sumIndicators = (recount: Recount): Sql[] => [
  replaceFigures(recount, touchedPlace(recount), ofPlaces(recount)),
  replaceFigures(recount, unitsAbove(recount, 'AREA'), ofChildren(recount)),
  replaceFigures(recount, unitsAbove(recount, 'COUNTY'), sql`${ofChildren(recount)} union all ${leadersMeetings(recount)}`),
  replaceFigures(recount, unitsAbove(recount, 'CITY'), ofChildren(recount)),
  replaceFigures(recount, unitsAbove(recount, 'PROVINCE'), ofChildren(recount)),
];
