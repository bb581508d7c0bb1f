import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** Those of some months that any city of the viewer has counted, as a JSON array in their order. */
export const countedMonths = (months: readonly YearMonth[]): Sql =>
  sql`(select coalesce(json_agg(distinct to_char(p.month, 'YYYY-MM')), '[]') from month_period p join unit c on c.id = p.city_id
    where p.month = any(${months.map(firstDayOf)}::date[]) and c.scope_from <= viewer_to() and c.scope_to >= viewer_from())`;
