import { readTables } from '@chengxin/imports/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMIT, DRY_RUN, HEADER, type ImportApi, openImportApi } from './import-api.fixture';

describe('the ways into an import', () => {
  let api: ImportApi;
  beforeAll(async () => {
    api = await openImportApi();
  });
  afterAll(() => api.close());

  it('needs the right IMPORT everywhere', async () => {
    for (const query of ['{ importJobs { id } }', '{ importJob(id: "1") { id } }', DRY_RUN, COMMIT]) {
      const variables = { uploadId: 'x', unit: '140600', id: 'x' };
      expect((await api.ask(query, variables, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await api.ask(query, variables, ['GROUP_WRITE'])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await api.upload('a.csv', HEADER, '')).toMatchObject({
      status: 401,
      json: { error: { code: 'UNAUTHENTICATED', message: '请先登录' } },
    });
    expect(await api.upload('a.csv', HEADER, 'GROUP_WRITE')).toMatchObject({
      status: 403,
      json: { error: { code: 'FORBIDDEN' } },
    });
    for (const url of ['/imports/templates/GROUPS.xlsx', '/imports/jobs/x/faults.xlsx']) {
      expect((await api.app.inject({ url })).statusCode).toBe(401);
    }
  });

  it('uploads that can be no import are refused with advice, in JSON', async () => {
    expect(await api.upload('旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({
      status: 422,
      json: { error: { code: 'IMPORT_FILE_XLS', message: expect.stringContaining('另存为') } },
    });
    expect(await api.upload('大.csv', Buffer.alloc(50 * 1024 * 1024 + 1, 'a'))).toMatchObject({
      status: 422,
      json: { error: { code: 'IMPORT_FILE_TOO_BIG' } },
    });
    expect(await api.upload('a.csv', HEADER, 'IMPORT', 'other')).toMatchObject({
      status: 422,
      json: { error: { code: 'IMPORT_FILE_EMPTY' } },
    });
    const plain = await api.app.inject({
      method: 'POST',
      url: '/imports',
      headers: { 'x-permissions': 'IMPORT', 'content-type': 'application/json' },
      payload: '{}',
    });
    expect([plain.statusCode, plain.json<{ error: { code: string } }>().error.code]).toEqual([406, 'BAD_USER_INPUT']);
  });

  it('templates are given by kind', async () => {
    const answer = await api.app.inject({
      url: '/imports/templates/MARGIN_SURVEYS.xlsx',
      headers: { 'x-permissions': 'IMPORT' },
    });
    const tables = await readTables('t.xlsx', answer.rawPayload);
    expect(tables.map((table) => table.sheet)).toEqual(['毛利率调查', '填写说明']);
    expect((await api.app.inject({ url: '/imports/templates/X.xlsx', headers: { 'x-permissions': 'IMPORT' } })).statusCode).toBe(
      404,
    );
  });
});
