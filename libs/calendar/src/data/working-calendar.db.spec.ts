import { addWorkingDays, workingDaysBetween } from '@chengxin/calendar/domain';
import { addDays, clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CityDays, removeCalendarDays, type SetCalendarDays, setCalendarDays } from './set-calendar-days.service';
import { addWorkingDaysIn, isYearKnown, workingDaysBetweenIn } from './working-calendar.queries';

const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999), ('140200', '大同市', 'CITY', 1, 140200000, 140299999)`;
const SHUOZHOU = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };
const DATONG = { from: 140_200_000, to: 140_299_999, peerParentId: 1 };
const COUNTY = { from: 140_622_000, to: 140_622_999, peerParentId: 2 };
const day = localDate;

describe('the working-day calendar of a city', () => {
  let test: TestDatabase;
  let database: Database;
  const actor = (scope: Actor['scope']): Actor => ({ userId: null, name: '管理员', scope, requestId: null });
  const calendarOf = async (scope: Actor['scope']) => {
    const read = new ReadTransaction(database.readPool, scope);
    const rows = await read.query<{ day: LocalDate; works: boolean }>(
      sql`select to_char(c.day, 'YYYY-MM-DD') as day, c.works from calendar_of(${scope.from}) c`,
    );
    read.release();
    return new Map(rows.map(({ day: date, works }) => [date, works]));
  };
  const set = (scope: Actor['scope'], input: Partial<SetCalendarDays> = {}) =>
    setCalendarDays(database, clockOn('2026-10-12'), actor(scope), {
      ...{ cityCode: '140600', first: day('2027-02-05'), last: day('2027-02-11'), works: false, name: '春节' },
      ...{ source: '国务院办公厅关于2027年部分节假日安排的通知', ...input },
    });
  const refusalOf = (done: Promise<void>) =>
    done.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.reasons[0]?.code : error),
    );

  beforeAll(async () => {
    test = await createTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN).finally(() => admin.end());
    database = await openDatabase({ url: test.url, entities: [] });
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('comes with 2025 and 2026 as the State Council published them: 28 and 33 days off, 5 and 6 make-up days', async () => {
    const days = [...(await calendarOf(SHUOZHOU))];
    const count = (year: string, works: boolean) => days.filter(([date, at]) => date.startsWith(year) && at === works).length;
    expect([count('2025', false), count('2025', true), count('2026', false), count('2026', true)]).toEqual([28, 5, 33, 6]);
  });

  it('has 248 working days in 2025 and 2026 each', async () => {
    const calendar = await calendarOf(SHUOZHOU);
    expect(workingDaysBetween(day('2024-12-31'), day('2025-12-31'), calendar)).toBe(248);
    expect(workingDaysBetween(day('2025-12-31'), day('2026-12-31'), calendar)).toBe(248);
  });

  it('counts in the database as the rule counts, from any day to any other and on by any number of days', async () => {
    const calendar = await calendarOf(SHUOZHOU);
    const read = new ReadTransaction(database.readPool, SHUOZHOU);
    const rows = await read.query<{ first: LocalDate; last: LocalDate; count: number; between: number; added: LocalDate }>(
      sql`select a::date::text as first, b::date::text as last, n as count, to_char(${addWorkingDaysIn(sql`a::date`, sql`n`, sql`140622001`)}, 'YYYY-MM-DD') as added,
                 ${workingDaysBetweenIn(sql`a`, sql`b::date`, sql`140622001`)} as between
            from generate_series(date '2024-12-20', '2027-03-01', interval '13 days') a
            cross join generate_series(date '2024-12-25', '2027-03-01', interval '29 days') b cross join (values (0), (1), (5), (40)) as k(n)`,
    );
    read.release();
    expect(rows.length).toBeGreaterThan(5000);
    const wrong = rows.filter(
      ({ first, last, count, between, added }) =>
        workingDaysBetween(first, last, calendar) !== between || addWorkingDays(first, count, calendar) !== added,
    );
    expect(wrong).toEqual([]);
  });

  it('is added to by the office of the city, for itself alone, with a line in the trail', async () => {
    expect(await calendarOf(SHUOZHOU)).not.toHaveProperty('2027-02-08');
    await set(SHUOZHOU);
    await set(SHUOZHOU, { first: day('2027-02-14'), last: day('2027-02-14'), works: true });
    const calendar = await calendarOf(SHUOZHOU);
    expect([calendar.get(day('2027-02-08')), calendar.get(day('2027-02-14'))]).toEqual([false, true]);
    expect((await calendarOf(DATONG)).get(day('2027-02-08'))).toBeUndefined();
    const read = new ReadTransaction(database.readPool, SHUOZHOU);
    const [line] = await read.query(
      sql`select act, subject_id as id, after ->> 'name' as name from audit_line order by at, id limit 1`,
    );
    read.release();
    expect(line).toEqual({ act: 'setCalendarDays', id: '2027-02-05/2027-02-11', name: '春节' });
  });

  it('is known for a year when each of its seven holidays has a day off; until then it says which have none', async () => {
    const read = async () => {
      const reading = new ReadTransaction(database.readPool, SHUOZHOU);
      const [row] = await reading.query<{ missing: string[]; known: boolean[] }>(
        sql`select holidays_missing(2028, 140622001) as missing, array(select ${isYearKnown(sql`d`, sql`140622001`)}
              from unnest(array[date '2026-12-31', '2028-06-01']) d order by d) as known`,
      );
      reading.release();
      return row;
    };
    const off = (first: string, name: string, works = false) =>
      set(SHUOZHOU, { first: day(first), last: day(first), name, works });
    await off('2028-01-01', '元旦');
    await off('2028-01-25', '春节');
    await off('2028-04-04', '清明节', true);
    expect(await read()).toEqual({ missing: ['清明节', '劳动节', '端午节', '中秋节', '国庆节'], known: [true, false] });
    for (const [first, name] of [
      ...[
        ['2028-04-04', '清明节'],
        ['2028-05-01', '劳动节'],
        ['2028-05-28', '端午节'],
        ['2028-10-03', '国庆节、中秋节'],
      ],
    ] as [string, string][])
      await off(first, name);
    expect(await read()).toEqual({ missing: [], known: [true, true] });
  });

  it('has a day taken back that the city entered: what is shipped holds again, or the weekday', async () => {
    const remove = (scope: Actor['scope'], first: string, input: Partial<CityDays> = {}) =>
      removeCalendarDays(database, clockOn('2026-10-12'), actor(scope), {
        ...{ cityCode: '140600', first: day(first), last: day(first), ...input },
      });
    await set(SHUOZHOU, { first: day('2026-05-06'), last: day('2026-05-06') });
    await set(SHUOZHOU, { first: day('2026-05-05'), last: day('2026-05-05'), works: true });
    await remove(SHUOZHOU, '2026-05-05', { last: day('2026-05-06') });
    const calendar = await calendarOf(SHUOZHOU);
    expect([calendar.get(day('2026-05-05')), calendar.get(day('2026-05-06'))]).toEqual([false, undefined]);
    expect(await refusalOf(remove(SHUOZHOU, '2026-05-05'))).toBe('CALENDAR_NOT_ENTERED');
    expect(await refusalOf(remove(COUNTY, '2027-02-08'))).toBe('CITY_ONLY');
    expect(await refusalOf(remove(SHUOZHOU, '2027-02-08', { last: day('2028-02-08') }))).toBe('CALENDAR_DAYS');
  });

  it('is corrected by saying it again: what was a day off becomes one that is worked', async () => {
    await set(SHUOZHOU, { first: day('2026-10-08'), last: day('2026-10-08') });
    expect((await calendarOf(SHUOZHOU)).get(day('2026-10-08'))).toBe(false);
    await set(SHUOZHOU, { first: day('2026-10-08'), last: day('2026-10-08'), works: true, name: '更正' });
    expect((await calendarOf(SHUOZHOU)).get(day('2026-10-08'))).toBe(true);
  });

  it('is not touched by a county, by another city, or without saying on whose word', async () => {
    expect(await refusalOf(set(COUNTY))).toBe('CITY_ONLY');
    expect(await refusalOf(set(DATONG))).toBe('CITY_ONLY');
    expect(await refusalOf(set(SHUOZHOU, { source: ' ' }))).toBe('TEXT_NEEDED');
    expect(await refusalOf(set(SHUOZHOU, { last: addDays(day('2027-02-05'), 20) }))).toBe('CALENDAR_DAYS');
  });
});
