import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_PASSWORD, generateDemoCity, loadDemoCity } from '@chengxin/demo-city';
import { exportRoutes } from '@chengxin/exports/api';
import { fileRoutes } from '@chengxin/files/api';
import { type FileStorage, openStorage } from '@chengxin/files/data';
import { authenticate, hashPassword } from '@chengxin/identity/data';
import { importRoutes } from '@chengxin/imports/api';
import { type Clock, clockOn } from '@chengxin/kernel';
import { type Database, openDatabase } from '@chengxin/persistence';
import { createTestDatabase, type FilledTemplate } from '@chengxin/persistence/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Client, type PoolClient } from 'pg';
import { pino } from 'pino';
import { loadDemoImport } from './demo-import';
import { countDemonstration, DEMO_TODAY } from './demonstration';
import { entities } from './entities';
import { FoldWorker } from './fold-worker';
import { registerPapers } from './paper-routes';
import { programParts } from './programs';
import { buildChengxinSchema } from './schema';
import { buildServer, SESSION_COOKIE } from './server';
import { asksAsDashboard } from './trusted-documents';

/** Documents that the server trusts, as it does those of the dashboard: by their hash. */
export const TRUSTED_DOCUMENT = '{ viewer { username } }';
export const TRUSTED_HASH = createHash('sha256').update(TRUSTED_DOCUMENT).digest('hex');
const TRUSTED = new Map([[TRUSTED_HASH, TRUSTED_DOCUMENT]]);

/** Has the server trust another document; answers its hash. */
export function trustDocument(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  TRUSTED.set(hash, text);
  return hash;
}

const HOUR_MS = 3_600_000;

/** Statements of every request: who asks, and what a free query costs. */
const OF_EVERY_REQUEST = new Set(['authenticate', 'authenticate-token', 'charge-query']);

/** An answer over GraphQL as a client gets it. */
export interface Answered {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  readonly data: Record<string, never> | null;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

export interface AskOptions {
  readonly language?: 'zh' | 'en';
  readonly remoteAddress?: string;
  readonly operationName?: string;
  /** A personal access token, sent in place of a session. */
  readonly token?: string;
}

/** The whole API on a database of its own. */
export interface WholeApi {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly clock: Clock;
  /** A folder of its own. */
  readonly storage: FileStorage;
  /** Superuser: passes the row policies by. */
  readonly admin: Client;
  /** Statements sent to PostgreSQL by reads since the last call; transactions, the session's look-up and the budget are not counted. */
  countStatements(): number;
  /** What the server has logged as its own error since the last call. */
  takeFaults(): string[];
  /** Lets real time pass; the day stands still. */
  passTime(milliseconds: number): void;
  /** Signs in by the API and answers the session cookie. */
  signIn(username: string, password?: string): Promise<string>;
  /** Asks over HTTP as the API's clients do; without a session when `cookie` is null. */
  ask(cookie: string | null, query: string, variables?: object, options?: AskOptions): Promise<Answered>;
  close(): Promise<void>;
}

/** A storage that is forgotten: the template's papers are looked up by their rows only. */
async function withStorage(work: (storage: FileStorage) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'chengxin-template-'));
  await work(await openStorage(directory, null)).finally(() => rm(directory, { recursive: true, force: true }));
}

/** The loaded, counted demonstration city. */
const CITY: FilledTemplate = {
  name: 'chengxin_city_template',
  async fill({ url, adminUrl }) {
    const owner = new Client({ connectionString: adminUrl });
    await owner.connect();
    const database = await openDatabase({ url, entities });
    try {
      await withStorage((storage) => loadDemoCity(owner, generateDemoCity(), () => undefined, hashPassword, storage));
      await owner.query('analyze');
      await countDemonstration(database, clockOn(DEMO_TODAY).now(), () => undefined);
      await loadDemoImport(database, clockOn(DEMO_TODAY));
      await owner.query('analyze');
    } finally {
      await owner.end();
      await database.close();
    }
  },
};

/** Puts the whole API together on the demonstration city, as the program does. Close it in `afterAll`. */
export async function openWholeApi(): Promise<WholeApi> {
  const city = await createTestDatabase(CITY);
  const database = await openDatabase({ url: city.url, entities });
  let statements = 0;
  database.readPool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]): unknown => {
      const [first] = args;
      const { name, text } =
        typeof first === 'object' && first !== null ? (first as { name?: string; text?: string }) : { text: String(first) };
      if (!OF_EVERY_REQUEST.has(name ?? '') && !/^(begin|commit|rollback)/.test(text ?? '')) statements++;
      return send(...args);
    };
    Object.assign(client, { query: counted });
  });
  const admin = new Client({ connectionString: city.adminUrl });
  await admin.connect();
  const demoClock = clockOn(DEMO_TODAY);
  // Budgets are of an hour of the clock: it is a minute past one, so that none ends while a spec spends it.
  let passed = HOUR_MS - (Date.now() % HOUR_MS) + 60_000;
  const clock: Clock = { ...demoClock, realNow: () => new Date(Date.now() + passed) };
  const faults: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) });
  const fold = new FoldWorker(database, clock, (error) => faults.push(String(error)));
  const schema = await buildChengxinSchema();
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'chengxin-api-'));
  const storage = await openStorage(dataDirectory, null);
  const app = await buildServer({
    schema,
    database,
    clock,
    demo: true,
    fold,
    logger,
    dashboard: null,
    trustedDocuments: TRUSTED,
    checkFiles: () => storage.check(),
    ...programParts(database, clock),
    authenticate: (token, client) => authenticate(database.readPool, token, clock, client),
    routes: async (scope, contextOf) => {
      await scope.register(importRoutes, { contextOf });
      await scope.register(exportRoutes, { contextOf, schema, trust: (asked) => asksAsDashboard(asked, TRUSTED) });
      await scope.register(fileRoutes, { contextOf, storage });
      await registerPapers(scope, contextOf);
    },
  });
  await app.ready();

  const ask: WholeApi['ask'] = async (cookie, query, variables = {}, options = {}) => {
    const { language = 'zh', remoteAddress = '127.0.0.1', operationName, token } = options;
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers: {
        'accept-language': language,
        ...(cookie ? { cookie } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      payload: { query, variables, ...(operationName ? { operationName } : {}) },
    });
    const body = response.json<Partial<Pick<Answered, 'data' | 'errors'>>>();
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      data: body.data ?? null,
      errors: body.errors ?? [],
    };
  };

  return {
    app,
    database,
    schema,
    clock,
    storage,
    admin,
    ask,
    countStatements() {
      const counted = statements;
      statements = 0;
      return counted;
    },
    takeFaults: () => faults.splice(0),
    passTime(milliseconds) {
      passed += milliseconds;
    },
    async signIn(username, password = DEMO_PASSWORD) {
      const answer = await ask(null, 'mutation($input: SignInInput!) { signIn(input: $input) { errors { code } } }', {
        input: { username, password },
      });
      const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
      if (!cookie.startsWith(`${SESSION_COOKIE}=`)) throw new Error(`${username} could not sign in: ${answer.text}`);
      return cookie;
    },
    async close() {
      await fold.stop();
      await app.close();
      await admin.end();
      await database.close();
      await city.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
