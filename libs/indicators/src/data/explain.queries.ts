import { type Fraction, firstDayOf, type LocalDate, type YearMonth } from '@chengxin/kernel';
import { asOfDay } from '@chengxin/months/domain';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { empty, type Sql } from 'sql-template-tag';
import { CHANGE_CAUSES, type ChangeCause, type IndicatorCode } from '../domain';
import { CONTRIBUTIONS, countedUnits, type RowKind } from './contributions';

/** A figure that is to be explained: of a unit within the viewer's own. */
export interface Asked {
  readonly code: IndicatorCode;
  readonly unit: { readonly id: number; readonly level: string; readonly scopeFrom: number; readonly scopeTo: number };
  readonly month: YearMonth;
}

/** Which rows of a fraction: those that it counts, all of its population, or those of the population that it does not count in full. */
export const ROW_PARTS = ['NUMERATOR', 'DENOMINATOR', 'MISSING'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

const UNIT_ITSELF = sql`x.id, x.id as place_id, null::uuid as retailer_id, null::uuid as group_id`;
const IDENTITY: Record<RowKind, Sql> = {
  RETAILER: sql`x.retailer_id as id, x.place_id, x.retailer_id, x.group_id`,
  GROUP: sql`x.group_id as id, x.place_id, null::uuid as retailer_id, x.group_id`,
  PLACE: UNIT_ITSELF,
  AREA: UNIT_ITSELF,
  COUNTY: UNIT_ITSELF,
};

function rowsOf({ code, unit, month }: Asked, further: Sql = empty): Sql {
  const { rows, numerator, denominator } = CONTRIBUTIONS[code];
  const day = sql`${firstDayOf(month)}::date`;
  const selected = sql`${IDENTITY[rows]}, ${numerator(sql`x`)} as n, ${denominator(sql`x`)} as d${further}`;
  const { id, level, scopeFrom, scopeTo } = unit;
  if (rows === 'RETAILER' || rows === 'GROUP') {
    const within = level === 'PLACE' ? sql`x.place_id = ${id}` : sql`x.scope between ${scopeFrom} and ${scopeTo}`;
    return sql`select ${selected} from ${rows === 'RETAILER' ? sql`retailer_month` : sql`group_month`} x where x.month = ${day} and ${within}`;
  }
  const within = level === 'PLACE' ? sql`u.id = ${id}` : sql`u.scope_from between ${scopeFrom} and ${scopeTo}`;
  return sql`select ${selected} from ${countedUnits(rows, month, within)} x`;
}

const CHOSEN: Record<RowPart, Sql> = {
  NUMERATOR: sql`y.n <> 0`,
  DENOMINATOR: sql`y.d <> 0`,
  // A row may count for more than one, as a box with many documents: what lacks some of them is missed too.
  MISSING: sql`coalesce(y.n, 0) < y.d`,
};

/**
 * The rows behind a figure, as a select of id, place_id, retailer_id, group_id, n and d: what each adds to numerator and denominator. The
 * sums of n and of d over all of them are the figure.
 */
export const explainedRows = (asked: Asked, part: RowPart): Sql => sql`(
  select y.id::text as id, y.place_id, y.retailer_id, y.group_id, y.n, y.d from (${rowsOf(asked)}) y where ${CHOSEN[part]})`;

/** What of a row, beside the sums, tells why they changed. */
function tracesOf(code: IndicatorCode): Sql {
  const { rows } = CONTRIBUTIONS[code];
  if (rows === 'PLACE') return sql`, x.covered`;
  if (rows === 'AREA' || rows === 'COUNTY') return empty;
  const survey = code.startsWith('MARGIN_')
    ? sql`, (x.revenue_all, x.cost_all, x.revenue_agreed, x.cost_agreed) as survey`
    : empty;
  return rows === 'GROUP' ? sql`, x.member_count${survey}` : sql`, x.group_id is not null as member${survey}`;
}

/** Indicators of which a row has one way to change. */
const ONLY_CAUSE: Partial<Record<IndicatorCode, ChangeCause>> = {
  GROUP_MEETING_RATE: 'MEETING',
  MEETING_EVIDENCE_ON_TIME: 'MEETING',
  LEADERS_MEETING_RATE: 'MEETING',
  LEADER_TERM_VALID: 'TERM',
  HOME_COVERAGE: 'HOME',
  CHAT_COVERAGE: 'CHAT',
  ACTIVITIES_PER_GROUP: 'ACTIVITY',
  ARCHIVE_COMPLETE_LEADER: 'ARCHIVE',
  ARCHIVE_COMPLETE_COUNTY: 'ARCHIVE',
};

/** Why a row that was counted in both months adds something else. */
function causeWithin(code: IndicatorCode, rows: RowKind): Sql {
  if (rows === 'PLACE')
    return sql`case when b.covered = a.covered then 'CORRECTED' when b.covered then 'FOUNDED' else 'DISSOLVED' end`;
  if (ONLY_CAUSE[code]) return sql`${ONLY_CAUSE[code]}::text`;
  if (code === 'PLEDGE_SHARE') {
    return sql`case when b.member and not a.member then 'JOINED' when a.member and not b.member then 'LEFT' else 'PLEDGE' end`;
  }
  const survey = sql`case when a.survey is distinct from b.survey then 'SURVEY' else 'POLICY' end`;
  if (rows === 'GROUP') {
    return code.startsWith('GROUP_SIZE_')
      ? sql`case when b.member_count > a.member_count then 'JOINED' when b.member_count < a.member_count then 'LEFT' else 'POLICY' end`
      : survey;
  }
  return sql`case when b.member and not a.member then 'JOINED' when a.member and not b.member then 'LEFT'
    else ${code.startsWith('MARGIN_') ? survey : sql`case when b.place_id <> a.place_id then 'MOVED' else 'CORRECTED' end`} end`;
}

/** Why a row is counted in one of the months only. `before` and `after` are the as-of days of the two. */
function causeBeyond(rows: RowKind, months: Months): Sql {
  const { before, after } = months;
  if (rows === 'GROUP') {
    return sql`case when a.id is null and g.founded_on > ${before}::date then 'FOUNDED'
      when b.id is null and g.dissolved_on <= ${after}::date then 'DISSOLVED' else 'CORRECTED' end`;
  }
  if (rows !== 'RETAILER') return sql`'CORRECTED'`;
  return sql`case
    when exists (select from retailer_month o where o.retailer_id = r.id
      and o.month = case when a.id is null then ${firstDayOf(months.earlier)}::date else ${firstDayOf(months.later)}::date end) then 'MOVED'
    when a.id is null and r.since > ${before}::date then 'NEWLY_LICENSED'
    when r.version_id is null then 'MOVED'
    when a.id is null and (r.status <> 'ACTIVE' or r.licence_expires_on < ${before}::date) then 'RESUMED'
    when b.id is null and r.status <> 'ACTIVE' then 'CLOSED'
    when b.id is null and r.licence_expires_on < ${after}::date then 'LICENCE_LAPSED'
    else 'CORRECTED' end`;
}

const FACTS: Record<RowKind, (months: Months) => Sql> = {
  // Looked up one by one (offset 0): few rows differ, and the register is long.
  RETAILER: ({ before, after }) => sql`left join lateral (
    select r.id, r.since, v.id as version_id, v.status, v.licence_expires_on from retailer r
      left join retailer_version v on v.retailer_id = r.id and v.during @> case when a.id is null then ${before}::date else ${after}::date end
     where (a.id is null or b.id is null) and r.id = coalesce(a.retailer_id, b.retailer_id) offset 0) r on true`,
  GROUP: () => sql`left join mutual_aid_group g on g.id = coalesce(a.group_id, b.group_id)`,
  PLACE: () => empty,
  AREA: () => empty,
  COUNTY: () => empty,
};

interface Months {
  readonly earlier: YearMonth;
  readonly later: YearMonth;
  readonly before: LocalDate;
  readonly after: LocalDate;
}

/**
 * The rows that add something else than in an earlier month, as a select of id, place_id, retailer_id, group_id, n and d (the
 * differences) and cause. The sums of n and of d over all causes are the change of the figure.
 */
export function changedRows(asked: Asked, earlier: YearMonth, today: LocalDate): Sql {
  const { rows } = CONTRIBUTIONS[asked.code];
  const traces = tracesOf(asked.code);
  const months: Months = {
    earlier,
    later: asked.month,
    before: asOfDay(earlier, today),
    after: asOfDay(asked.month, today),
  };
  return sql`(
    select coalesce(a.id, b.id)::text as id, coalesce(b.place_id, a.place_id) as place_id, coalesce(b.retailer_id, a.retailer_id) as retailer_id,
           coalesce(b.group_id, a.group_id) as group_id, coalesce(b.n, 0) - coalesce(a.n, 0) as n, coalesce(b.d, 0) - coalesce(a.d, 0) as d,
           case when a.id is not null and b.id is not null then ${causeWithin(asked.code, rows)} else ${causeBeyond(rows, months)} end as cause
      from (${rowsOf({ ...asked, month: earlier }, traces)}) a
      full join (${rowsOf(asked, traces)}) b on b.id = a.id
      ${FACTS[rows](months)}
     where coalesce(b.n, 0) <> coalesce(a.n, 0) or coalesce(b.d, 0) <> coalesce(a.d, 0))`;
}

/** What one cause has changed: how many rows, and by how much they add to numerator and denominator. */
export interface CausedSums extends Fraction {
  readonly cause: ChangeCause;
  readonly rows: number;
  /** The limit that was asked for, the same for all; null without. */
  readonly limit: number | null;
}

/** The causes of a change since an earlier month, in their order, and a limit to their rows; one statement. Their sums are the change. */
export async function readChange(
  read: ReadTransaction,
  asked: Asked,
  earlier: YearMonth,
  today: LocalDate,
  limit: Sql | null,
): Promise<CausedSums[]> {
  return read.query<CausedSums>(sql`
    select c.cause, count(*)::integer as rows, sum(c.n)::text as numerator, sum(c.d)::text as denominator,
           ${limit ?? sql`null`}::integer as "limit"
      from ${changedRows(asked, earlier, today)} c group by c.cause order by array_position(${[...CHANGE_CAUSES]}::text[], c.cause)`);
}
