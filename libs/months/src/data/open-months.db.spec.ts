import { clockOn, monthRange, yearMonth } from '@chengxin/kernel';
import { type Act, type Database, everything, openDatabase, runAct } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMonths, recountOpenMonths } from './open-months.service';

const CLOCK = clockOn('2026-10-12');
const ACTOR = { userId: null, name: 'spec', scope: everything, requestId: null };

describe('the months of a city', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [] });
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(
      `insert into unit (code, name, level, scope_from, scope_to) values ('140600', '朔州市', 'CITY', 140600000, 140699999),
         ('140100', '太原市', 'CITY', 140100000, 140199999);
       insert into month_period (city_id, month, state, as_of, refreshed_at) values
         (1, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now())`,
    );
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await test?.drop();
  });

  const inAct = (work: (act: Act) => Promise<void>) =>
    runAct(database.orm, CLOCK, ACTOR, async (act) => {
      await work(act);
      act.audit({ act: 'spec', subjectType: 'Unit', subjectId: null, scope: 0 });
    });
  const months = async () =>
    (
      await admin.query(
        `select c.code || ' ' || to_char(month, 'YYYY-MM') || ' ' || state as month, as_of < month as waits
           from month_period p join unit c on c.id = p.city_id order by 1`,
      )
    ).rows.map(({ month, waits }) => (waits ? `${month}, to be counted` : month));

  it('open from the first to the current one and wait to be counted; one that is there stays as it is', async () => {
    await inAct((act) => openMonths(act, 1, monthRange(yearMonth('2026-08'), yearMonth('2026-10'))));
    expect(await months()).toEqual([
      '140100 2026-09 OPEN',
      '140600 2026-08 CLOSED',
      '140600 2026-09 OPEN, to be counted',
      '140600 2026-10 OPEN, to be counted',
    ]);
  });

  it('are counted again when its units change: the open ones of this city', async () => {
    await admin.query("update month_period set as_of = '2026-10-12' where state = 'OPEN'");
    await inAct((act) => recountOpenMonths(act, 140_600_000));
    expect(await months()).toEqual([
      '140100 2026-09 OPEN',
      '140600 2026-08 CLOSED',
      '140600 2026-09 OPEN, to be counted',
      '140600 2026-10 OPEN, to be counted',
    ]);
  });
});
