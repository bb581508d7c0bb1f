import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext, type SignedIn } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { nothing, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import Fastify from 'fastify';
import { parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { ImportResolver } from './import.resolver';
import { importRoutes } from './import.routes';

const USER = '00000000-0000-4000-8000-000000000001';
export const OTHER_USER = '00000000-0000-4000-8000-000000000009';

export const HEADER = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期';
export const line = (number: number, tier = '20'): string =>
  `${140_622_000_000 + number},${number},店,王,路,140622100S01,C,Z,${tier},2028-06-30`;

const JOB =
  'job { id state rows processed toCreate toUpdate unchanged faultCount faults { row column value expected } faultWorkbookUrl fileName kind createdBy message } errors { code message path }';
export const DRY_RUN = `mutation ($uploadId: ID!, $unit: String!) { dryRunImport(input: { uploadId: $uploadId, kind: RETAILERS, unitCode: $unit }) { ${JOB} } }`;
export const COMMIT = `mutation ($id: ID!) { commitImport(input: { jobId: $id }) { ${JOB} } }`;

interface Job {
  id: string;
  state: string;
  [field: string]: unknown;
}

const ROWS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
    ('140622100S01', '金城镇所在地', 'PLACE', 4, 140622001, 140622001, 'TOWNSHIP_SEAT');
  insert into user_account (id, username, display_name, password_hash, role, unit_id, created_at) values
    ('${USER}', 'marketing-centre', '营销中心', 'x', 'MARKETING_CENTRE', 2, now()),
    (gen_random_uuid(), 'analyst', '分析', 'x', 'ANALYST', 2, now())`;

/** The import's part of the API on a database with one place of 应县, on 2026-10-12; a permission stands for a session. */
export async function openImportApi() {
  const clock = clockOn('2026-10-12');
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(ROWS);
  const database = await openDatabase({ url: test.url, entities: [] });
  const execute = createExecutor(prepareSchema(await buildSchema({ resolvers: [ImportResolver], validate: false })));
  const settled: string[] = [];

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
        settled.push(userId);
      },
    };
    return context;
  };

  const app = Fastify();
  await app.register(importRoutes, {
    contextOf: async (request) =>
      contextOf(request.headers['x-permissions'] === undefined ? null : [String(request.headers['x-permissions'])]),
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
  return {
    clock,
    admin,
    database,
    app,
    upload,
    ask,
    /** Who has had figures counted again. */
    settled,
    /** Uploads a CSV and checks it for the city. */
    dryRun: async (content: string): Promise<Job> => {
      const { json } = await upload('名单.csv', content);
      const answer = await ask(DRY_RUN, { uploadId: json.uploadId, unit: '140600' });
      const job = answer.data?.['dryRunImport']?.job;
      if (!job) throw new Error(JSON.stringify(answer));
      return job;
    },
    close: async (): Promise<void> => {
      await app.close();
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}

export type ImportApi = Awaited<ReturnType<typeof openImportApi>>;
