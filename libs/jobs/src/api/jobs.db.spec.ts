import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { type Database, openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { type GraphQLSchema, parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CancelJobPayloadResolver, JobResolver } from './job.resolver';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };
const COUNTY: RowScope = { from: 140_622_000, to: 140_622_999, peerParentId: 2 };

/** Two exports and four imports of 应县, an export of 右玉. */
const JOBS = `
  delete from import_job; delete from import_upload; delete from export_job; delete from unit;
  insert into unit (id, code, name, level, parent_id, scope_from, scope_to) overriding system value values
    (1, '140600', '朔州市', 'CITY', null, 140600000, 140699999), (2, '140622', '应县', 'COUNTY', 1, 140622000, 140622999);
  insert into export_job (id, list, format, file_name, about, state, rows, written, scope, created_by, created_by_name, created_at, expires_at) values
    ('${id(1)}', 'RETAILERS', 'XLSX', '零售户.xlsx', '[]', 'RUNNING', 9000, 200, 140622000, '${id(9)}', '高局长', '2026-10-12T08:06:00Z', '2099-01-01'),
    ('${id(2)}', 'GROUPS', 'CSV', '小组.csv', '[]', 'READY', 87, 87, 140622000, '${id(9)}', '高局长', '2026-10-12T08:05:00Z', '2099-01-01'),
    ('${id(3)}', 'GROUPS', 'CSV', '右玉小组.csv', '[]', 'FAILED', 44, 0, 140623000, '${id(9)}', '右玉局长', '2026-10-12T08:00:00Z', '2099-01-01');
  insert into import_upload (id, file_name, content, sha256, uploaded_by, uploaded_at, scope) values
    ('${id(8)}', '例会.xlsx', 'x', 'x', '${id(9)}', now(), 140622000);
  insert into import_job (id, upload_id, kind, unit_id, scope, state, rows, processed, to_create, fault_count, created_by, created_by_name, created_at, message) values
    ('${id(4)}', '${id(8)}', 'MEETINGS', 2, 140622000, 'CHECKED', 12, 12, 9, 3, '${id(9)}', '高局长', '2026-10-12T08:04:00Z', null),
    ('${id(5)}', '${id(8)}', 'MEETINGS', 2, 140622000, 'CHECKED', 12, 12, 12, 0, '${id(9)}', '高局长', '2026-10-12T08:03:00Z', null),
    ('${id(6)}', '${id(8)}', 'MEETINGS', 2, 140622000, 'COMMITTING', 12, 5, 12, 0, '${id(9)}', '高局长', '2026-10-12T08:02:00Z', null),
    ('${id(7)}', '${id(8)}', 'MEETINGS', 2, 140622000, 'INTERRUPTED', 12, 5, 12, 0, '${id(9)}', '高局长', '2026-10-12T08:01:00Z', '中断 · interrupted')`;

const LIST = `query ($where: JobWhere, $first: Int!) { jobs(where: $where, first: $first) {
  totalCount pageInfo { hasNextPage } nodes { id kind state fileName createdBy rows done faultCount message cancelledBy mayCancel } } }`;
const CANCEL = 'mutation ($id: ID!) { cancelJob(input: { id: $id }) { job { state cancelledBy mayCancel } errors { code } } }';

interface Listed {
  readonly jobs: {
    readonly totalCount: number;
    readonly pageInfo: object;
    readonly nodes: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
  };
}

