import type { EndCause } from '@chengxin/joining/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/**
 * Why the charter lets a membership row be cancelled directly (Annex 1 Art. 14), as an `EndCause`; null when it does not. Premises have
 * moved when the retailer lies in another area than the group now and did not when it joined: groups may span villages (SD-Q19).
 */
export const endCause = (membership: Sql, day: LocalDate | Sql): Sql => sql`(
  select case when r.status = 'CLOSED' then 'RETAILER_CLOSED' when r.licence_expires_on < ${day}::date then 'LICENCE_LAPSED'
      when r.scope <> ${membership}.scope and exists (select from retailer_version v where v.retailer_id = r.id
        and v.during @> lower(${membership}.during) and v.scope <> r.scope) then 'PREMISES_MOVED' end
    from retailer r where r.id = ${membership}.retailer_id and upper_inf(${membership}.during))`;

/** The first day of a cause of a member row and its retailer row; null when the versions of the retailer do not tell. */
export const endCauseSince = (membership: Sql, retailer: Sql, cause: EndCause): Sql => {
  const lastDays = (state: Sql): Sql =>
    sql`(select max(upper(v.during)) from retailer_version v where v.retailer_id = ${retailer}.id and ${state})`;
  switch (cause) {
    case 'LICENCE_LAPSED':
      return sql`${retailer}.licence_expires_on + 1`;
    case 'RETAILER_CLOSED':
      return lastDays(sql`v.status <> 'CLOSED'`);
    case 'PREMISES_MOVED':
      return sql`coalesce(${lastDays(sql`v.scope = ${membership}.scope`)}, ${lastDays(sql`v.scope <> ${retailer}.scope`)})`;
  }
};
