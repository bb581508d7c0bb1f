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
