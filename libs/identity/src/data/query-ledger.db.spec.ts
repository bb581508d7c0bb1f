import { clockOn } from '@chengxin/kernel';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueryLedger } from './query-ledger';

describe('the ledger of what free queries cost', () => {
  let test: TestDatabase;
  let admin: Client;
  let pool: Pool;
  let now = new Date('2026-10-12T01:10:00Z');
  const clock = { ...clockOn('2026-10-12'), realNow: () => now };
  const pass = (milliseconds: number): void => void (now = new Date(now.getTime() + milliseconds));
  const budget = (subject: string) => ({
    subject,
    unitId: 1,
    parameter: 'api.budget_per_hour',
    initial: 100,
    ownLimit: null,
  });
  const spent = async (subject: string): Promise<number> =>
    Number((await admin.query<{ spent: string }>('select spent from query_budget where subject = $1', [subject])).rows[0]?.spent);

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(
      `insert into unit (code, name, level, parent_id, scope_from, scope_to) values ('140600', '朔州市', 'CITY', null, 140600000, 140699999)`,
    );
    pool = new Pool({ connectionString: test.url });
  });
  afterAll(async () => {
    await pool?.end();
    await admin?.end();
    await test?.drop();
  });

  it('counts in memory, writes once a second, and then knows what another process has spent', async () => {
    const subject = '00000000-0000-4000-8000-000000000001';
    const [here, there] = [new QueryLedger(pool, clock), new QueryLedger(pool, clock)];
    for (let query = 0; query < 3; query++) await here.charge(budget(subject), 10);
    expect(await spent(subject)).toBe(10);
    expect((await there.charge(budget(subject), 10)).remaining).toBe(80);
    pass(1000);
    expect((await here.charge(budget(subject), 10)).remaining).toBe(60);
    await expect.poll(() => spent(subject)).toBe(50);
    expect((await here.charge(budget(subject), 10)).remaining).toBe(40);
  });

  it('forgets nothing that is charged while it asks the database', async () => {
    const subject = '00000000-0000-4000-8000-000000000003';
    const ledger = new QueryLedger(pool, clock);
    await ledger.charge(budget(subject), 10);
    // 95 is too dear; meanwhile nine small ones fit.
    const dear = ledger.charge(budget(subject), 95);
    await new Promise(setImmediate);
    const small = await Promise.all(Array.from({ length: 9 }, () => ledger.charge(budget(subject), 10)));
    expect(small.every(({ charged }) => charged)).toBe(true);
    expect((await dear).charged).toBe(false);
    expect(await ledger.charge(budget(subject), 10)).toMatchObject({ charged: false, remaining: 0 });
    expect(await spent(subject)).toBe(100);
  });

  it('asks the database before it refuses, and gives a full budget in the next hour', async () => {
    const subject = '00000000-0000-4000-8000-000000000002';
    const [here, there] = [new QueryLedger(pool, clock), new QueryLedger(pool, clock)];
    await here.charge(budget(subject), 1);
    await there.charge(budget(subject), 60);
    expect(await here.charge(budget(subject), 60)).toMatchObject({ charged: true, remaining: 39 });
    expect(await here.charge(budget(subject), 60)).toMatchObject({ charged: false, remaining: 0 });
    pass(3_600_000);
    expect(await here.charge(budget(subject), 60)).toMatchObject({ charged: true, remaining: 40 });
  });
});
