import { localDate } from '@chengxin/kernel';
import { everything, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client, Pool } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUnitPolicy, type UnitPolicy } from './policy.queries';
import { policyValueIn } from './policy-value.sql';

// The city, one of its counties and an area of that county set the same parameter from different days.
const SETTINGS = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001),
    ('140602', '朔城区', 'COUNTY', 2, 140602000, 140602999);
  insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at) values
    ('margin.target', 2, '2026-01-01', '0.12', '市级', '管理员', now()), ('margin.target', 2, '2026-07-01', '0.13', '市级', '管理员', now()),
    ('margin.target', 3, '2026-04-01', '0.10', '县级', '管理员', now()), ('group.size_limit', 4, '2026-02-15', '20', '片区', '管理员', now())`;

describe('a parameter inside a statement', () => {
  let test: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    test = await createTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(SETTINGS).finally(() => admin.end());
    pool = new Pool({ connectionString: test.url });
  });
  afterAll(async () => {
    await pool?.end();
    await test?.drop();
  });

  it('has the value that the policy book answers, for every unit and day', async () => {
    const read = new ReadTransaction(pool, everything);
    const { book } = (await readUnitPolicy(read, '140600')) as UnitPolicy;
    const units = await read.query<{ code: string; scopeFrom: number; scopeTo: number }>(
      sql`select code, scope_from as "scopeFrom", scope_to as "scopeTo" from unit`,
    );
    for (const day of ['2025-12-31', '2026-01-01', '2026-02-15', '2026-03-31', '2026-04-01', '2026-07-01'].map(localDate)) {
      for (const code of ['margin.target', 'group.size_limit', 'coverage.overall']) {
        const rows = await read.query<{ code: string; value: string }>(
          sql`select u.code, ${policyValueIn(code, sql`u`, day)} as value from unit u`,
        );
        const expected = units.map((unit) => [unit.code, book.value(code, unit, day)]);
        expect([day, code, rows.map((row) => [row.code, row.value])]).toEqual([day, code, expected]);
      }
    }
    read.release();
  });
});
