import { localDate } from '@chengxin/kernel';
import { type Actor, everything, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findExportJob } from './export-job.queries';
import { ExportRecord } from './export-job.record';
import { writeListFile } from './write-list';

const JOB = '00000000-0000-4000-8000-000000000001';

describe('the record of an export that somebody stops', () => {
  let test: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    test = await createTestDatabase();
    pool = new Pool({ connectionString: test.adminUrl, max: 2 });
  });
  beforeEach(() =>
    pool.query(`delete from export_job;
      insert into export_job (id, list, format, file_name, about, state, rows, scope, created_by, created_by_name, created_at, expires_at)
      values ('${JOB}', 'RETAILERS', 'CSV', '零售户.csv', '[]', 'RUNNING', 9000, 140600000, '${JOB}', '周领导', now(), '2099-01-01')`),
  );
  afterAll(async () => {
    await pool.end();
    await test.drop();
  });

  const actor: Actor = { userId: JOB, name: '周领导', scope: everything, requestId: null };
  const record = () => new ExportRecord(pool, actor, JOB);
  const stop = () => pool.query(`update export_job set state = 'FAILED', cancelled_by = '管理员' where id = '${JOB}'`);
  const kept = async () => (await pool.query('select state, cancelled_by from export_job')).rows[0] as object;
  const pieces = async () => (await pool.query('select from export_piece')).rowCount;

  it('is refused with its next rows, and at the latest at its end', async () => {
    await stop();
    await expect(record().written(200)).rejects.toThrow('stopped');
    await expect(record().ready()).rejects.toThrow('stopped');
    expect(await kept()).toEqual({ state: 'FAILED', cancelled_by: '管理员' });
  });

  it('tells its maker who has', async () => {
    await stop();
    const read = new ReadTransaction(pool, everything);
    const found = await findExportJob(read, JOB, JOB, new Date()).finally(() => read.release());
    expect(found).toMatchObject({ state: 'FAILED', cancelledBy: '管理员' });
  });

  it('leaves no piece of the file, and is no failure', async () => {
    const open = record();
    await open.keep(
      (async function* () {
        yield Buffer.from('部分');
      })(),
    );
    expect(await pieces()).toBe(1);
    await stop();
    expect(await open.failed()).toBe(false);
    expect(await pieces()).toBe(0);
  });

  it('is a failure when nobody has', async () => {
    expect(await record().failed()).toBe(true);
    expect(await kept()).toEqual({ state: 'FAILED', cancelled_by: null });
  });

  it('gives back its connections', async () => {
    const counting = await pool.connect();
    await counting.query('begin isolation level repeatable read read only');
    const { rows } = await counting.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
    await stop();
    const written = writeListFile({
      ...{
        url: test.adminUrl,
        snapshot: rows[0]?.snapshot ?? '',
        actor,
        jobId: JOB,
        format: 'CSV',
        sheet: '小组',
      },
      ...{
        columns: { of: 'GROUPS', names: ['NAME'] },
        about: [],
        surroundings: { language: 'zh', today: localDate('2026-10-12'), month: null },
      },
      rows: { text: `select json_build_object('name', n::text) as j from generate_series(1, 1000) n`, values: [] },
    });
    await expect(written).rejects.toThrow('stopped');
    await counting.query('commit');
    counting.release();
    // Other specs write files on the same server meanwhile.
    const ofThisDatabase = `select from pg_stat_activity where datname = current_database() and application_name = 'chengxin-export'`;
    await expect.poll(async () => (await pool.query(ofThisDatabase)).rowCount).toBe(0);
  });
});
