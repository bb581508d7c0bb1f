import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** Applications under way on a day of a retailer of the viewer's at a group or founding out of sight: that there is one, and not where (docs/adr/0026). */
export const waitsElsewhere = (
  r: Sql,
  day: LocalDate,
): Sql => sql`(select e.application_id from applied_elsewhere e where e.retailer_id = ${r}.id and (e.state = 'PLEDGED' or e.expires_on > ${day}::date)
  and e.application_scope not between viewer_from() and viewer_to())`;
