import { countyBoxes } from '@chengxin/archives/data';
import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';

/** What an indicator counts: rows of `retailer_month`, of `group_month`, places, areas, or counties. */
export const ROW_KINDS = ['RETAILER', 'GROUP', 'PLACE', 'AREA', 'COUNTY'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * What one row adds to an indicator, as expressions over the row; null adds nothing. The fraction of a place is the sum over its rows
 * (`sum-indicators.ts`), and the rows behind a fraction are those that add to it (`explain.queries.ts`): one definition, so that
 * they always agree.
 */
export interface Contribution {
  readonly rows: RowKind;
  readonly numerator: (row: Sql) => Sql;
  readonly denominator: (row: Sql) => Sql;
}

type Condition = (row: Sql) => Sql;

/** Rows that fulfil a condition, and which of them fulfil the other one as well. */
const share = (rows: RowKind, of: Condition, which: Condition): Contribution => ({
  rows,
  numerator: (row) => sql`case when ${of(row)} then (${which(row)})::integer end`,
  denominator: (row) => sql`case when ${of(row)} then 1 end`,
});

/** Of all rows, which fulfil a condition. */
const shareOfAll = (rows: RowKind, which: Condition): Contribution => ({
  rows,
  numerator: (row) => sql`(${which(row)})::integer`,
  denominator: () => sql`1`,
});
const isMember: Condition = (row) => sql`${row}.group_id is not null`;
const ofMarket =
  (type: 'URBAN' | 'RURAL'): Condition =>
  (row) =>
    sql`${row}.market_type = ${type}`;
const ofSize =
  (...bands: readonly string[]): Condition =>
  (row) =>
    sql`${row}.size_band = any(${[...bands]}::text[])`;
const isSeat: Condition = (place) => sql`${place}.place_kind = 'TOWNSHIP_SEAT'`;
const isMain: Condition = (place) => sql`${place}.place_kind in ('STREET', 'TOWNSHIP_SEAT')`;
const atSeat: Condition = (row) =>
  sql`exists (select from unit seat where seat.id = ${row}.place_id and seat.place_kind = 'TOWNSHIP_SEAT')`;

/** Σ (revenue − cost) over Σ revenue of the members that were surveyed. */
const margin = (revenue: Condition, cost: Condition): Contribution => ({
  rows: 'RETAILER',
  numerator: (row) => sql`case when ${isMember(row)} then ${revenue(row)} - ${cost(row)} end`,
  denominator: (row) => sql`case when ${isMember(row)} then ${revenue(row)} end`,
});
/** Documents present in the boxes of all rows over those that are required. */
const archive = (rows: RowKind): Contribution => ({
  rows,
  numerator: (row) => sql`${row}.archive_present`,
  denominator: (row) => sql`${row}.archive_required`,
});
const metAll: Condition = (row) => sql`${row}.margin_all_met`;
const metAgreed: Condition = (row) => sql`${row}.margin_agreed_met`;
const surveyed =
  (met: Condition, of?: Condition): Condition =>
  (row) =>
    of ? sql`${of(row)} and ${met(row)} is not null` : sql`${met(row)} is not null`;

export const CONTRIBUTIONS: Record<IndicatorCode, Contribution> = {
  COVERAGE_OVERALL: shareOfAll('RETAILER', isMember),
  COVERAGE_URBAN: share('RETAILER', ofMarket('URBAN'), isMember),
  COVERAGE_RURAL: share('RETAILER', ofMarket('RURAL'), isMember),
  COVERAGE_SEAT: share('PLACE', isSeat, (place) => sql`${place}.covered`),
  COVERAGE_SEAT_MEMBER: share('RETAILER', atSeat, isMember),
  COVERAGE_PLACE: share('PLACE', isMain, (place) => sql`${place}.covered`),
  GROUP_SIZE_MEAN: { rows: 'GROUP', numerator: (row) => sql`${row}.member_count`, denominator: () => sql`1` },
  GROUP_SIZE_UNDER_5: shareOfAll('GROUP', ofSize('UNDER_FLOOR')),
  GROUP_SIZE_UNDER_10: shareOfAll('GROUP', ofSize('UNDER_FLOOR', 'SMALL')),
  GROUP_SIZE_10_15: shareOfAll('GROUP', ofSize('TYPICAL')),
  GROUP_SIZE_16_25: shareOfAll('GROUP', ofSize('LARGE')),
  GROUP_SIZE_OVER_25: shareOfAll('GROUP', ofSize('OVER_LIMIT')),
  MARGIN_ALL: margin(
    (row) => sql`${row}.revenue_all`,
    (row) => sql`${row}.cost_all`,
  ),
  MARGIN_AGREED: margin(
    (row) => sql`${row}.revenue_agreed`,
    (row) => sql`${row}.cost_agreed`,
  ),
  MARGIN_MEMBER_SHARE_ALL: share('RETAILER', surveyed(metAll, isMember), metAll),
  MARGIN_MEMBER_SHARE_AGREED: share('RETAILER', surveyed(metAgreed, isMember), metAgreed),
  MARGIN_GROUP_SHARE_ALL: share('GROUP', surveyed(metAll), metAll),
  MARGIN_GROUP_SHARE_AGREED: share('GROUP', surveyed(metAgreed), metAgreed),
  GROUP_MEETING_RATE: shareOfAll('GROUP', (row) => sql`${row}.meeting_held`),
  MEETING_EVIDENCE_ON_TIME: share(
    'GROUP',
    (row) => sql`${row}.meeting_on_time is not null`,
    (row) => sql`${row}.meeting_on_time`,
  ),
  LEADERS_MEETING_RATE: shareOfAll('COUNTY', (county) => sql`${county}.met`),
  LEADER_TERM_VALID: shareOfAll('GROUP', (row) => sql`${row}.leader_term_valid`),
  PLEDGE_SHARE: share(
    'RETAILER',
    (row) => sql`${row}.pledged is not null`,
    (row) => sql`${row}.pledged`,
  ),
  HOME_COVERAGE: shareOfAll('AREA', (area) => sql`${area}.met`),
  CHAT_COVERAGE: share(
    'GROUP',
    (row) => sql`${row}.chat_complete is not null`,
    (row) => sql`${row}.chat_complete`,
  ),
  ACTIVITIES_PER_GROUP: {
    rows: 'GROUP',
    numerator: (row) => sql`${row}.activity_count`,
    denominator: (row) => sql`case when ${row}.activity_count is not null then 1 end`,
  },
  ARCHIVE_COMPLETE_LEADER: archive('GROUP'),
  ARCHIVE_COMPLETE_COUNTY: archive('COUNTY'),
};

/** Places with `covered`: whether any group of the month sits there. `day` is the first of the month. */
const countedPlaces = (day: Sql, which: Sql): Sql => sql`(
  select u.*, exists (select from group_month g where g.month = ${day} and g.place_id = u.id) as covered
    from unit u where u.level = 'PLACE' and ${which})`;

/**
 * Areas with `met`: whether a group home was open at the end of the month; what was recorded after the month was closed waits until it is
 * reopened. `day` is the first of the month.
 */
const countedAreas = (day: Sql, which: Sql): Sql => sql`(
  select u.*, exists (select from group_home h where h.area_id = u.id and h.opened_on < ${day} + interval '1 month'
           and (h.closed_on is null or h.closed_on >= ${day} + interval '1 month')
           and not exists (select from month_period p join unit city on city.id = p.city_id
                where city.scope_from <= u.scope_from and city.scope_to >= u.scope_to and p.month = ${day} and p.closed_at < h.recorded_at)) as met
    from unit u where u.level = 'AREA' and ${which})`;

/**
 * Counties with `met`: whether their leaders' meeting of the month has evidence; what came after the month was closed waits until it is
 * reopened. `day` is the first of the month. With what their archive boxes held at its end.
 */
const countedCounties = (day: Sql, which: Sql, month: YearMonth): Sql => sql`(
  select u.*, box.archive_present, box.archive_required, exists (select from meeting m where m.kind = 'LEADERS' and m.county_id = u.id and m.month = ${day} and m.evidenced_at is not null
           and not exists (select from month_period p where p.city_id = u.parent_id and p.month = ${day} and p.closed_at < m.evidenced_at)) as met
    from unit u
    join (${countyBoxes(month, sql`select u.id, u.scope_from as scope from unit u where u.level = 'COUNTY' and ${which}`)}) box on box.county_id = u.id)`;

const COUNTED = { PLACE: countedPlaces, AREA: countedAreas, COUNTY: countedCounties };

/** Units that are counted themselves in a month and fulfil a condition on `unit u`, as a select with what contributions ask of them. */
export const countedUnits = (rows: Exclude<RowKind, 'RETAILER' | 'GROUP'>, month: YearMonth, which: Sql): Sql =>
  COUNTED[rows](sql`${firstDayOf(month)}::date`, which, month);
