import { column, defineShape, many, needing, one, type ReadShape } from '@chengxin/graphql-kit';
import { maskedName, maskedPhone, unitRead } from '@chengxin/organization/api';
import sql, { type Sql } from 'sql-template-tag';

/** (revenue − cost) ÷ revenue with six places, half up; null without revenue. */
export const marginOf = (revenue: Sql, cost: Sql): Sql => sql`round((${revenue} - ${cost}) / nullif(${revenue}, 0), 6)::text`;

// Scope numbers are county × 1000 + area (docs/contract.md), so both units are found by an equality that the index on unit serves.
/** The county that a row with a scope lies in. */
export const isCountyOf = (row: Sql, unit: Sql): Sql =>
  sql`${unit}.scope_from = ${row}.scope / 1000 * 1000 and ${unit}.level = 'COUNTY'`;
/** The area that a row with a scope lies in. */
export const isAreaOf = (row: Sql, unit: Sql): Sql => sql`${unit}.scope_from = ${row}.scope and ${unit}.level = 'AREA'`;

export const retailerRead: ReadShape = defineShape({
  type: 'Retailer',
  table: 'retailer',
  key: 'id',
  fields: {
    id: column((r) => sql`${r}.id`),
    customerCode: column((r) => sql`${r}.customer_code`),
    licenceNo: column((r) => sql`${r}.licence_no`),
    licenceExpiresOn: column((r) => sql`${r}.licence_expires_on`),
    storeName: column((r) => sql`${r}.store_name`),
    personInCharge: column((r) => maskedName(sql`${r}.person_in_charge`)),
    phone: column((r) => maskedPhone(sql`${r}.phone`)),
    address: column((r) => sql`${r}.address`),
    marketType: column((r) => sql`${r}.market_type`),
    format: column((r) => sql`${r}.format`),
    tier: column((r) => sql`${r}.tier`),
    status: column((r) => sql`${r}.status`),
    since: column((r) => sql`${r}.since`),
    version: column((r) => sql`${r}.version`),
    county: one(() => unitRead, isCountyOf),
    area: one(() => unitRead, isAreaOf),
    place: one(
      () => unitRead,
      (r, u) => sql`${u}.id = ${r}.place_id`,
    ),
    // Master data belong to the archive of the member's group (Annex 5) and are told to who reads groups only, the juror; what a retailer was
    // earlier and what it sells belong to its own file.
    history: needing(
      'RETAILER_READ',
      many(
        () => retailerVersionRead,
        (r, v) => sql`${v}.retailer_id = ${r}.id`,
        (v) => sql`lower(${v}.during) desc`,
      ),
    ),
    surveys: needing(
      'RETAILER_READ',
      many(
        () => marginSurveyRead,
        (r, s, { today }) => sql`${s}.retailer_id = ${r}.id and ${s}.month > (${today}::date - interval '24 months')::date`,
        (s) => sql`${s}.month desc`,
        24,
      ),
    ),
  },
});

export const retailerVersionRead: ReadShape = defineShape({
  type: 'RetailerVersion',
  table: 'retailer_version',
  key: 'id',
  fields: {
    from: column((v) => sql`lower(${v}.during)`),
    to: column((v) => sql`upper(${v}.during)`),
    licenceNo: column((v) => sql`${v}.licence_no`),
    licenceExpiresOn: column((v) => sql`${v}.licence_expires_on`),
    marketType: column((v) => sql`${v}.market_type`),
    format: column((v) => sql`${v}.format`),
    tier: column((v) => sql`${v}.tier`),
    address: column((v) => sql`${v}.address`),
    status: column((v) => sql`${v}.status`),
    place: one(
      () => unitRead,
      (v, u) => sql`${u}.id = ${v}.place_id`,
    ),
  },
});

// One row for a month, though each set of SKUs is surveyed by a row of its own.
const SURVEYED_MONTHS = `(select retailer_id, month,
    max(revenue) filter (where sku_set = 'ALL') as revenue_all, max(cost) filter (where sku_set = 'ALL') as cost_all,
    max(revenue) filter (where sku_set = 'AGREED') as revenue_agreed, max(cost) filter (where sku_set = 'AGREED') as cost_agreed
  from margin_survey group by retailer_id, month)`;

export const marginSurveyRead: ReadShape = defineShape({
  type: 'MarginSurvey',
  table: SURVEYED_MONTHS,
  key: 'month',
  fields: {
    month: column((s) => sql`to_char(${s}.month, 'YYYY-MM')`),
    revenueAll: column((s) => sql`${s}.revenue_all::text`),
    costAll: column((s) => sql`${s}.cost_all::text`),
    marginAll: column((s) => marginOf(sql`${s}.revenue_all`, sql`${s}.cost_all`)),
    revenueAgreed: column((s) => sql`${s}.revenue_agreed::text`),
    costAgreed: column((s) => sql`${s}.cost_agreed::text`),
    marginAgreed: column((s) => marginOf(sql`${s}.revenue_agreed`, sql`${s}.cost_agreed`)),
  },
});
