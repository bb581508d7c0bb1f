import { inScope } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityOffice, type ImportCity, openImportCity } from './import-city.fixture';
import { changeJob, forgetOldUploads, lockJob, markInterruptedImports } from './job-record';

const HEADER = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期';
const line = (number: number): string => `${140_622_000_000 + number},${number},店,王,路,140622100S01,C,Z,20,2028-06-30`;

describe('an import that is cut off', () => {
  let city: ImportCity;
  beforeAll(async () => {
    city = await openImportCity();
    await city.admin.query(`create function doze() returns trigger language plpgsql as $$ begin if new.customer_code = '2' then perform pg_sleep(30); end if; return new; end $$;
      create trigger doze before insert on retailer for each row execute function doze()`);
  });
  afterAll(() => city.close());

  const stateOf = (jobId: string) => city.rowsOf(`select state from import_job where id = '${jobId}'`);
  const sleeping = async (): Promise<string | undefined> =>
    (await city.rowsOf(`select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`))[0];

  it('leaves nothing half-written; while it runs others see its progress, afterwards the job says that it failed', async () => {
    const { jobId } = await city.dryRun('RETAILERS', [HEADER, line(1), line(2)]);
    const { done } = await city.jobs.startCommit(cityOffice, jobId);
    await expect.poll(sleeping, { timeout: 10_000 }).toBeDefined();
    expect(await stateOf(jobId)).toEqual(['COMMITTING']);
    expect(await city.rowsOf(`select rows from import_job where id = '${jobId}'`)).toEqual(['2']);
    expect(await markInterruptedImports(city.pool, new Date())).toBe(0);
    await city.admin.query('select pg_terminate_backend($1)', [await sleeping()]);
    await done;
    expect(await stateOf(jobId)).toEqual(['FAILED']);
    expect(city.failures.splice(0).map(String)).toEqual([expect.stringContaining('terminating connection')]);
    expect(
      await city.rowsOf(
        'select (select count(*) from retailer), (select count(*) from retailer_version), (select count(*) from audit_line)',
      ),
    ).toEqual(['0 0 0']);
  });

  it('says that it failed also when the database was gone for a while', async () => {
    const { jobId } = await city.dryRun('RETAILERS', [HEADER, line(1), line(2)]);
    const { done } = await city.jobs.startCommit(cityOffice, jobId);
    await expect.poll(sleeping, { timeout: 10_000 }).toBeDefined();
    const connections = (limit: number) =>
      city.admin.query(`do $$ begin execute format('alter database %I connection limit ${limit}', current_database()); end $$`);
    await connections(0);
    await city.admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await expect.poll(() => city.failures.length, { timeout: 10_000 }).toBe(1);
    await connections(-1);
    await done;
    expect(await stateOf(jobId)).toEqual(['FAILED']);
    city.failures.splice(0);
  });

  it('stays committed when no more than the answer was lost', async () => {
    const { jobId } = await city.bringIn('RETAILERS', [HEADER, line(5)]);
    await inScope(city.pool, cityOffice.scope, (client) =>
      changeJob((statement) => client.query(statement), jobId, { state: 'FAILED' }),
    );
    expect(await stateOf(jobId)).toEqual(['COMMITTED']);
  });

  it('is marked INTERRUPTED at the next start when its process is gone, unless another instance is running it', async () => {
    const gone = await city.dryRun('RETAILERS', [HEADER, line(3)]);
    const elsewhere = await city.dryRun('RETAILERS', [HEADER, line(4)]);
    await city.admin.query(`update import_job set state = 'COMMITTING' where id = any($1)`, [[gone.jobId, elsewhere.jobId]]);
    const other = await city.pool.connect();
    await other.query('begin');
    await lockJob((statement) => other.query(statement), elsewhere.jobId);
    expect(await markInterruptedImports(city.pool, new Date('2026-10-12T02:00:00Z'))).toBe(1);
    await other.query('rollback');
    other.release();
    expect([await stateOf(gone.jobId), await stateOf(elsewhere.jobId)]).toEqual([['INTERRUPTED'], ['COMMITTING']]);
    await expect(city.jobs.startCommit(cityOffice, gone.jobId)).rejects.toThrow('IMPORT_NOT_CHECKED');
  });

  it('and any other upload is forgotten after 90 days, with the faults that quote it', async () => {
    const { jobId, faults } = await city.dryRun('RETAILERS', [HEADER, `x${line(0)}`]);
    expect(faults).toHaveLength(1);
    expect(await forgetOldUploads(city.pool, new Date('2026-12-31T00:00:00+08:00'))).toBe(0);
    expect(await forgetOldUploads(city.pool, new Date('2027-01-12T00:00:00+08:00'))).toBeGreaterThan(0);
    expect(
      await city.rowsOf(`select j.fault_count, j.faults, j.fault_workbook is null, length(u.content) from import_job j join import_upload u on u.id = j.upload_id
      where j.id = '${jobId}'`),
    ).toEqual(['1  true 0']);
  });
});
