import { localDate, yearMonth } from '@chengxin/kernel';
import { type Database, everything, openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeValues } from './compute-values';
import { readIndicatorSheet, type SheetRequest } from './indicator-sheet.queries';

// Two cities of a province, each with a county. August is closed in both, September in the first only, October was counted in the second only.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999),
    ('140600', '朔州市', 'CITY', 1, 140600000, 140699999), ('140700', '晋中市', 'CITY', 1, 140700000, 140799999),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999), ('140702', '榆次区', 'COUNTY', 3, 140702000, 140702999);
  insert into month_period (city_id, month, state, as_of, refreshed_at) values
    (2, '2026-08-01', 'CLOSED', '2026-08-31', '2026-09-03T01:00:00Z'), (3, '2026-08-01', 'CLOSED', '2026-08-31', '2026-09-02T01:00:00Z'),
    (2, '2026-09-01', 'CLOSED', '2026-09-30', '2026-10-03T01:00:00Z'), (3, '2026-09-01', 'OPEN', '2026-09-30', '2026-10-12T01:00:00Z'),
    (3, '2026-10-01', 'OPEN', '2026-10-12', '2026-10-12T01:00:00Z');
  insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
    select m, 'COVERAGE_OVERALL', u.id, u.parent_id, u.level, u.scope_from, u.scope_to, 7, 10
      from unit u, unnest(array['2026-08-01', '2026-09-01']::date[]) m`;

const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };

describe('the months of a sheet', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [] });
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    await admin.end();
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const months = [yearMonth('2026-08'), yearMonth('2026-09'), yearMonth('2026-10')];
  const statesOf = async (where: Pick<SheetRequest, 'unitCode' | 'level' | 'peers'>, scope = everything): Promise<string[]> => {
    const read = new ReadTransaction(database.readPool, scope);
    try {
      const sheet = await readIndicatorSheet(read, {
        ...where,
        codes: ['COVERAGE_OVERALL'],
        months,
        rankedMonths: [],
        smallCell: null,
      });
      return computeValues(sheet, ['COVERAGE_OVERALL'], months, localDate('2026-10-12')).map(
        ({ unitCode, month, monthState, asOf }) => `${unitCode} ${month} ${monthState} ${asOf.slice(0, 10)}`,
      );
    } finally {
      read.release();
    }
  };

  it('are those of each unit’s own city', async () => {
    expect(await statesOf({ unitCode: '140000', level: 'COUNTY', peers: false })).toEqual([
      '140622 2026-08 CLOSED 2026-09-03',
      '140622 2026-09 CLOSED 2026-10-03',
      '140702 2026-08 CLOSED 2026-09-02',
      '140702 2026-09 CLOSING 2026-10-12',
      '140702 2026-10 OPEN 2026-10-12',
    ]);
  });

  it('are closed for a province when all its cities have closed them, as of the earliest', async () => {
    expect(await statesOf({ unitCode: '140000', level: null, peers: false })).toEqual([
      '140000 2026-08 CLOSED 2026-09-02',
      '140000 2026-09 CLOSING 2026-10-03',
      '140000 2026-10 OPEN 2026-10-12',
    ]);
  });

  it('are told to a city of its siblings as well', async () => {
    expect(await statesOf({ unitCode: '140600', level: null, peers: true }, CITY)).toEqual([
      '140600 2026-08 CLOSED 2026-09-03',
      '140600 2026-09 CLOSED 2026-10-03',
      '140700 2026-08 CLOSED 2026-09-02',
      '140700 2026-09 CLOSING 2026-10-12',
      '140700 2026-10 OPEN 2026-10-12',
    ]);
  });

  describe('say whether figures are being updated', () => {
    let admin: Client;
    beforeAll(async () => {
      admin = new Client({ connectionString: test.adminUrl });
      await admin.connect();
      await admin.query(`insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
        ('140702A01', '城区片', 'AREA', 5, 140702001, 140702001, null),
        ('140702001J01', '迎宾街', 'PLACE', 6, 140702001, 140702001, 'STREET')`);
    });
    afterAll(() => admin.end());

    const updating = async (unitCode: string, level: SheetRequest['level'] = null, today = '2026-10-12'): Promise<string[]> => {
      const read = new ReadTransaction(database.readPool, everything);
      const request = {
        unitCode,
        level,
        peers: false,
        codes: ['COVERAGE_OVERALL'] as const,
        months,
        rankedMonths: [],
        smallCell: null,
      };
      const sheet = await readIndicatorSheet(read, request).finally(() => read.release());
      return computeValues(sheet, ['COVERAGE_OVERALL'], months, localDate(today)).flatMap((value) =>
        value.updating ? [`${value.unitCode} ${value.month}`] : [],
      );
    };

    it('not when all that was done is counted', async () => {
      expect(await updating('140000')).toEqual([]);
      expect(await updating('140000', 'COUNTY')).toEqual([]);
    });

    it('of a unit with places that wait and of those above it, from the month on that they wait for, but no closed one', async () => {
      await admin.query(
        `insert into place_refresh (place_id, from_month) select id, '2026-08-01' from unit where code = '140702001J01'`,
      );
      expect(await updating('140000', 'COUNTY')).toEqual(['140702 2026-09', '140702 2026-10']);
      expect(await updating('140700')).toEqual(['140700 2026-09', '140700 2026-10']);
      expect(await updating('140600')).toEqual([]);
      await admin.query(`update place_refresh set from_month = '2026-10-01'`);
      expect(await updating('140000')).toEqual(['140000 2026-10']);
      await admin.query('delete from place_refresh');
      expect(await updating('140000')).toEqual([]);
    });

    it('of a month that runs, as long as the new day has not been counted', async () => {
      expect(await updating('140700', null, '2026-10-13')).toEqual(['140700 2026-10']);
    });
  });
});
