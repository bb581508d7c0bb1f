import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityTown, openIdentityTown, RETAILER } from './identity-town.fixture';

describe('the month that pages open on', () => {
  let town: IdentityTown;

  beforeAll(async () => {
    town = await openIdentityTown();
  });
  afterAll(() => town.close());

  const months = (...rows: readonly string[]): Promise<unknown> =>
    town.admin.query(`delete from month_period; insert into month_period (city_id, month, state, as_of, refreshed_at) values
      ${rows.map((row) => `(${row}, '2026-10-12', now())`).join(', ')}`);
  const count = (month: string): Promise<unknown> =>
    town.admin.query(
      `insert into retailer_month (month, retailer_id, scope, place_id, market_type, format, tier, licence_expires_on)
       values ($1, $2, 140622001, 6, 'URBAN', 'GROCERY', 10, '2028-01-01')`,
      [month, RETAILER],
    );
  const openedBy = async (username: string): Promise<unknown> => {
    const { data } = await (await town.signedIn(username)).ask('{ viewer { latestClosedMonth } }');
    return (data as { viewer: { latestClosedMonth: string } }).viewer.latestClosedMonth;
  };

  it('is the latest closed one', async () => {
    await months("2, '2026-07-01', 'CLOSED'", "2, '2026-08-01', 'CLOSED'", "2, '2026-09-01', 'OPEN'");
    expect(await openedBy('head')).toBe('2026-08');
  });

  it('is of a new city the current one as long as there is nothing to see', async () => {
    await months("2, '2026-01-01', 'OPEN'", "2, '2026-09-01', 'OPEN'", "2, '2026-10-01', 'OPEN'");
    expect(await openedBy('juror')).toBe('2026-10');
  });

  it('is of a city that has closed none yet the latest that has ended and has data', async () => {
    await count('2026-08-01');
    await count('2026-10-01');
    await months("2, '2026-01-01', 'OPEN'", "2, '2026-08-01', 'OPEN'", "2, '2026-09-01', 'OPEN'", "2, '2026-10-01', 'OPEN'");
    expect(await openedBy('juror')).toBe('2026-08');
    // of the county whose retailers were counted, not of its neighbour
    expect(await openedBy('youyu-head')).toBe('2026-10');
  });

  it('is of a province the latest that all its cities have closed', async () => {
    await town.admin.query(`update user_account set unit_id = 1 where username = 'juror';
      insert into unit (code, name, level, parent_id, scope_from, scope_to) values ('140700', '晋中市', 'CITY', 1, 140700000, 140799999)`);
    await months(
      "2, '2026-07-01', 'CLOSED'",
      "7, '2026-07-01', 'CLOSED'",
      "2, '2026-08-01', 'CLOSED'",
      "7, '2026-08-01', 'OPEN'",
    );
    expect(await openedBy('juror')).toBe('2026-07');
    expect(await openedBy('head')).toBe('2026-08');
  });
});
