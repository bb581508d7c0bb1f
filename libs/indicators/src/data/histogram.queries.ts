import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';

/** How many objects fall into a stretch of values: `from` ≤ value < `to`; null is open. */
export interface Bin {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** Distributions that exist: of group sizes, of members' margins, of groups' margins. */
export const HISTOGRAM_CODES = [
  'GROUP_SIZE_MEAN',
  'MARGIN_ALL',
  'MARGIN_AGREED',
  'MARGIN_GROUP_SHARE_ALL',
  'MARGIN_GROUP_SHARE_AGREED',
] as const;
export type HistogramCode = (typeof HISTOGRAM_CODES)[number];

export const isHistogramCode = (code: IndicatorCode): code is HistogramCode =>
  (HISTOGRAM_CODES as readonly string[]).includes(code);

// Sizes one by one up to 40; margins by half points from 0 to 20 %, open at both ends.
const SIZE_BINS = 40;
const MARGIN_STEP = 0.005;
const MARGIN_BINS = 40;

function marginOf(row: Sql, skuSet: 'all' | 'agreed'): Sql {
  const [revenue, cost] =
    skuSet === 'all' ? [sql`${row}.revenue_all`, sql`${row}.cost_all`] : [sql`${row}.revenue_agreed`, sql`${row}.cost_agreed`];
  return sql`width_bucket((${revenue} - ${cost}) / nullif(${revenue}, 0), 0, ${MARGIN_BINS * MARGIN_STEP}::numeric, ${MARGIN_BINS}::integer)`;
}

/** Counts a unit's groups or members by value; one statement. Only rows of the viewer's own subtree are counted. */
export async function readHistogram(
  read: ReadTransaction,
  code: HistogramCode,
  unitCode: string,
  month: YearMonth,
): Promise<Bin[]> {
  const day = firstDayOf(month);
  if (code === 'GROUP_SIZE_MEAN') {
    const rows = await read.query<{ bucket: number; n: number }>(
      sql`select least(gm.member_count, ${SIZE_BINS}::integer) as bucket, count(*)::integer as n from group_month gm
           where gm.month = ${day}::date and ${withinUnit(sql`gm`, unitCode)} group by 1`,
    );
    const counts = new Map(rows.map((row) => [row.bucket, row.n]));
    return Array.from({ length: SIZE_BINS + 1 }, (_, size) => ({
      from: String(size),
      to: size === SIZE_BINS ? null : String(size + 1),
      count: counts.get(size) ?? 0,
    }));
  }
  const skuSet = code.endsWith('AGREED') ? 'agreed' : 'all';
  const rows = await read.query<{ bucket: number; n: number }>(
    code.startsWith('MARGIN_GROUP')
      ? sql`select ${marginOf(sql`gm`, skuSet)} as bucket, count(*)::integer as n from group_month gm
             where gm.month = ${day}::date and ${withinUnit(sql`gm`, unitCode)} and ${marginOf(sql`gm`, skuSet)} is not null group by 1`
      : sql`select ${marginOf(sql`rm`, skuSet)} as bucket, count(*)::integer as n from retailer_month rm
             where rm.month = ${day}::date and rm.group_id is not null and ${withinUnit(sql`rm`, unitCode)}
               and ${marginOf(sql`rm`, skuSet)} is not null group by 1`,
  );
  const counts = new Map(rows.map((row) => [row.bucket, row.n]));
  const edge = (index: number): string => (index * MARGIN_STEP).toFixed(3);
  return Array.from({ length: MARGIN_BINS + 2 }, (_, bucket) => ({
    from: bucket === 0 ? null : edge(bucket - 1),
    to: bucket === MARGIN_BINS + 1 ? null : edge(bucket),
    count: counts.get(bucket) ?? 0,
  }));
}
