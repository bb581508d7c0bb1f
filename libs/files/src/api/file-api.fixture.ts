import 'reflect-metadata';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStorage, type StorageKey } from '@chengxin/files/data';
import type { RequestContext, SignedIn } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { nothing, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import Fastify from 'fastify';
import { Client } from 'pg';
import { fileRoutes } from './file.routes';

export const INSPECTOR = '00000000-0000-4000-8000-000000000001';
export const COLLEAGUE = '00000000-0000-4000-8000-000000000002';

const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001),
  ('140622A02', '东片', 'AREA', 3, 140622002, 140622002)`;

/** Who asks: headers stand for a session. */
export interface Asking {
  /** With commas; none stands for nobody. */
  readonly permissions?: string;
  readonly user?: string;
  /** Number of the area, 1 or 2. */
  readonly area?: 1 | 2;
  readonly language?: 'zh' | 'en';
}

const headersOf = ({
  permissions = 'GROUP_READ,RETAILER_READ,GROUP_AFFAIRS',
  user = INSPECTOR,
  area = 1,
  language = 'zh',
}: Asking) => ({
  'x-permissions': permissions,
  'x-user': user,
  'x-area': String(area),
  'accept-language': language,
});

/** The routes of files on a database and a storage of their own, on 2026-10-12. */
export async function openFileApi() {
  const clock = clockOn('2026-10-12');
  const test = await createTestDatabase();
  const directory = await mkdtemp(path.join(tmpdir(), 'chengxin-files-'));
  const storage = await openStorage(directory, null);
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const database = await openDatabase({ url: test.url, entities: [] });
  const app = Fastify({ bodyLimit: 256 * 1024 });
  await app.register(fileRoutes, {
    storage,
    contextOf: async ({ headers }): Promise<RequestContext> => {
      const permissions = String(headers['x-permissions'] ?? '');
      const area = Number(headers['x-area'] ?? 1);
      const scope = { from: 140_622_000 + area, to: 140_622_000 + area, peerParentId: null };
      const userId = String(headers['x-user']);
      const signedIn: SignedIn | null = permissions
        ? {
            userId,
            username: 'inspector',
            displayName: '李市管',
            role: 'MARKET_INSPECTOR',
            permissions: new Set(permissions.split(',')),
            unitId: 3 + area,
            actor: { userId, name: '李市管', scope, requestId: 'r1' },
            mustChangePassword: false,
          }
        : null;
      return {
        requestId: 'r1',
        language: headers['accept-language'] === 'en' ? 'en' : 'zh',
        clock,
        database,
        demo: false,
        remoteAddress: '',
        userAgent: '',
        signedIn,
        read: new ReadTransaction(database.readPool, signedIn ? scope : nothing),
        sessionCookie: undefined,
        refreshRead: () => undefined,
        settle: async () => undefined,
      };
    },
  });

  /** Everything that lies in the storage or is on its way into it. */
  const contents = async (): Promise<StorageKey[]> => {
    const entries = await readdir(directory, { withFileTypes: true, recursive: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name as StorageKey] : [])).sort();
  };
  const send = async (payload: Buffer, contentType: string, asking: Asking = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/files',
      headers: { ...headersOf(asking), 'content-type': contentType },
      payload,
    });
    return { status: answer.statusCode, ...answer.json<{ fileId?: string; error?: { code: string; message: string } }>() };
  };
  const encode = async (name: string, content: Buffer, field = 'file') => {
    const body = new FormData();
    body.append(field, new Blob([new Uint8Array(content)]), name);
    const encoded = new Response(body);
    return { type: encoded.headers.get('content-type') ?? '', body: Buffer.from(await encoded.arrayBuffer()) };
  };
  return {
    admin,
    app,
    database,
    storage,
    contents,
    headersOf,
    send,
    encode,
    upload: async (name: string, content: Buffer, asking: Asking = {}, field = 'file') => {
      const { type, body } = await encode(name, content, field);
      return send(body, type, asking);
    },
    get: (url: string, asking: Asking = {}, headers: Record<string, string> = {}) =>
      app.inject({ url, headers: { ...headersOf(asking), ...headers } }),
    rows: async () => {
      const { rows } = await admin.query<{ files: number; contents: number }>(
        'select (select count(*)::integer from evidence_file) as files, (select count(*)::integer from file_content) as contents',
      );
      return rows[0] ?? { files: -1, contents: -1 };
    },
    empty: async () => {
      await admin.query('delete from evidence_file; delete from file_content');
      for (const key of await contents()) await storage.delete(key);
    },
    close: async (): Promise<void> => {
      await app.close();
      await database.close();
      await admin.end();
      await test.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export type FileApi = Awaited<ReturnType<typeof openFileApi>>;
