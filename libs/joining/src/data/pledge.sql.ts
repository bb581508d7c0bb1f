import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** The version of a founding text in force on a day for a row with a scope. */
export const versionInForce = (kind: 'CHARTER' | 'COVENANT' | 'PLEDGE', scope: Sql, day: LocalDate | Sql): Sql =>
  sql`founding_version_in_force(${kind}, ${scope}, ${day}::date)`;

/**
 * Whether a pledge row `p` binds the member of a membership row on a day: it was signed by then, and the signatory has been a member
 * without a break since, in whichever groups.
 */
export const bindsMember = (p: Sql, membership: Sql, day: LocalDate | Sql): Sql =>
  sql`${p}.retailer_id = ${membership}.retailer_id and ${p}.signed_on <= ${day}::date and ${p}.binds_from <= ${day}::date
    and (${membership}.during @> ${p}.binds_from or (select range_agg(x.during) from membership x
      where x.retailer_id = ${p}.retailer_id) @> daterange(${p}.binds_from, ${day}::date, '[]'))`;

/** The newest version that binds the member of a membership row on a day; null when none does. */
export const signedVersion = (membership: Sql, day: LocalDate | Sql): Sql =>
  sql`(select max(p.text_version) from pledge p where ${bindsMember(sql`p`, membership, day)})`;
