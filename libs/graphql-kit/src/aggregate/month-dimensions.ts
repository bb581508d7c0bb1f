import sql from 'sql-template-tag';
import type { AggregateDimension } from './aggregate-plan';

/** Month and quarter of rows that are counted by month; under a comparison the ones that they are compared to. */
export const MONTH_DIMENSIONS = {
  MONTH: {
    key: (row) => sql`${row}.period`,
    value: (key) => sql`to_char(${key}, 'YYYY-MM')`,
    ofMonth: true,
  },
  QUARTER: {
    key: (row) => sql`date_trunc('quarter', ${row}.period::timestamp)::date`,
    value: (key) => sql`to_char(${key}, 'YYYY"-Q"Q')`,
    ofMonth: true,
  },
} as const satisfies Record<string, AggregateDimension>;

export const MONTH_DIMENSION_WORDS = {
  MONTH: '月份，如 2026-03；须给月份。 Month; needs one in the question.',
  QUARTER: '季度，如 2026-Q1；须给月份。 Quarter; needs a month.',
} as const;
