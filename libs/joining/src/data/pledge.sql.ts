import type { TextKind } from '@chengxin/joining/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** The version of a founding text in force on a day where a scope lies: the one that came with the product until the city sets another. */
export const versionInForce = (kind: TextKind | Sql, scope: Sql, day: LocalDate | Sql): Sql =>
  sql`(select coalesce(max(t.version), 1) from founding_text t
    where t.scope = ${scope} / 100000 * 100000 and t.kind = ${kind} and t.effective_on <= ${day}::date)`;

/** Since when the member of a membership row has been one without a break, in whichever groups. */
export const unbrokenSince = (membership: Sql): Sql => sql`coalesce(${membership}.unbroken_since, lower(${membership}.during))`;

/**
 * Whether a pledge row `p` binds the member of a membership row on a day of it: it bound by then, and the signatory has been a member
 * without a break since.
 */
export const bindsMember = (p: Sql, membership: Sql, day: LocalDate | Sql): Sql =>
  sql`${p}.retailer_id = ${membership}.retailer_id and ${p}.binds_from between ${unbrokenSince(membership)} and ${day}::date`;

/** The newest version that binds the member of a membership row on a day; null when none does. */
export const signedVersion = (membership: Sql, day: LocalDate | Sql): Sql =>
  sql`(select max(p.text_version) from pledge p where ${bindsMember(sql`p`, membership, day)})`;
