import type { AggregateDimension, AggregateField } from '@chengxin/graphql-kit';
import { firstDayOf, type LocalDate, type YearMonth } from '@chengxin/kernel';
import { MARGIN_VERDICT_LABELS } from '@chengxin/retailers/domain';
import sql, { raw, type Sql } from 'sql-template-tag';

/** The as-of day of a month: its last one, or today while it runs. */
export const asOfDayOf = (month: Sql, today: LocalDate): Sql =>
  sql`least((${month} + interval '1 month' - interval '1 day')::date, ${today}::date)`;

export const firstDays = (months: readonly YearMonth[]): Sql => sql`${months.map(firstDayOf)}::date[]`;

const amount = (name: string): AggregateField => ({ numerator: (row) => sql`${row}.${raw(name)}`, ofMonth: true });
const margin = (skuSet: 'all' | 'agreed'): AggregateField => ({
  numerator: (row) => sql`${row}.${raw(`revenue_${skuSet}`)} - ${row}.${raw(`cost_${skuSet}`)}`,
  denominator: (row) => sql`${row}.${raw(`revenue_${skuSet}`)}`,
  ofMonth: true,
});

/** What a month has surveyed, of retailers as of groups. */
export const MARGIN_FIELDS = {
  MARGIN_ALL: margin('all'),
  MARGIN_AGREED: margin('agreed'),
  REVENUE_ALL: amount('revenue_all'),
  COST_ALL: amount('cost_all'),
  REVENUE_AGREED: amount('revenue_agreed'),
  COST_AGREED: amount('cost_agreed'),
} as const satisfies Record<string, AggregateField>;

export const MARGIN_FIELD_WORDS = {
  MARGIN_ALL: '全部卷烟毛利率（SD-R32），比率；须给月份。 Gross margin of all cigarettes, a fraction; needs a month.',
  MARGIN_AGREED: '约定价格品规毛利率（SD-R32），比率；须给月份。 Gross margin of agreed-price SKUs, a fraction; needs a month.',
  REVENUE_ALL: '全部卷烟销售额，元；须给月份。 Revenue of all cigarettes in yuan; needs a month.',
  COST_ALL: '全部卷烟成本，元；须给月份。 Cost of all cigarettes in yuan; needs a month.',
  REVENUE_AGREED: '约定价格品规销售额，元；须给月份。 Revenue of agreed-price SKUs in yuan; needs a month.',
  COST_AGREED: '约定价格品规成本，元；须给月份。 Cost of agreed-price SKUs in yuan; needs a month.',
} as const;

const verdict = (name: string): AggregateDimension => ({
  key: (row) => sql`case when ${row}.${raw(name)} then 'MET' when not ${row}.${raw(name)} then 'MISSED' else 'NOT_SURVEYED' end`,
  labels: MARGIN_VERDICT_LABELS,
  ofMonth: true,
});

/** Whether the margin met its target, as the month judged it. */
export const MARGIN_DIMENSIONS = {
  MARGIN_ALL_MET: verdict('margin_all_met'),
  MARGIN_AGREED_MET: verdict('margin_agreed_met'),
} as const satisfies Record<string, AggregateDimension>;

export const MARGIN_DIMENSION_WORDS = {
  MARGIN_ALL_MET: '全部卷烟毛利率是否达到目标；须给月份。 Whether the margin of all cigarettes met the target; needs a month.',
  MARGIN_AGREED_MET: '约定价格品规毛利率是否达到目标；须给月份。 Whether that of agreed-price SKUs did; needs a month.',
} as const;
