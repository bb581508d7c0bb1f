import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '@chengxin/kernel';
import { scopeRangeOf } from '@chengxin/organization/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { join, type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';

/** What somebody should act on, in the order in which it is shown. */
export const ATTENTION_KINDS = [
  'SEAT_UNCOVERED',
  'GROUP_OVERSIZE',
  'GROUP_UNDERSIZE',
  'LEADER_TERM_EXPIRED',
  'LEADER_TERM_ENDING',
  'LICENCE_LAPSING',
  'MEETING_MISSING',
  'MARGIN_UNDER_TARGET',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export const ATTENTION_CLAUSES: Record<AttentionKind, string> = {
  SEAT_UNCOVERED: 'SD-R01',
  GROUP_OVERSIZE: 'SD-R02',
  GROUP_UNDERSIZE: 'SD-R02',
  LEADER_TERM_EXPIRED: 'SD-R06',
  LEADER_TERM_ENDING: 'SD-R06',
  LICENCE_LAPSING: 'SD-R12',
  MEETING_MISSING: 'SD-R14',
  MARGIN_UNDER_TARGET: 'SD-R32',
};

export interface AttentionRow {
  readonly kind: AttentionKind;
  readonly count: number;
  readonly examples: readonly {
    unitCode: string;
    groupId: string | null;
    retailerId: string | null;
    label: string;
    detail: string;
  }[];
}

const EXAMPLES = 5;

/** The unit, month and day that findings are of; the unit itself is the row of the common table `w`. */
interface Asked {
  readonly unitCode: string;
  readonly month: YearMonth;
  readonly today: LocalDate;
}

/** A row with `scope` and `place_id` that lies in the unit; a place has no numbers of its own. */
function within(row: Sql, unitCode: string): Sql {
  const range = scopeRangeOf(unitCode);
  return range ? sql`${row}.scope between ${range.from} and ${range.to}` : sql`${row}.place_id = (select id from w)`;
}

/** The newest month that is counted: what has to be acted on today is read from it, whichever month is looked at. */
const NEWEST = sql`(select max(p.month) from month_period p join unit c on c.id = p.city_id join w on c.scope_from <= w.scope_to and c.scope_to >= w.scope_from)`;

/** Days of notice that the unit's policy of the month gives. */
const notice = (code: string, month: YearMonth): Sql =>
  sql`(select ${policyValueIn(code, sql`w`, lastDayOf(month))}::integer from w)`;

/** The tables that several findings are read from; each is read once. */
const tables = ({ unitCode, month, today }: Asked): Sql => sql`
  w as materialized (select id, level, scope_from, scope_to from unit
    where code = ${unitCode} and scope_from >= viewer_from() and scope_to <= viewer_to()),
  figure as materialized (select im.code, im.numerator, im.denominator from indicator_month im
    where im.unit_id = (select id from w) and im.month = ${firstDayOf(month)}::date),
  term as materialized (
    select gm.place_id, gm.group_id, gm.leader_term_ends_on as ends_on, gm.leader_term_ends_on > ${today}::date as runs
      from group_month gm
     where gm.month = ${NEWEST} and ${within(sql`gm`, unitCode)}
       and (gm.leader_term_ends_on is null
         or gm.leader_term_ends_on <= ${today}::date + ${notice('leader.term_reminder_days', month)}))`;

interface Finding {
  readonly kind: AttentionKind;
  /** How many there are, an integer or null. */
  readonly count: Sql;
  /** The most urgent: place_id, group_id, retailer_id, detail; at most `EXAMPLES`. */
  readonly examples: Sql;
}

/** Groups of the month of which a verdict is true: each verdict has an index of its own, which the condition must name as it is. */
const judged = ({ unitCode, month }: Asked, verdict: Sql): Sql => sql`group_month gm
  where gm.month = ${firstDayOf(month)}::date and ${within(sql`gm`, unitCode)} and ${verdict}`;

/** Of the unit's indicator in the month. */
const figure = (code: IndicatorCode, amount: Sql): Sql =>
  sql`(select (${amount})::integer from figure where code = ${code}::text)`;
const NUMERATOR = sql`numerator`;
const REST = sql`denominator - numerator`;

const groups = (detail: Sql, from: Sql, order: Sql): Sql => sql`
  select place_id, group_id, null::uuid as retailer_id, ${detail} as detail from ${from} order by ${order}, place_id, group_id limit ${EXAMPLES}`;

const MARGIN = sql`((revenue_all - cost_all) / revenue_all)`;

/** Members whose licence lapses soon: counted from the index alone, as there are many. */
const lapsing = ({ unitCode, month, today }: Asked): Sql => sql`retailer_month rm
  where rm.month = ${NEWEST} and rm.group_id is not null and ${within(sql`rm`, unitCode)}
    and rm.licence_expires_on between ${today}::date and ${today}::date + ${notice('licence.reminder_days', month)}`;

const findings = (asked: Asked): Finding[] => [
  {
    kind: 'SEAT_UNCOVERED',
    count: figure('COVERAGE_SEAT', REST),
    examples: sql`
      select u.id as place_id, null::uuid as group_id, null::uuid as retailer_id, c.name as detail
        from unit u join unit c on c.level = 'COUNTY' and u.scope_from between c.scope_from and c.scope_to
       where u.place_kind = 'TOWNSHIP_SEAT' and u.scope_from between (select scope_from from w) and (select scope_to from w)
         and ((select level from w) <> 'PLACE' or u.id = (select id from w))
         and not exists (select from group_month gm where gm.month = ${firstDayOf(asked.month)}::date and gm.place_id = u.id)
       order by u.id limit ${EXAMPLES}`,
  },
  {
    kind: 'GROUP_OVERSIZE',
    count: figure('GROUP_SIZE_OVER_25', NUMERATOR),
    examples: groups(sql`member_count::text`, judged(asked, sql`size_band = 'OVER_LIMIT'`), sql`member_count desc`),
  },
  {
    kind: 'GROUP_UNDERSIZE',
    count: figure('GROUP_SIZE_UNDER_5', NUMERATOR),
    examples: groups(sql`member_count::text`, judged(asked, sql`size_band = 'UNDER_FLOOR'`), sql`member_count`),
  },
  {
    kind: 'LEADER_TERM_EXPIRED',
    count: sql`(select count(*)::integer from term where runs is not true)`,
    examples: groups(sql`coalesce(ends_on::text, '')`, sql`term where runs is not true`, sql`ends_on nulls first`),
  },
  {
    kind: 'LEADER_TERM_ENDING',
    count: sql`(select count(*)::integer from term where runs)`,
    examples: groups(sql`ends_on::text`, sql`term where runs`, sql`ends_on`),
  },
  {
    kind: 'LICENCE_LAPSING',
    count: sql`(select count(*)::integer from ${lapsing(asked)})`,
    examples: sql`select rm.place_id, rm.group_id, rm.retailer_id, rm.licence_expires_on::text as detail from ${lapsing(asked)}
      order by rm.licence_expires_on, rm.place_id, rm.group_id, rm.retailer_id limit ${EXAMPLES}`,
  },
  {
    kind: 'MEETING_MISSING',
    count: figure('GROUP_MEETING_RATE', REST),
    examples: groups(sql`${asked.month}::text`, judged(asked, sql`not meeting_held`), sql`member_count desc`),
  },
  {
    kind: 'MARGIN_UNDER_TARGET',
    count: figure('MARGIN_GROUP_SHARE_ALL', REST),
    examples: groups(sql`round(${MARGIN}, 6)::text`, judged(asked, sql`not margin_all_met`), MARGIN),
  },
];

/**
 * Findings of a unit in a month, most urgent examples first; one statement. Of units outside the viewer's own nothing is said. Sizes,
 * meetings and margins are those that the month counted, under its policy; terms and licences are always today's, under today's policy,
 * since only today they can be acted on.
 */
export async function readAttention(
  read: ReadTransaction,
  unitCode: string,
  month: YearMonth,
  today: LocalDate,
): Promise<AttentionRow[]> {
  const asked: Asked = { unitCode, month, today };
  const answers = findings(asked).map(
    // Names are looked up for the examples alone, examples for what there is; `offset` keeps the count from being computed twice.
    ({ kind, count, examples }) => sql`select ${kind}::text as kind, found.count, (
      select json_agg(json_build_object('unitCode', u.code, 'groupId', f.group_id, 'retailerId', f.retailer_id,
               'label', coalesce(r.store_name, g.name, u.name), 'detail', f.detail) order by f.place)
        from (select e.*, row_number() over () as place from (${examples}) e) f
        join unit u on u.id = f.place_id left join mutual_aid_group g on g.id = f.group_id left join retailer r on r.id = f.retailer_id) as examples
      from (select ${count} as count offset 0) found where found.count > 0`,
  );
  return read.query<AttentionRow>(sql`with ${tables(asked)} ${join(answers, ' union all ')}`);
}
