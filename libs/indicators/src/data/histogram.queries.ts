import { firstDayOf, lastDayOf, type YearMonth } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import type { ReadTransaction } from '@chengxin/persistence';
import { policyValueIn } from '@chengxin/policy/data';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { IndicatorCode } from '../domain';
import { fewSurveyed, isOfFew } from './small-surveys.sql';

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

/** Groups have margins of their own; the other distributions of margins are of members. */
const countsGroups = (code: HistogramCode): boolean => code === 'GROUP_SIZE_MEAN' || code.startsWith('MARGIN_GROUP');

// Sizes one by one up to 40; margins by half points from 0 to 20 %, open at both ends.
const SIZE_BINS = 40;
const MARGIN_STEP = 0.005;
const MARGIN_BINS = 40;

function marginOf(row: Sql, skuSet: 'all' | 'agreed'): Sql {
  const [revenue, cost] =
    skuSet === 'all' ? [sql`${row}.revenue_all`, sql`${row}.cost_all`] : [sql`${row}.revenue_agreed`, sql`${row}.cost_agreed`];
  return sql`width_bucket((${revenue} - ${cost}) / nullif(${revenue}, 0), 0, ${MARGIN_BINS * MARGIN_STEP}::numeric, ${MARGIN_BINS}::integer)`;
}

/** A limit or target that the distribution is drawn with, under the policy of the month. */
export interface Mark {
  readonly parameter: string;
  readonly value: string;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  readonly marks: readonly Mark[];
}

const SIZE_MARKS = ['group.size_floor', 'group.size_min_typical', 'group.size_max_typical', 'group.size_limit'];
const MARGIN_MARKS = ['margin.target'];

/** Counts by bucket: sizes of groups, or margins of groups or members. */
function bucketsOf(code: HistogramCode, unitCode: string, day: string): Sql {
  const skuSet = code.endsWith('AGREED') ? 'agreed' : 'all';
  const group = sql`group_month gm where gm.month = ${day}::date and ${withinUnit(sql`gm`, unitCode)}`;
  if (code === 'GROUP_SIZE_MEAN') {
    return sql`select least(gm.member_count, ${SIZE_BINS}::integer) as bucket, count(*) as n from ${group} group by 1`;
  }
  if (code.startsWith('MARGIN_GROUP')) {
    return sql`select ${marginOf(sql`gm`, skuSet)} as bucket, count(*) as n from ${group} and ${marginOf(sql`gm`, skuSet)} is not null group by 1`;
  }
  return sql`select ${marginOf(sql`rm`, skuSet)} as bucket, count(*) as n from retailer_month rm
    where rm.month = ${day}::date and rm.group_id is not null and ${withinUnit(sql`rm`, unitCode)}
      and ${marginOf(sql`rm`, skuSet)} is not null group by 1`;
}

/**
 * Counts a unit's groups or members by value; one statement. Null for a unit outside the viewer's own. Without bins where the margin of so
 * few members is hidden (`smallCell`), since their distribution would tell it.
 */
export async function readHistogram(
  read: ReadTransaction,
  code: HistogramCode,
  unitCode: string,
  month: YearMonth,
  smallCell: Sql | null,
): Promise<Histogram | null> {
  const parameters = code === 'GROUP_SIZE_MEAN' ? SIZE_MARKS : MARGIN_MARKS;
  const values = parameters.map((parameter) => policyValueIn(parameter, sql`w`, lastDayOf(month)));
  const day = firstDayOf(month);
  const few = smallCell && !countsGroups(code) ? fewSurveyed(sql`array[${day}::date]`, smallCell) : null;
  const hidden = few
    ? sql`(select ${isOfFew(sql`im`)} from (select w.id as unit_id, w.level, ${code}::text as code, ${day}::date as month) im)`
    : sql`false`;
  const [found] = await read.query<{ buckets: [bucket: number, n: number][]; marks: string[]; hidden: boolean }>(
    sql`${few ? sql`with ${few}` : empty}
        select coalesce((select json_agg(json_build_array(b.bucket, b.n)) from (${bucketsOf(code, unitCode, day)}) b), '[]') as buckets,
               json_build_array(${join(values)}) as marks, ${hidden} as hidden
          from unit w where w.code = ${unitCode} and w.scope_from >= viewer_from() and w.scope_to <= viewer_to()`,
  );
  if (!found) return null;
  const counts = new Map(found.buckets);
  const bins = code === 'GROUP_SIZE_MEAN' ? sizeBins : marginBins;
  return {
    bins: found.hidden ? [] : bins(counts),
    marks: parameters.map((parameter, index) => ({ parameter, value: found.marks[index] ?? '0' })),
  };
}

const sizeBins = (counts: ReadonlyMap<number, number>): Bin[] =>
  Array.from({ length: SIZE_BINS + 1 }, (_, size) => ({
    from: String(size),
    to: size === SIZE_BINS ? null : String(size + 1),
    count: counts.get(size) ?? 0,
  }));

function marginBins(counts: ReadonlyMap<number, number>): Bin[] {
  const edge = (index: number): string => (index * MARGIN_STEP).toFixed(3);
  return Array.from({ length: MARGIN_BINS + 2 }, (_, bucket) => ({
    from: bucket === 0 ? null : edge(bucket - 1),
    to: bucket === MARGIN_BINS + 1 ? null : edge(bucket),
    count: counts.get(bucket) ?? 0,
  }));
}
