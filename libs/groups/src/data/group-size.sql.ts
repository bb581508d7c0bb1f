import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** How many have applied to a group by a day and are not members yet. */
export const applicantsOf = (groupId: Sql, day: LocalDate | Sql): Sql => sql`(select count(*) from join_application a
  where a.group_id = ${groupId} and a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > ${day}::date)`;

/** How many a group has on a day, who has applied counted in: what fills it must leave room for both (SD-R02). */
export const sizeWithApplicants = (groupId: Sql, day: LocalDate | Sql): Sql =>
  sql`((select count(*) from membership m where m.group_id = ${groupId} and m.during @> ${day}::date) + ${applicantsOf(groupId, day)})::integer`;
