import type { EndCause } from '@chengxin/joining/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether the member of a membership row has changed its premises since it was last taken at its word: since it joined, or since it last
 * signed the pledge, by which who has moved may stay (SD-R12). A change is another address or another area, not another spelling.
 */
const hasMoved = (membership: Sql): Sql => sql`r.premises_since > greatest(lower(${membership}.during),
  (select max(p.signed_on) from pledge p where p.retailer_id = r.id))`;

const ofCause = (membership: Sql, day: LocalDate | Sql, values: Readonly<Record<EndCause, Sql>>): Sql => sql`(
  select case when r.status = 'CLOSED' then ${values.RETAILER_CLOSED} when r.licence_expires_on < ${day}::date then ${values.LICENCE_LAPSED}
      when ${hasMoved(membership)} then ${values.PREMISES_MOVED} end
    from retailer r where r.id = ${membership}.retailer_id and upper_inf(${membership}.during))`;

/** Why the charter lets a membership row be cancelled directly (Annex 1 Art. 14), as an `EndCause`; null when it does not. */
export const endCause = (membership: Sql, day: LocalDate | Sql): Sql =>
  ofCause(membership, day, {
    RETAILER_CLOSED: sql`'RETAILER_CLOSED'`,
    LICENCE_LAPSED: sql`'LICENCE_LAPSED'`,
    PREMISES_MOVED: sql`'PREMISES_MOVED'`,
  });

/** The first day of that cause; null without a cause, or when the versions of the retailer do not tell. */
export const endCauseSince = (membership: Sql, day: LocalDate | Sql): Sql =>
  ofCause(membership, day, {
    RETAILER_CLOSED: sql`(select max(upper(v.during)) from retailer_version v where v.retailer_id = r.id and v.status <> 'CLOSED')`,
    LICENCE_LAPSED: sql`r.licence_expires_on + 1`,
    PREMISES_MOVED: sql`r.premises_since`,
  });

/** The address that the member of a membership row left when it changed its premises as a member; null when it has not, or none is on file. */
export const formerPremises = (membership: Sql): Sql => sql`(
  select v.address from retailer r join retailer_version v on v.retailer_id = r.id and v.during @> r.premises_since - 1
    where r.id = ${membership}.retailer_id and r.premises_since > lower(${membership}.during) and ${membership}.during @> r.premises_since)`;