describe('the list of jobs', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: Client;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    database = await openDatabase({ url: test.url, entities: [] });
    schema = prepareSchema(await buildSchema({ resolvers: [JobResolver, CancelJobPayloadResolver], validate: false }));
  });
  beforeEach(() => admin.query(JOBS));
  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
  });

  const ask = async (query: string, variables: object, { scope = COUNTY, right = 'USER_ADMIN' } = {}) => {
    const context = {
      ...{
        requestId: 'request-1',
        language: 'zh',
        clock: clockOn('2026-10-12'),
        database,
        demo: false,
        remoteAddress: '127.0.0.1',
      },
      ...{ userAgent: 'vitest', sessionCookie: undefined, settle: () => Promise.resolve() },
      signedIn: {
        ...{ userId: id(9), permissions: new Set([right]), mustChangePassword: false },
        actor: { userId: null, name: '应县管理员', scope, requestId: 'request-1' },
      },
      read: new ReadTransaction(database.readPool, scope),
      refreshRead() {
        context.read.release();
        context.read = new ReadTransaction(database.readPool, scope);
      },
    };
    try {
      const { data, errors = [] } = await createExecutor(schema)({
        ...{ document: parse(query), operationName: null, variables: variables as Record<string, unknown> },
        context: context as unknown as RequestContext,
      });
      return {
        data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
        codes: errors.map((error) => error.extensions['code']),
      };
    } finally {
      context.read.release();
    }
  };
  const listed = async (where: object = {}, options = {}): Promise<Listed['jobs']> =>
    ((await ask(LIST, { where, first: 50 }, options)).data as Listed).jobs;

  it('has imports and exports of the own subtree, latest first, with who, what and how far', async () => {
    const { totalCount, nodes } = await listed();
    expect(totalCount).toBe(6);
    expect(nodes.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'EXPORT_RETAILERS RUNNING',
      'EXPORT_GROUPS DONE',
      'IMPORT_MEETINGS FAILED',
      'IMPORT_MEETINGS WAITING',
      'IMPORT_MEETINGS RUNNING',
      'IMPORT_MEETINGS FAILED',
    ]);
    expect(nodes[0]).toMatchObject({ fileName: '零售户.xlsx', createdBy: '高局长', rows: 9000, done: 200, mayCancel: true });
    expect(nodes[2]).toMatchObject({ fileName: '例会.xlsx', faultCount: 3, message: null, mayCancel: false });
    expect(nodes[5]).toMatchObject({ message: '中断 · interrupted' });
    expect((await listed({}, { scope: CITY })).totalCount).toBe(7);
  });

  it('calls a dry run waiting only if it would change something, and as long as its file is kept', async () => {
    const stateNow = async () => (await listed()).nodes.find((job) => job.id === id(5))?.state;
    await admin.query(`update import_job set to_create = 0, to_update = 1, unchanged = 11 where id = '${id(5)}'`);
    expect(await stateNow()).toBe('WAITING');
    await admin.query(`update import_job set to_update = 0, unchanged = 12 where id = '${id(5)}'`);
    expect(await stateNow()).toBe('DONE');
    await admin.query(`update import_job set to_update = 1 where id = '${id(5)}'; update import_upload set content = ''`);
    expect(await stateNow()).toBe('FAILED');
  });

  it('is narrowed by kind, state, person and day, and paged', async () => {
    expect((await listed({ state: ['RUNNING'] })).nodes).toHaveLength(2);
    expect((await listed({ kind: ['EXPORT_GROUPS'], state: ['DONE', 'FAILED'] })).nodes).toMatchObject([{ id: id(2) }]);
    expect((await listed({ createdBy: '右玉' }, { scope: CITY })).nodes).toMatchObject([{ id: id(3) }]);
    expect((await listed({ from: '2026-10-13' })).totalCount).toBe(0);
    const { data } = await ask(LIST, { where: {}, first: 2 });
    expect((data as Listed).jobs).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
  });

  it('is an administrator’s', async () => {
    expect((await ask(LIST, { where: {}, first: 1 }, { right: 'EXPORT' })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(CANCEL, { id: id(1) }, { right: 'EXPORT' })).codes).toEqual(['FORBIDDEN']);
  });

  it('stops an export that is being written, and says who did', async () => {
    expect((await ask(CANCEL, { id: id(1) }, { scope: CITY })).data).toEqual({
      cancelJob: { job: { state: 'CANCELLED', cancelledBy: '应县管理员', mayCancel: false }, errors: [] },
    });
    const { rows } = await admin.query('select act, subject_id, scope, after from audit_line order by id desc limit 1');
    expect(rows).toMatchObject([
      { act: 'cancelJob', subject_id: id(1), scope: 140_622_000, after: { fileName: '零售户.xlsx', createdBy: '高局长' } },
    ]);
  });

  it('leaves one alone that gets ready meanwhile, and says so', async () => {
    const lines = async () => (await admin.query('select id from audit_line')).rowCount;
    const before = await lines();
    await admin.query(`begin; update export_job set state = 'READY' where id = '${id(1)}'`);
    const cancelled = ask(CANCEL, { id: id(1) });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await admin.query('commit');
    expect((await cancelled).data).toEqual({ cancelJob: { job: null, errors: [{ code: 'JOB_NOT_RUNNING' }] } });
    expect(await lines()).toBe(before);
  });

  it.each([
    ['one that is ready', 2, 'JOB_NOT_RUNNING'],
    ['an import, which writes all or nothing', 6, 'JOB_NOT_CANCELLABLE'],
    ['one of a neighbour', 3, 'JOB_UNKNOWN'],
    ['one that is none', 9, 'JOB_UNKNOWN'],
  ])('does not stop %s', async (_, job, code) => {
    expect((await ask(CANCEL, { id: id(job) })).data).toEqual({ cancelJob: { job: null, errors: [{ code }] } });
  });
});
