import { everything, inScope } from '@chengxin/persistence';
import type { Pool, PoolClient } from 'pg';
import { spellingOf } from './spelling';

const BATCH = 2000;
const NAMED = [
  ['unit', 'name'],
  ['mutual_aid_group', 'name'],
  ['retailer', 'store_name'],
] as const;

/**
 * Spells the names that are not spelt yet: new ones and changed ones, whoever wrote them (acts, imports, loaders). Answers how many there
 * were. Rows that somebody is changing are left for the next time.
 */
export async function spellNames(pool: Pool): Promise<number> {
  let spelt = 0;
  for (const [table, column] of NAMED) {
    let batch = BATCH;
    while (batch === BATCH) {
      batch = await inScope(pool, everything, (client) => spellBatch(client, table, column));
      spelt += batch;
    }
  }
  return spelt;
}

async function spellBatch(client: PoolClient, table: string, column: string): Promise<number> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `select id::text, ${column} as name from ${table} where spelling is null limit ${BATCH} for update skip locked`,
  );
  if (rows.length > 0) {
    const type = table === 'unit' ? 'integer' : 'uuid';
    await client.query(
      `update ${table} t set spelling = s.spelling from unnest($1::text[], $2::text[]) as s(id, spelling) where t.id = s.id::${type}`,
      [rows.map(({ id }) => id), rows.map(({ name }) => spellingOf(name))],
    );
  }
  return rows.length;
}
