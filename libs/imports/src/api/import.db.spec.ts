import 'reflect-metadata';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createExecutor, prepareSchema, type RequestContext, type SignedIn } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { type Database, nothing, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../data';
import { ImportResolver } from './import.resolver';
import { importRoutes } from './import.routes';
import { importCommand } from './import-command';

const USER = '00000000-0000-4000-8000-000000000001';
const HEADER = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期';
const line = (number: number, tier = '20'): string =>
  `${140_622_000_000 + number},${number},店,王,路,140622100S01,C,Z,${tier},2028-06-30`;
const JOB =
  'job { id state rows processed toCreate toUpdate unchanged faultCount faults { row column value expected } faultWorkbookUrl fileName kind createdBy message } errors { code message path }';
const DRY_RUN = `mutation ($uploadId: ID!, $unit: String!) { dryRunImport(input: { uploadId: $uploadId, kind: RETAILERS, unitCode: $unit }) { ${JOB} } }`;
const COMMIT = `mutation ($id: ID!) { commitImport(input: { jobId: $id }) { ${JOB} } }`;

interface Job {
  id: string;
  state: string;
  [field: string]: unknown;
}

describe('imports as the API offers them', () => {
  const clock = clockOn('2026-10-12');
  let test: TestDatabase;
  let admin: Client;
  let database: Database;
  let app: FastifyInstance;
  let execute: ReturnType<typeof createExecutor>;
  let settled = 0;

  const contextOf = (permissions: readonly string[] | null, userId = USER): RequestContext => {
    const scope = { from: 140_600_000, to: 140_699_999, peerParentId: null };
    const actor = { userId, name: '营销中心', scope, requestId: 'r1' };
    const signedIn: SignedIn | null = permissions && {
      userId,
      username: 'marketing-centre',
      displayName: '营销中心',
      role: 'MARKETING_CENTRE',
      permissions: new Set(permissions),
      unitId: 2,
      actor,
      mustChangePassword: false,
    };
    const open = () => new ReadTransaction(database.readPool, signedIn ? scope : nothing);
    const context: RequestContext = {
      requestId: 'r1',
      language: 'zh',
      clock,
      database,
      demo: false,
      remoteAddress: '',
      userAgent: '',
      signedIn,
      read: open(),
      sessionCookie: undefined,
      refreshRead: () => {
        context.read.release();
        context.read = open();
      },
      settle: async () => {
        settled++;
      },
    };
    return context;
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(`insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
        ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
        ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
        ('140622100S01', '金城镇所在地', 'PLACE', 4, 140622001, 140622001, 'TOWNSHIP_SEAT');
      insert into user_account (id, username, display_name, password_hash, role, unit_id, created_at) values
        ('${USER}', 'marketing-centre', '营销中心', 'x', 'MARKETING_CENTRE', 2, now()),
        (gen_random_uuid(), 'analyst', '分析', 'x', 'ANALYST', 2, now())`);
    database = await openDatabase({ url: test.url, entities: [] });
    execute = createExecutor(prepareSchema(await buildSchema({ resolvers: [ImportResolver], validate: false })));
    app = Fastify();
    // The header x-permissions stands for a session here.
    await app.register(importRoutes, {
      contextOf: async (request) =>
        contextOf(request.headers['x-permissions'] === undefined ? null : [String(request.headers['x-permissions'])]),
    });
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await admin.end();
    await test.drop();
  });

  const upload = async (name: string, content: string | Buffer, permission: string | undefined = 'IMPORT', field = 'file') => {
    const body = new FormData();
    body.append(field, new Blob([new Uint8Array(Buffer.from(content))]), name);
    const encoded = new Response(body);
    const answer = await app.inject({
      method: 'POST',
      url: '/imports',
      headers: {
        'content-type': encoded.headers.get('content-type') ?? '',
        ...(permission ? { 'x-permissions': permission } : {}),
      },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    return { status: answer.statusCode, json: answer.json<{ uploadId?: string; error?: { code: string; message: string } }>() };
  };
  const ask = async (
    query: string,
    variables: Record<string, unknown>,
    permissions: readonly string[] | null = ['IMPORT'],
    userId = USER,
  ) => {
    const context = contextOf(permissions, userId);
    const answer = await execute({ document: parse(query), operationName: null, variables, context });
    context.read.release();
    return JSON.parse(JSON.stringify(answer)) as {
      data: Record<string, { job: Job | null; errors: { code: string }[] }> | null;
      errors?: { extensions: { code: string } }[];
    };
  };
  const dryRun = async (content: string): Promise<Job> => {
    const { json } = await upload('名单.csv', content);
    const { data } = await ask(DRY_RUN, { uploadId: json.uploadId, unit: '140600' });
    if (!data?.['dryRunImport']?.job) throw new Error(JSON.stringify(data));
    return data['dryRunImport'].job;
  };

  it('upload, dry run, commit: a small file is answered at once', async () => {
    const checked = await dryRun([HEADER, line(1), line(2)].join('\n'));
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
    const { data } = await ask(COMMIT, { id: checked.id });
    expect(data?.['commitImport']?.job).toMatchObject({ state: 'COMMITTED', toCreate: 2 });
    expect(settled).toBe(1);
    const listed = await ask('{ importJobs(first: 5) { id state } }', {});
    expect(listed.data?.['importJobs']).toEqual([{ id: checked.id, state: 'COMMITTED' }]);
  });

  it('faults come as data and as a workbook; a job with faults is not committed', async () => {
    const checked = await dryRun([HEADER, line(3, '31')].join('\n'));
    expect(checked).toMatchObject({
      faultCount: 1,
      faults: [{ row: 2, column: '档位', value: '31', expected: '1–30 的整数 / a whole number from 1 to 30' }],
    });
    expect(checked['faultWorkbookUrl']).toBe(`/imports/jobs/${checked.id}/faults.xlsx`);
    const workbook = await app.inject({ url: String(checked['faultWorkbookUrl']), headers: { 'x-permissions': 'IMPORT' } });
    const [table] = await readTables('f.xlsx', workbook.rawPayload);
    expect(table?.rows[1]?.at(-1)).toContain('档位：1–30 的整数');
    const { rows } = await admin.query(
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
    expect((await ask(COMMIT, { id: checked.id })).data?.['commitImport']).toMatchObject({
      job: null,
      errors: [{ code: 'IMPORT_HAS_FAULTS', path: ['input', 'jobId'] }],
    });
  });

  it('cells about persons are shown to who uploaded the file only', async () => {
    const { id } = await dryRun([`${HEADER},联系电话`, `${line(4, '31')},王电话`].join('\n'));
    const QUERY = 'query ($id: ID!) { importJob(id: $id) { faults { column value } } }';
    const valuesFor = async (userId?: string) => (await ask(QUERY, { id }, ['IMPORT'], userId)).data?.['importJob'];
    expect(await valuesFor()).toEqual({
      faults: [
        { column: '联系电话', value: '王电话' },
        { column: '档位', value: '31' },
      ],
    });
    expect(await valuesFor('00000000-0000-4000-8000-000000000009')).toEqual({
      faults: [
        { column: '联系电话', value: '***' },
        { column: '档位', value: '31' },
      ],
    });
  });

  it('refusals are data: no such upload, a unit outside the scope', async () => {
    expect((await ask(DRY_RUN, { uploadId: 'x', unit: '140600' })).data?.['dryRunImport']).toMatchObject({
      job: null,
      errors: [{ code: 'IMPORT_UPLOAD_UNKNOWN' }],
    });
    const { json } = await upload('a.csv', HEADER);
    expect((await ask(DRY_RUN, { uploadId: json.uploadId, unit: '140000' })).data?.['dryRunImport']).toMatchObject({
      job: null,
      errors: [{ code: 'IMPORT_UNIT_OUTSIDE' }],
    });
  });

  it('needs the right IMPORT everywhere', async () => {
    for (const query of ['{ importJobs { id } }', '{ importJob(id: "1") { id } }', DRY_RUN, COMMIT]) {
      const variables = { uploadId: 'x', unit: '140600', id: 'x' };
      expect((await ask(query, variables, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await ask(query, variables, ['GROUP_WRITE'])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await upload('a.csv', HEADER, '')).toMatchObject({
      status: 401,
      json: { error: { code: 'UNAUTHENTICATED', message: '请先登录' } },
    });
    expect(await upload('a.csv', HEADER, 'GROUP_WRITE')).toMatchObject({ status: 403, json: { error: { code: 'FORBIDDEN' } } });
    for (const url of ['/imports/templates/GROUPS.xlsx', '/imports/jobs/x/faults.xlsx']) {
      expect((await app.inject({ url })).statusCode).toBe(401);
    }
  });

  it('uploads that can be no import are refused with advice, in JSON', async () => {
    expect(await upload('旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({
      status: 422,
      json: { error: { code: 'IMPORT_FILE_XLS', message: expect.stringContaining('另存为') } },
    });
    expect(await upload('大.csv', Buffer.alloc(50 * 1024 * 1024 + 1, 'a'))).toMatchObject({
      status: 422,
      json: { error: { code: 'IMPORT_FILE_TOO_BIG' } },
    });
    expect(await upload('a.csv', HEADER, 'IMPORT', 'other')).toMatchObject({
      status: 422,
      json: { error: { code: 'IMPORT_FILE_EMPTY' } },
    });
    const plain = await app.inject({
      method: 'POST',
      url: '/imports',
      headers: { 'x-permissions': 'IMPORT', 'content-type': 'application/json' },
      payload: '{}',
    });
    expect([plain.statusCode, plain.json<{ error: { code: string } }>().error.code]).toEqual([406, 'BAD_USER_INPUT']);
  });

  it('templates are given by kind', async () => {
    const answer = await app.inject({ url: '/imports/templates/MARGIN_SURVEYS.xlsx', headers: { 'x-permissions': 'IMPORT' } });
    const tables = await readTables('t.xlsx', answer.rawPayload);
    expect(tables.map((table) => table.sheet)).toEqual(['毛利率调查', '填写说明']);
    expect((await app.inject({ url: '/imports/templates/X.xlsx', headers: { 'x-permissions': 'IMPORT' } })).statusCode).toBe(404);
  });

  describe('the command line', () => {
    const run = async (...args: string[]): Promise<{ code: number; said: string }> => {
      const lines: string[] = [];
      const code = await importCommand(args, {
        database,
        clock,
        onWritten: async () => undefined,
        say: (text) => lines.push(text),
      });
      return { code, said: lines.join('\n') };
    };

    it('tells the kind by the header, dry-runs, and commits only when asked to', async () => {
      const directory = await mkdtemp(path.join(tmpdir(), 'chengxin-import-'));
      const file = path.join(directory, '零售户.csv');
      await writeFile(file, [HEADER, line(11)].join('\n'));
      expect(await run(file)).toMatchObject({
        code: 0,
        said: expect.stringMatching(/零售户 · Retailers.*\nCHECKED.*新建 1[\s\S]*--commit/),
      });
      expect(await run(file, '--commit', '--unit', '140622')).toMatchObject({
        code: 0,
        said: expect.stringContaining('COMMITTED'),
      });
      expect(await run(file, '--commit')).toMatchObject({ code: 0, said: expect.stringContaining('不变 1') });
      await writeFile(file, [HEADER, line(12, '0')].join('\n'));
      expect(await run(file, '--commit')).toMatchObject({ code: 1, said: expect.stringContaining('第 2 行 档位 “0”') });
      expect((await readdir(directory)).toSorted()).toEqual(['零售户-错误.xlsx', '零售户.csv'].toSorted());
      await rm(directory, { recursive: true });
    });

    it('explains wrong use', async () => {
      expect((await run()).code).toBe(2);
      expect((await run('no-such-file.csv')).code).toBe(2);
      expect((await run(import.meta.filename, '--kind', 'X')).code).toBe(2);
      expect((await run(import.meta.filename, '--user', 'analyst')).code).toBe(2);
      expect((await run(import.meta.filename)).code).toBe(1);
    });
  });
});
