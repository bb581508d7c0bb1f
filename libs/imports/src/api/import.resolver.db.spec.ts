import { readTables } from '@chengxin/imports/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMIT, DRY_RUN, HEADER, type ImportApi, line, OTHER_USER, openImportApi } from './import-api.fixture';

describe('imports as the API offers them', () => {
  let api: ImportApi;
  beforeAll(async () => {
    api = await openImportApi();
  });
  afterAll(() => api.close());

  it('upload, dry run, commit: a small file is answered at once', async () => {
    const checked = await api.dryRun([HEADER, line(1), line(2)].join('\n'));
    expect(checked).toMatchObject({
      state: 'CHECKED',
      kind: 'RETAILERS',
      rows: 2,
      processed: 2,
      toCreate: 2,
      faultCount: 0,
      faultWorkbookUrl: null,
      fileName: '名单.csv',
      createdBy: '营销中心',
    });
    const { data } = await api.ask(COMMIT, { id: checked.id });
    expect(data?.['commitImport']?.job).toMatchObject({ state: 'COMMITTED', toCreate: 2 });
    expect(api.settled).toHaveLength(1);
    const listed = await api.ask('{ importJobs(first: 5) { id state } }', {});
    expect(listed.data?.['importJobs']).toEqual([{ id: checked.id, state: 'COMMITTED' }]);
  });

  it('faults come as data and as a workbook; a job with faults is not committed', async () => {
    const checked = await api.dryRun([HEADER, line(3, '31')].join('\n'));
    expect(checked).toMatchObject({
      faultCount: 1,
      faults: [{ row: 2, column: '档位', value: '31', expected: '1–30 的整数 / a whole number from 1 to 30' }],
    });
    expect(checked['faultWorkbookUrl']).toBe(`/imports/jobs/${checked.id}/faults.xlsx`);
    const workbook = await api.app.inject({ url: String(checked['faultWorkbookUrl']), headers: { 'x-permissions': 'IMPORT' } });
    const [table] = await readTables('f.xlsx', workbook.rawPayload);
    expect(table?.rows[1]?.at(-1)).toContain('档位：1–30 的整数');
    const { rows } = await api.admin.query(
      'select actor_name, subject_type, subject_id, scope, after from audit_line where act = $1',
      ['downloadImportFaults'],
    );
    expect(rows).toEqual([
      {
        actor_name: '营销中心',
        subject_type: 'ImportJob',
        subject_id: checked.id,
        scope: 140600000,
        after: { fileName: '名单.csv' },
      },
    ]);
    expect((await api.ask(COMMIT, { id: checked.id })).data?.['commitImport']).toMatchObject({
      job: null,
      errors: [{ code: 'IMPORT_HAS_FAULTS', path: ['input', 'jobId'] }],
    });
  });

  it('cells about persons are shown to who uploaded the file only', async () => {
    const { id } = await api.dryRun([`${HEADER},联系电话`, `${line(4, '31')},王电话`].join('\n'));
    const QUERY = 'query ($id: ID!) { importJob(id: $id) { faults { column value } } }';
    const valuesFor = async (userId?: string) => (await api.ask(QUERY, { id }, ['IMPORT'], userId)).data?.['importJob'];
    expect(await valuesFor()).toEqual({
      faults: [
        { column: '联系电话', value: '王电话' },
        { column: '档位', value: '31' },
      ],
    });
    expect(await valuesFor(OTHER_USER)).toEqual({
      faults: [
        { column: '联系电话', value: '***' },
        { column: '档位', value: '31' },
      ],
    });
  });

  it('refusals are data: no such upload, a unit outside the scope', async () => {
    expect((await api.ask(DRY_RUN, { uploadId: 'x', unit: '140600' })).data?.['dryRunImport']).toMatchObject({
      job: null,
      errors: [{ code: 'IMPORT_UPLOAD_UNKNOWN' }],
    });
    const { json } = await api.upload('a.csv', HEADER);
    expect((await api.ask(DRY_RUN, { uploadId: json.uploadId, unit: '140000' })).data?.['dryRunImport']).toMatchObject({
      job: null,
      errors: [{ code: 'IMPORT_UNIT_OUTSIDE' }],
    });
  });
});
