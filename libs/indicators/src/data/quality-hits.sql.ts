import { firstDayOf, type LocalDate, type YearMonth } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import type { QualityRule } from '../domain';

/** The part of the country, the month and the day that data is looked at. */
export interface QualityAsked {
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly month: YearMonth;
  readonly asOf: LocalDate;
  /** Margins below the first and above the second are implausible. */
  readonly marginBounds: readonly [lowest: string, highest: string];
}

/** Selects place_id, group_id, retailer_id and detail of what a rule finds; the detail is a number, a day, a margin or a name. */
export type QualityHits = (asked: QualityAsked) => Sql;

const within = (row: Sql, { scopeFrom, scopeTo }: QualityAsked): Sql => sql`${row}.scope between ${scopeFrom} and ${scopeTo}`;
const first = ({ month }: QualityAsked): Sql => sql`${firstDayOf(month)}::date`;

const retailers = (asked: QualityAsked, detail: Sql, condition: Sql): Sql => sql`
  select r.place_id, null::uuid as group_id, r.id as retailer_id, ${detail} as detail from retailer r
   where r.status = 'ACTIVE' and ${within(sql`r`, asked)} and ${condition}`;

const groups = (asked: QualityAsked, detail: Sql, condition: Sql): Sql => sql`
  select g.place_id, g.group_id, null::uuid as retailer_id, ${detail} as detail from group_month g
   where g.month = ${first(asked)} and ${within(sql`g`, asked)} and ${condition}`;

const counted = (asked: QualityAsked, detail: Sql, condition: Sql): Sql => sql`
  select r.place_id, r.group_id, r.retailer_id, ${detail} as detail from retailer_month r
   where r.month = ${first(asked)} and ${within(sql`r`, asked)} and ${condition}`;

const surveys = (asked: QualityAsked, detail: Sql, condition: Sql): Sql => sql`
  select r.place_id, null::uuid as group_id, r.id as retailer_id, ${detail} as detail
    from margin_survey s join retailer r on r.id = s.retailer_id and ${within(sql`r`, asked)}
   where s.month = ${first(asked)} and ${within(sql`s`, asked)} and ${condition}`;

const versions = (asked: QualityAsked, detail: Sql, rest: Sql): Sql => sql`
  select v.place_id, null::uuid as group_id, v.retailer_id, ${detail} as detail from retailer_version v ${rest}
   and v.during @> ${asked.asOf}::date and ${within(sql`v`, asked)}`;

/** As often as a retailer's likeness appears: who is alone is none. */
const alike = (asked: QualityAsked, likeness: Sql, condition: Sql): Sql => sql`
  select d.place_id, null::uuid as group_id, d.id as retailer_id, d.times::text as detail from (
    select r.id, r.place_id, count(*) over (partition by ${likeness}) as times from retailer r
     where r.status = 'ACTIVE' and ${within(sql`r`, asked)} and ${condition}) d where d.times > 1`;

/** How each rule finds its faults. */
export const QUALITY_HITS: Readonly<Record<QualityRule, QualityHits>> = {
  GROUP_WITHOUT_MEMBERS: (asked) => groups(asked, sql`'0'`, sql`g.member_count = 0`),
  SURVEY_WITHOUT_REVENUE: (asked) => surveys(asked, sql`s.cost::text`, sql`s.revenue = 0 and s.cost > 0`),
  COUNTY_WITHOUT_SURVEYS: (asked) => sql`
    select c.id as place_id, null::uuid as group_id, null::uuid as retailer_id, m.members::text as detail
      from (select r.scope / 1000 as county, count(*) as members, count(r.revenue_all) as surveyed from retailer_month r
             where r.month = ${first(asked)} and r.group_id is not null and ${within(sql`r`, asked)} group by r.scope / 1000) m
      join unit c on c.level = 'COUNTY' and c.scope_from = m.county * 1000 where m.surveyed = 0`,
  SURVEY_IMPLAUSIBLE: (asked) =>
    surveys(
      asked,
      sql`round((s.revenue - s.cost) / s.revenue, 6)::text`,
      sql`s.revenue > 0 and (s.revenue - s.cost) / s.revenue not between ${asked.marginBounds[0]}::numeric and ${asked.marginBounds[1]}::numeric`,
    ),
  SURVEY_MISSING: (asked) => counted(asked, sql`${asked.month}::text`, sql`r.group_id is not null and r.revenue_all is null`),
  MEETING_NOT_REPORTED: (asked) =>
    groups(
      asked,
      sql`g.member_count::text`,
      sql`not g.meeting_held and not exists (
        select from meeting e where e.group_id = g.group_id and e.month = ${first(asked)} and e.held_on is not null) and not exists (
        select from meeting e where e.joint_group_id = g.group_id and e.month = ${first(asked)} and e.held_on is not null)`,
    ),
  MEETING_NOT_EVIDENCED: (asked) => sql`
    select g.place_id, g.id as group_id, null::uuid as retailer_id, e.held_on::text as detail
      from meeting e join mutual_aid_group g on g.id = e.group_id
     where e.status = 'HELD' and e.month = ${first(asked)} and ${within(sql`e`, asked)}`,
  GROUP_WITHOUT_LEADER: (asked) => groups(asked, sql`g.member_count::text`, sql`g.leader_term_ends_on is null`),
  MEMBER_NOT_ACTIVE: (asked) =>
    versions(
      asked,
      sql`g.name`,
      sql`join membership m on m.retailer_id = v.retailer_id and m.during @> ${asked.asOf}::date and ${within(sql`m`, asked)}
          join mutual_aid_group g on g.id = m.group_id where v.status <> 'ACTIVE'`,
    ),
  LICENCE_LAPSED: (asked) =>
    versions(
      asked,
      sql`v.licence_expires_on::text`,
      sql`where v.status = 'ACTIVE' and v.licence_expires_on < ${asked.asOf}::date`,
    ),
  RETAILER_WITHOUT_GROUP: (asked) =>
    counted(
      asked,
      sql`r.licence_expires_on::text`,
      sql`r.group_id is null and exists (select from group_month g where g.month = r.month and g.place_id = r.place_id)`,
    ),
  DUPLICATE_STORE: (asked) => alike(asked, sql`r.scope / 1000, r.store_name, r.address`, sql`btrim(r.address) <> ''`),
  DUPLICATE_PHONE: (asked) => alike(asked, sql`r.phone`, sql`btrim(coalesce(r.phone, '')) <> ''`),
  PHONE_MISSING: (asked) => retailers(asked, sql`r.customer_code`, sql`btrim(coalesce(r.phone, '')) = ''`),
  ADDRESS_MISSING: (asked) => retailers(asked, sql`r.customer_code`, sql`btrim(r.address) = ''`),
  MONTH_NOT_CLOSED: (asked) => sql`
    select p.city_id as place_id, null::uuid as group_id, null::uuid as retailer_id, to_char(p.month, 'YYYY-MM') as detail
      from month_period p join unit c on c.id = p.city_id
     where p.state = 'OPEN' and p.month < ${first(asked)} and c.scope_from <= ${asked.scopeTo} and c.scope_to >= ${asked.scopeFrom}`,
};
