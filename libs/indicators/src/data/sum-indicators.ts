import sql, { type Sql } from 'sql-template-tag';
import type { Recount } from './count-facts';

const firstDay = (recount: Recount): Sql => sql`${`${recount.month}-01`}::date`;

/** Places that a recount touches, as a condition on `unit`. */
const touchedPlace = (recount: Recount): Sql =>
  recount.placeIds === null
    ? sql`u.level = 'PLACE' and u.scope_from between ${recount.scopeFrom} and ${recount.scopeTo}`
    : sql`u.level = 'PLACE' and u.id = any(${recount.placeIds}::integer[])`;

/** Numerators and denominators of the touched places, from the month's counted rows. Fractions of nothing are not stored. */
function sumPlaces(recount: Recount): Sql {
  return sql`
    insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
    with place as materialized (
      select u.id, u.parent_id, u.scope_from, u.scope_to, u.place_kind from unit u where ${touchedPlace(recount)}),
    retailers as (
      select p.id as place_id, count(*) as n, count(rm.group_id) as members,
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
        from place p join retailer_month rm on rm.place_id = p.id and rm.month = ${firstDay(recount)}
       group by p.id),
    groups as (
      select p.id as place_id, count(*) as n, sum(gm.member_count) as members,
             count(*) filter (where gm.size_band = 'UNDER_FLOOR') as below_floor,
             count(*) filter (where gm.size_band in ('UNDER_FLOOR', 'SMALL')) as below_min,
             count(*) filter (where gm.size_band = 'TYPICAL') as typical,
             count(*) filter (where gm.size_band = 'LARGE') as large,
             count(*) filter (where gm.size_band = 'OVER_LIMIT') as over_limit,
             count(*) filter (where gm.meeting_held) as met,
             count(*) filter (where gm.leader_term_valid) as led,
             count(gm.margin_all_met) as surveyed_all, count(*) filter (where gm.margin_all_met) as at_target_all,
             count(gm.margin_agreed_met) as surveyed_agreed, count(*) filter (where gm.margin_agreed_met) as at_target_agreed
        from place p join group_month gm on gm.place_id = p.id and gm.month = ${firstDay(recount)}
       group by p.id)
    select ${firstDay(recount)}, f.code, p.id, p.parent_id, 'PLACE', p.scope_from, p.scope_to, coalesce(f.numerator, 0), f.denominator
      from place p
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
}

/** Units above the touched places, one level at a time: each the sum of its children, so that children always sum to the parent. */
function sumChildren(recount: Recount, level: 'AREA' | 'COUNTY' | 'CITY' | 'PROVINCE'): Sql {
  return sql`
    insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
    select im.month, im.code, u.id, u.parent_id, u.level, u.scope_from, u.scope_to, sum(im.numerator), sum(im.denominator)
      from unit u join indicator_month im on im.parent_id = u.id and im.month = ${firstDay(recount)}
     where ${unitsAbove(recount, level)}
     group by im.month, im.code, u.id`;
}

const unitsAbove = (recount: Recount, level: string): Sql =>
  recount.placeIds === null
    ? sql`u.level = ${level} and u.scope_from <= ${recount.scopeTo} and u.scope_to >= ${recount.scopeFrom}`
    : sql`u.level = ${level} and exists (select from unit p where p.id = any(${recount.placeIds}::integer[])
        and p.scope_from between u.scope_from and u.scope_to)`;

/** Leaders' meetings are held by counties: one of one, or none of one. */
const leadersMeetings = (recount: Recount): Sql => sql`
  insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
  select ${firstDay(recount)}, 'LEADERS_MEETING_RATE', u.id, u.parent_id, u.level, u.scope_from, u.scope_to,
         exists (select from leaders_meeting m where m.county_id = u.id and m.evidenced
                  and m.held_on >= ${firstDay(recount)} and m.held_on < ${firstDay(recount)} + interval '1 month')::integer, 1
    from unit u where ${unitsAbove(recount, 'COUNTY')}`;

/** The statements that write the indicators of a month after its rows were counted (`countFacts`). */
export function sumIndicators(recount: Recount): Sql[] {
  const levels = ['AREA', 'COUNTY', 'CITY', 'PROVINCE'] as const;
  const stale = sql`
    delete from indicator_month im using unit u
     where im.unit_id = u.id and im.month = ${firstDay(recount)}
       and (${touchedPlace(recount)} or ${levels.reduce<Sql>((any, level) => sql`${any} or ${unitsAbove(recount, level)}`, sql`false`)})`;
  const parents = levels.flatMap((level) =>
    level === 'COUNTY' ? [sumChildren(recount, level), leadersMeetings(recount)] : [sumChildren(recount, level)],
  );
  return [stale, sumPlaces(recount), ...parents];
}
