import { localDate } from '@chengxin/kernel';
import { monthLockOf } from '@chengxin/months/data';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ImportCity, openImportCity } from './import-city.fixture';
import { loadRules } from './load-rules';

let city: ImportCity;
beforeAll(async () => {
  city = await openImportCity();
  await city.admin.query(`insert into unit (code, name, level, parent_id, scope_from, scope_to)
    values ('140900', '忻州市', 'CITY', 1, 140900000, 140999999), ('140200', '大同市', 'CITY', 1, 140200000, 140299999)`);
});
afterAll(() => city.close());

const heldFor = async (scopeFrom: number, scopeTo: number): Promise<number[]> => {
  const client = await city.pool.connect();
  try {
    await client.query('begin');
    await loadRules(client, { id: 1, code: '', name: '', scopeFrom, scopeTo }, localDate('2026-10-12'), true);
    const { rows } = await client.query<{ key: number }>(
      `select objid::integer as key from pg_locks where locktype = 'advisory' and mode = 'ShareLock' and pid = pg_backend_pid() order by 1`,
    );
    return rows.map((row) => row.key);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

it('an import keeps the months of every city that it may write to from being closed meanwhile', async () => {
  expect(await heldFor(140_000_000, 149_999_999)).toEqual([140_200_000, 140_600_000, 140_900_000].map(monthLockOf));
  expect(await heldFor(140_622_000, 140_622_999)).toEqual([monthLockOf(140_600_000)]);
});
