import { localDate, yearMonth } from '@chengxin/kernel';
import { type Database, everything, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorCode } from '../domain';
import { computeValues } from './compute-values';
import { readIndicatorSheet } from './indicator-sheet.queries';

// A city of four counties, of which 140602 has the areas A01 to A04 and a place in A04. Surveyed members of 140602 by area: 2, 9, 30, 60.
const TOWN = `
  insert into unit (id, code, name, level, parent_id, scope_from, scope_to, place_kind) overriding system value values
    (1, '140600', '朔州市', 'CITY', null, 140600000, 140699999, null),
    (2, '140602', '朔城区', 'COUNTY', 1, 140602000, 140602999, null), (3, '140603', '平鲁区', 'COUNTY', 1, 140603000, 140603999, null),
    (4, '140621', '山阴县', 'COUNTY', 1, 140621000, 140621999, null), (5, '140622', '应县', 'COUNTY', 1, 140622000, 140622999, null),
    (6, '140602A01', '一片', 'AREA', 2, 140602001, 140602001, null), (7, '140602A02', '二片', 'AREA', 2, 140602002, 140602002, null),
    (8, '140602A03', '三片', 'AREA', 2, 140602003, 140602003, null), (9, '140602A04', '四片', 'AREA', 2, 140602004, 140602004, null),
    (10, '140602001J01', '北城街', 'PLACE', 9, 140602004, 140602004, 'STREET'),
    (11, '140603A01', '一片', 'AREA', 3, 140603001, 140603001, null), (12, '140603A02', '二片', 'AREA', 3, 140603002, 140603002, null);
  insert into month_period (city_id, month, state, as_of, refreshed_at)
    select 1, m, 'CLOSED', m + 27, m + 30 from unnest(array['2026-01-01', '2026-02-01', '2026-03-01']::date[]) m`;

/** Surveyed members by unit; a margin of 11 % on 1 000 yuan each. */
const surveys = (month: string, members: Readonly<Record<number, number>>): string => `
  insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
  select '${month}-01', f.code, u.id, u.parent_id, u.level, u.scope_from, u.scope_to, f.n, f.d
    from json_each_text('${JSON.stringify(members)}') s join unit u on u.id = s.key::integer
   cross join lateral (values ('MARGIN_MEMBER_SHARE_ALL', 1, s.value::integer), ('MARGIN_ALL', 110 * s.value::integer, 1000 * s.value::integer),
     ('COVERAGE_OVERALL', 1, 2)) as f(code, n, d)`;

const COUNTED = { 1: 171, 2: 101, 3: 30, 4: 20, 5: 20, 6: 2, 7: 9, 8: 30, 9: 60, 10: 40, 11: 15, 12: 15 };

describe('a margin of too few members', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [] });
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    await admin.query(surveys('2026-01', COUNTED));
    // In February all areas were surveyed enough; in March one county was surveyed at three members only.
    await admin.query(surveys('2026-02', { ...COUNTED, 6: 20, 2: 119, 1: 189 }));
    await admin.query(surveys('2026-03', { ...COUNTED, 6: 20, 2: 119, 5: 3, 1: 172 }));
    await admin.end();
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const months = ['2026-01', '2026-02', '2026-03'].map(yearMonth);
  const valuesOf = async (code: IndicatorCode, limit: number | null) => {
    const read = new ReadTransaction(database.readPool, everything);
    try {
      const codes = [code];
      const smallCell = limit === null ? null : sql`${limit}`;
      const levels = ['CITY', 'COUNTY', 'AREA', 'PLACE'] as const;
      const values = [];
      for (const level of levels) {
        const place = { unitCode: '140600', level: level === 'CITY' ? null : level, peers: false };
        const sheet = await readIndicatorSheet(read, { ...place, codes, months, rankedMonths: months, smallCell });
        values.push(...computeValues(sheet, codes, months, localDate('2026-10-12')));
      }
      return values;
    } finally {
      read.release();
    }
  };
  const hiddenIn = async (month: string, limit = 5): Promise<string[]> =>
    (await valuesOf('MARGIN_ALL', limit)).flatMap((value) =>
      value.month === month && value.state === 'SUPPRESSED' ? [value.unitCode] : [],
    );

  it('is hidden together with that of the next smallest unit, or the county less the others would tell it', async () => {
    expect(await hiddenIn('2026-01')).toEqual(['140602A01', '140602A02', '140602001J01']);
  });

  it('is hidden of every single place, whose area would tell it', async () => {
    expect(await hiddenIn('2026-02')).toEqual(['140602001J01']);
  });

  it('is hidden of what lies in a unit that is hidden to hide another, since it sums to that', async () => {
    // 应县 (3) and the next smallest, 山阴县 (20). A limit of 24 takes 平鲁区 (30) as well, since 3 + 20 < 24, and with it its areas.
    expect(await hiddenIn('2026-03')).toEqual(['140621', '140622', '140602001J01']);
    expect(await hiddenIn('2026-03', 24)).toEqual([
      '140603',
      '140621',
      '140622',
      '140602A01',
      '140602A02',
      '140603A01',
      '140603A02',
      '140602001J01',
    ]);
  });

  it('tells nothing: no parts, difference, band or rank, and none of the sums that it is part of', async () => {
    const values = await valuesOf('MARGIN_ALL', 5);
    const of = (unitCode: string, month: string) => values.find((value) => value.unitCode === unitCode && value.month === month);
    expect(of('140602A01', '2026-01')).toMatchObject({
      ...{ state: 'SUPPRESSED', value: null, numerator: null, denominator: null, targetGap: null, band: 'NONE' },
      ...{ previous: null, lastYear: null, yearToDate: null, rank: null, rankTotal: null, rankChange: null },
    });
    expect(of('140602A03', '2026-01')).toMatchObject({ state: 'REPORTED', rank: 1, rankTotal: 2 });
    expect(of('140602A01', '2026-02')).toMatchObject({
      state: 'REPORTED',
      previous: null,
      previousChange: null,
      yearToDate: null,
    });
    expect(of('140602A03', '2026-02')?.yearToDate).toMatchObject({ numerator: '6600', denominator: '60000' });
  });

  it('is not hidden from who may see the members, nor where the policy hides nothing, nor is what is not of surveys', async () => {
    expect(await hiddenIn('2026-01', 1)).toEqual([]);
    const told = await valuesOf('MARGIN_ALL', null);
    expect(told.every(({ state }) => state === 'REPORTED')).toBe(true);
    const coverage = await valuesOf('COVERAGE_OVERALL', 100);
    expect(coverage.every(({ state }) => state === 'REPORTED')).toBe(true);
  });
});
