import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import type { UnitLevel } from '../domain';

/** A unit as the other slices need it. */
export interface UnitRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentId: number | null;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

const COLUMNS = sql`id, code, name, level, parent_id as "parentId", scope_from as "scopeFrom", scope_to as "scopeTo"`;

/** The unit of a code; null when there is none. Units are not secret: their names are on every map. */
export async function findUnit(read: ReadTransaction, code: string): Promise<UnitRow | null> {
  const rows = await read.query<UnitRow>(sql`select ${COLUMNS} from unit where code = ${code}`);
  return rows[0] ?? null;
}

export async function findUnitById(read: ReadTransaction, id: number): Promise<UnitRow | null> {
  const rows = await read.query<UnitRow>(sql`select ${COLUMNS} from unit where id = ${id}`);
  return rows[0] ?? null;
}

/** Condition that keeps rows with a `scope` column to a unit: its subtree, or for a place the place itself. */
export const withinUnit = (row: Sql, unitCode: string): Sql =>
  sql`exists (select from unit w where w.code = ${unitCode} and ${row}.scope between w.scope_from and w.scope_to and (w.level <> 'PLACE' or ${row}.place_id = w.id))`;
