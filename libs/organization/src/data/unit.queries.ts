import sql, { type Sql } from 'sql-template-tag';

/** Condition that keeps rows with a `scope` column to a unit: its subtree, or for a place the place itself. */
export const withinUnit = (row: Sql, unitCode: string): Sql =>
  sql`exists (select from unit w where w.code = ${unitCode} and ${row}.scope between w.scope_from and w.scope_to and (w.level <> 'PLACE' or ${row}.place_id = w.id))`;
