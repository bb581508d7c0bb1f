import { clockOn, localDate } from '@chengxin/kernel';
import { type Actor, type Database, openDatabase } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportJobs, type ListExport } from './export-jobs.service';

describe('exports under way', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await openDatabase({ url: test.url, entities: [] });
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const actor = (number: number): Actor => ({
    userId: `00000000-0000-4000-8000-00000000000${number}`,
    name: `领导${number}`,
    scope: { from: 140_600_000, to: 140_699_999, peerParentId: null },
    requestId: null,
  });
  const slow: ListExport = {
    ...{ list: 'GROUPS', format: 'CSV', sheet: '小组', fileName: '小组.csv', columns: ['NAME'] },
    surroundings: { language: 'zh', today: localDate('2026-10-12'), month: null },
    rows: sql`select json_build_object('name', 'x') as j from (select pg_sleep(0.5)) waited`,
    count: sql`select 1 as n`,
    about: () => [],
  };
  const failures: unknown[] = [];
  const start = (number: number) =>
    new ExportJobs({ database, clock: clockOn('2026-10-12'), onFailure: (error) => failures.push(error) }).start(
      actor(number),
      slow,
    );
  const refusedAs = (code: string) => expect.objectContaining({ reasons: [expect.objectContaining({ code })] });

  it('are two of one person and four of all, so that counting and imports keep their connections; ended ones make room', async () => {
    const first = await Promise.all([start(1), start(1)]);
    await expect(start(1)).rejects.toEqual(refusedAs('EXPORT_BUSY'));
    const others = await Promise.all([start(2), start(3)]);
    await expect(start(4)).rejects.toEqual(refusedAs('EXPORT_SERVER_BUSY'));
    await Promise.all([...first, ...others].map(({ done }) => done));
    await (await start(4)).done;
    expect(failures).toEqual([]);
  });
});
