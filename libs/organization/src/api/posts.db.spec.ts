import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { type Database, openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { type GraphQLSchema, parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostPayloadResolver, PostResolver } from './post.resolver';
import { UnitResolver } from './unit.resolver';

const [MANAGER, INSPECTOR, ELSEWHERE] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001),
    ('140623', '右玉县', 'COUNTY', 2, 140623000, 140623999), ('140623A01', '新城片', 'AREA', 5, 140623001, 140623001);
  insert into post (id, unit_id, scope, kind, holder_name, holder_phone, deputy_name, during) values
    ('${MANAGER}', 4, 140622001, 'CUSTOMER_MANAGER', '张三', '13800138000', '李四', '[2026-01-01,)'),
    ('${INSPECTOR}', 4, 140622001, 'MARKET_INSPECTOR', '王五', null, null, '[2026-01-01,)'),
    ('${ELSEWHERE}', 6, 140623001, 'CUSTOMER_MANAGER', '赵六', null, '钱七', '[2026-01-01,)')`;

const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: 1 };
const COUNTY: RowScope = { from: 140_622_000, to: 140_622_999, peerParentId: 2 };
const POSTS = `query ($where: PostWhere) { posts(where: $where, first: 50) {
  nodes { holderName holderPhone deputyName responsibleName absentUntil absences { from to reason } } } }`;
const RECORD = `mutation ($input: RecordPostAbsenceInput!) { recordPostAbsence(input: $input) {
  post { responsibleName absentUntil absences { id } } errors { code path } } }`;
const CANCEL = 'mutation ($id: ID!) { cancelPostAbsence(input: { id: $id }) { post { responsibleName } errors { code path } } }';

interface Posts {
  readonly posts: { readonly nodes: readonly { readonly holderName: string; readonly responsibleName: string }[] };
}

describe('posts and deputies', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: Client;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    database = await openDatabase({ url: test.url, entities: [] });
    schema = prepareSchema(await buildSchema({ resolvers: [UnitResolver, PostResolver, PostPayloadResolver], validate: false }));
  });
  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
  });

  const ask = async (query: string, variables: object, { today = '2026-10-12', scope = CITY, right = 'USER_ADMIN' } = {}) => {
    const context = {
      ...{ requestId: 'request-1', language: 'zh', clock: clockOn(today), database, demo: false, remoteAddress: '127.0.0.1' },
      ...{ userAgent: 'vitest', sessionCookie: undefined, settle: () => Promise.resolve() },
      signedIn: {
        ...{ userId: MANAGER ?? '', permissions: new Set(['INDICATOR_READ', right]), mustChangePassword: false },
        actor: { userId: null, name: '管理员', scope, requestId: 'request-1' },
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
  const responsible = async (today: string) =>
    ((await ask(POSTS, {}, { today })).data as Posts).posts.nodes.map((post) => `${post.holderName}: ${post.responsibleName}`);
  const record = (postId: string | undefined, from: string, to: string, options = {}) =>
    ask(RECORD, { input: { postId, from, to, reason: '参加培训' } }, options);

  it('are those of the own subtree, telephones masked', async () => {
    expect((await ask(POSTS, { where: { withinCode: '140622' } }, { scope: COUNTY })).data).toMatchObject({
      posts: {
        nodes: [
          { holderName: '张三', holderPhone: '138****8000' },
          { holderName: '王五', deputyName: null },
        ],
      },
    });
    expect((await ask(POSTS, { where: { search: '钱' } })).data).toMatchObject({ posts: { nodes: [{ holderName: '赵六' }] } });
    expect((await ask(POSTS, { where: { search: '钱' } }, { scope: COUNTY })).data).toEqual({ posts: { nodes: [] } });
  });

  it('name the deputy as responsible on the days of an absence, first and last included, and no other', async () => {
    const { data } = await record(MANAGER, '2026-10-12', '2026-10-16');
    expect(data).toMatchObject({
      recordPostAbsence: { post: { responsibleName: '李四', absentUntil: '2026-10-16' }, errors: [] },
    });
    expect(await responsible('2026-10-11')).toContain('张三: 张三');
    expect(await responsible('2026-10-12')).toContain('张三: 李四');
    expect(await responsible('2026-10-16')).toContain('张三: 李四');
    expect(await responsible('2026-10-17')).toContain('张三: 张三');
    expect((await ask(POSTS, { where: { absent: true } })).data).toMatchObject({ posts: { nodes: [{ holderName: '张三' }] } });
    const { rows } = await admin.query('select act, actor_name, subject_id, after from audit_line order by id desc limit 1');
    expect(rows).toMatchObject([
      { act: 'recordPostAbsence', subject_id: '140622A01', after: { deputyName: '李四', to: '2026-10-16' } },
    ]);
  });

  it('tell why somebody is away to administrators alone', async () => {
    const reasons = async (right: string) =>
      (await ask(POSTS, { where: { absent: true } }, { right })).data as { posts: { nodes: { absences: object[] }[] } };
    const days = { from: '2026-10-12', to: '2026-10-16' };
    expect((await reasons('USER_ADMIN')).posts.nodes[0]?.absences).toEqual([{ ...days, reason: '参加培训' }]);
    expect((await reasons('GROUP_WRITE')).posts.nodes[0]?.absences).toEqual([{ ...days, reason: null }]);
  });

  it('are refused an absence twice, without a deputy, outside the scope, or by somebody else', async () => {
    const refused = (code: string, field: string) => ({
      recordPostAbsence: { post: null, errors: [{ code, path: ['input', field] }] },
    });
    expect((await record(MANAGER, '2026-10-16', '2026-10-20')).data).toEqual(refused('ABSENCE_OVERLAPS', 'from'));
    expect((await record(INSPECTOR, '2026-10-16', '2026-10-20')).data).toEqual(refused('POST_WITHOUT_DEPUTY', 'postId'));
    expect((await record(ELSEWHERE, '2026-10-16', '2026-10-20', { scope: COUNTY })).data).toEqual(
      refused('POST_UNKNOWN', 'postId'),
    );
    expect((await record(MANAGER, '2026-11-01', '2026-11-02', { right: 'GROUP_WRITE' })).codes).toEqual(['FORBIDDEN']);
  });

  it('give the holder back when an absence is taken back; days that have passed stay on record', async () => {
    const { rows } = await admin.query<{ id: string }>('select id from post_absence');
    const id = rows[0]?.id ?? '';
    expect(
      (await ask(CANCEL, { id }, { today: '2026-10-14', scope: { ...COUNTY, from: 140_623_000, to: 140_623_999 } })).data,
    ).toEqual({
      cancelPostAbsence: { post: null, errors: [{ code: 'ABSENCE_UNKNOWN', path: ['input', 'id'] }] },
    });
    expect((await ask(CANCEL, { id }, { today: '2026-10-14' })).data).toEqual({
      cancelPostAbsence: { post: { responsibleName: '张三' }, errors: [] },
    });
    expect(await responsible('2026-10-13')).toContain('张三: 李四');
    expect(await responsible('2026-10-14')).toContain('张三: 张三');
  });
});
