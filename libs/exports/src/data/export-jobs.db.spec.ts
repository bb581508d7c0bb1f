import { setTimeout } from 'node:timers/promises';
import { clockOn, localDate } from '@chengxin/kernel';
import { type Actor, type Database, everything, inScope, openDatabase } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportRecord } from './export-job.record';
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
  const lasting = (seconds: number) =>
    sql`select json_build_object('name', 'x') as j from (select pg_sleep(${seconds}::float8)) waited`;
  const slow: ListExport = {
    ...{ list: 'GROUPS', format: 'CSV', sheet: '小组', fileName: '小组.csv', columns: { of: 'GROUPS', names: ['NAME'] } },
    surroundings: { language: 'zh', today: localDate('2026-10-12'), month: null },
    rows: lasting(0.5),
    count: sql`select 1 as n`,
    about: () => [],
  };
  const failures: unknown[] = [];
  const start = (number: number, request = slow) =>
    new ExportJobs({ database, clock: clockOn('2026-10-12'), onFailure: (error) => failures.push(error) }).start(
      actor(number),
      request,
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

  it('say that they failed also when the database was gone for a while', async () => {
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    const connections = (limit: number) =>
      admin.query(`do $$ begin execute format('alter database %I connection limit ${limit}', current_database()); end $$`);
    const sleeping = "select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'";
    const asleep = async () => (await admin.query(sleeping)).rowCount;
    const { jobId, done } = await start(5, { ...slow, rows: lasting(30) });
    await expect.poll(asleep).toBe(1);
    await connections(0);
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await setTimeout(1500);
    await connections(-1);
    await done;
    const { rows } = await admin.query('select state from export_job where id = $1', [jobId]);
    await admin.end();
    expect(rows).toEqual([{ state: 'FAILED' }]);
    expect(failures.splice(0).map(String)).toEqual([expect.stringContaining('terminat')]);
  });

  it('stay ready when no more than the answer was lost', async () => {
    const { jobId, done } = await start(5);
    await done;
    expect(await new ExportRecord(database.workPool, actor(5), jobId).failed()).toBe(false);
    const stateAndPieces = sql`select state, (select count(*)::integer from export_piece where job_id = j.id) as pieces from export_job j where id = ${jobId}`;
    expect(await inScope(database.workPool, everything, async (client) => (await client.query(stateAndPieces)).rows)).toEqual([
      { state: 'READY', pieces: 1 },
    ]);
  });
});
