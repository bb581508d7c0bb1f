import {
  type AggregateDimension,
  type AggregateField,
  type AggregateSource,
  MONTH_DIMENSIONS,
  type RequestContext,
} from '@chengxin/graphql-kit';
import type { YearMonth } from '@chengxin/kernel';
import { UNIT_DIMENSIONS } from '@chengxin/organization/api';
import { viewerParameter } from '@chengxin/policy/api';
import { BUSINESS_FORMAT_LABELS, MARKET_TYPE_LABELS, RETAILER_STATUS_LABELS, TIERS } from '@chengxin/retailers/domain';
import sql, { type Sql } from 'sql-template-tag';
import { asOfDayOf, firstDays, MARGIN_DIMENSIONS, MARGIN_FIELDS } from './month-rows.aggregate';
import { ofOwnArea, type RetailerWhere, retailerCondition } from './retailer.where';

export const RETAILER_DIMENSIONS = [
  'CITY',
  'COUNTY',
  'AREA',
  'PLACE',
  'PLACE_KIND',
  'MARKET_TYPE',
  'FORMAT',
  'TIER',
  'TIER_BAND',
  'STATUS',
  'IN_GROUP',
  'MARGIN_ALL_MET',
  'MARGIN_AGREED_MET',
  'MONTH',
  'QUARTER',
] as const;
export type RetailerDimension = (typeof RETAILER_DIMENSIONS)[number];

/** What is known of a retailer's cartons in the month of a row. */
const volumeOf = (row: Sql, cartons: Sql): Sql =>
  sql`(select ${cartons} from class_two_volume v where v.retailer_id = ${row}.id and v.month = ${row}.month)`;

export const RETAILER_FIELDS = {
  TIER: { numerator: (row) => sql`${row}.tier` },
  ...MARGIN_FIELDS,
  CLASS_TWO_CARTONS: { numerator: (row) => volumeOf(row, sql`v.cartons`), ofMonth: true },
  CLASS_TWO_SHARE: {
    numerator: (row) => volumeOf(row, sql`case when v.all_cartons is not null then v.cartons end`),
    denominator: (row) => volumeOf(row, sql`v.all_cartons`),
    ofMonth: true,
  },
} as const satisfies Record<string, AggregateField>;

const IN_GROUP_LABELS = { true: { zh: '已入组', en: 'in a group' }, false: { zh: '未入组', en: 'in no group' } };

/** Tiers by bands of a width, each called by its lowest: 1–5, 6–10 … (SD-Q6). */
const tierBand = (width: Sql): AggregateDimension => ({
  key: (row) => sql`(${row}.tier - 1) / ${width} * ${width} + 1`,
  value: (key) => sql`${key} || '–' || least(${key} + ${width} - 1, ${TIERS.highest}::integer)`,
});

/** Retailers as the list has them today; or, by month, those that the month counted, as they were counted. */
export function retailerSource(context: RequestContext, months: readonly YearMonth[] | null): AggregateSource<RetailerWhere> {
  const today = context.clock.today();
  const dimensions: Record<RetailerDimension, AggregateDimension> = {
    ...UNIT_DIMENSIONS,
    ...MARGIN_DIMENSIONS,
    ...MONTH_DIMENSIONS,
    MARKET_TYPE: { key: (row) => sql`${row}.market_type`, labels: MARKET_TYPE_LABELS },
    FORMAT: { key: (row) => sql`${row}.format`, labels: BUSINESS_FORMAT_LABELS },
    TIER: { key: (row) => sql`${row}.tier` },
    TIER_BAND: tierBand(viewerParameter(context, 'ban.tier_band_width')),
    STATUS: { key: (row) => sql`${row}.status`, labels: RETAILER_STATUS_LABELS },
    IN_GROUP: { key: (row) => sql`${row}.in_group`, labels: IN_GROUP_LABELS },
  };
  return {
    dimensions,
    fields: RETAILER_FIELDS,
    condition: (where, row) =>
      months === null ? retailerCondition(where, row, today) : retailerCondition(where, row, sql`${row}.day`, true),
    rows: (asked) =>
      asked === null
        ? sql`(select t.*, p.place_kind, t.id in (select m.retailer_id from in_group m where m.during @> ${today}::date) as in_group
                 from retailer t left join unit p on p.id = t.place_id where ${ofOwnArea(sql`t`)})`
        : sql`(select rm.*, rm.retailer_id as id, rm.group_id is not null as in_group, 'ACTIVE' as status, ${asOfDayOf(sql`rm.month`, today)} as day,
                      t.store_name, t.licence_no, t.customer_code, p.place_kind
                 from retailer_month rm left join retailer t on t.id = rm.retailer_id left join unit p on p.id = rm.place_id
                where rm.month = any(${firstDays(asked)}))`,
  };
}
