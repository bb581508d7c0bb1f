import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { type Clock, clockOn } from '@chengxin/kernel';
import { PostPayloadResolver, PostResolver, UnitResolver } from '@chengxin/organization/api';
import { UnitSchema } from '@chengxin/organization/data';
import { type Database, nothing, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { authenticate, hashPassword, UserAccountSchema } from '../data';
import { DEMO_PASSWORD } from '../domain';
import { AuditLineResolver } from './audit-line.resolver';
import { DeputyshipResolver, PostAccountResolver } from './deputyship.resolver';
import { LiveSessionResolver } from './live-session.resolver';
import { RevealPersonalFieldResolver } from './reveal-personal-field.resolver';
import { SessionResolver } from './session.resolver';
import { UserPayloadResolver, UserResolver } from './user.resolver';
import { ViewerResolver } from './viewer.resolver';

export const TODAY = clockOn('2026-10-12');
/** Password of everybody but the demonstration user. */
export const PASSWORD = 'Fenhe-2026-river';
/** A retailer of 应县, and one of 右玉县. */
export const RETAILER = '00000000-0000-4000-8000-000000000001';
export const ELSEWHERE = '00000000-0000-4000-8000-000000000002';

const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140623', '右玉县', 'COUNTY', 2, 140623000, 140623999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
    ('140622100S01', '金城镇所在地', 'PLACE', 5, 140622001, 140622001, 'TOWNSHIP_SEAT');
  insert into month_period (city_id, month, state, as_of, refreshed_at) values
    (2, '2026-07-01', 'CLOSED', '2026-07-31', now()), (2, '2026-08-01', 'CLOSED', '2026-08-31', now()),
    (2, '2026-09-01', 'OPEN', '2026-09-30', now());
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, phone, address,
      market_type, format, tier, status, since) values
    ('${RETAILER}', '1', 140622001, 6, '1', '2028-01-01', '便民店', '张三丰', '13800138000', '东大街', 'URBAN', 'GROCERY', 10, 'ACTIVE', '2020-01-01'),
    ('${ELSEWHERE}', '2', 140623001, 6, '2', '2028-01-01', '右玉店', '李四', null, '西大街', 'RURAL', 'GROCERY', 10, 'ACTIVE', '2020-01-01')`;

const USERS = `
  insert into user_account (username, display_name, password_hash, role, unit_id, demo, created_at) values
    ('admin', '市局管理员', $1, 'ADMINISTRATOR', 2, false, now()), ('county-admin', '应县管理员', $1, 'ADMINISTRATOR', 3, false, now()),
    ('head', '应县局长', $1, 'COUNTY_HEAD', 3, false, now()), ('juror', '评委', $1, 'JUROR', 2, false, now()),
    ('youyu-head', '右玉局长', $1, 'COUNTY_HEAD', 4, false, now()), ('victim', '被锁的人', $1, 'ANALYST', 2, false, now()),
    ('leadership', '演示领导', $2, 'LEADERSHIP', 2, true, now())`;

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username homeUnit { code } } errors { code message path } } }';

export interface Answer {
  readonly data: unknown;
  /** Codes of the top-level errors. */
  readonly codes: readonly unknown[];
}

/** Units, users of every kind and two retailers, with the identity slice's part of the schema. */
export interface IdentityTown {
  readonly database: Database;
  readonly admin: Client;
  readonly schema: GraphQLSchema;
  /** A browser that nobody has signed in at. */
  readonly browser: (remoteAddress?: string) => Browser;
  /** A browser at which somebody has signed in. */
  readonly signedIn: (username: string) => Promise<Browser>;
  readonly idOf: (username: string) => Promise<string>;
  readonly lastAudit: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export async function openIdentityTown(): Promise<IdentityTown> {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(TOWN);
  await admin.query(USERS, [await hashPassword(PASSWORD), await hashPassword(DEMO_PASSWORD)]);
  const database = await openDatabase({ url: test.url, entities: [UnitSchema, UserAccountSchema] });
  const built = await buildSchema({
    resolvers: [
      UnitResolver,
      PostResolver,
      PostPayloadResolver,
      PostAccountResolver,
      ViewerResolver,
      DeputyshipResolver,
      SessionResolver,
      UserResolver,
      UserPayloadResolver,
      AuditLineResolver,
      LiveSessionResolver,
      RevealPersonalFieldResolver,
    ],
    validate: false,
  });
  const schema = prepareSchema(built);
  const browser = (remoteAddress = '127.0.0.1') => new Browser(database, schema, remoteAddress);
  return {
    database,
    admin,
    schema,
    browser,
    signedIn: async (username) => {
      const fresh = browser();
      await fresh.signIn(username);
      if (fresh.token === '') throw new Error(`${username} could not sign in`);
      return fresh;
    },
    idOf: async (username) =>
      (await admin.query<{ id: string }>('select id from user_account where username = $1', [username])).rows[0]?.id ?? '',
    lastAudit: async () =>
      (
        await admin.query<object>(
          'select act, actor_name, subject_type, scope, before, after from audit_line order by id desc limit 1',
        )
      ).rows[0],
    close: async () => {
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}

/** Keeps the session's cookie; asks from an address, at a time. */
export class Browser {
  token = '';
  clock: Clock = TODAY;
  readonly #execute: ReturnType<typeof createExecutor>;

  constructor(
    private readonly database: Database,
    private readonly schema: GraphQLSchema,
    private readonly remoteAddress: string,
  ) {
    this.#execute = createExecutor(schema);
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const document = parse(query);
    const faults = validate(this.schema, document);
    if (faults[0]) throw faults[0];
    const { clock, database, remoteAddress } = this;
    const user = await authenticate(database.readPool, this.token, clock, { remoteAddress });
    const open = () => new ReadTransaction(database.readPool, context.signedIn?.actor.scope ?? nothing);
    const context: RequestContext = {
      requestId: 'request-1',
      language: 'zh',
      clock,
      database,
      demo: false,
      remoteAddress,
      userAgent: 'vitest',
      signedIn: user && { ...user, actor: { ...user.actor, requestId: 'request-1' } },
      read: new ReadTransaction(database.readPool, user?.actor.scope ?? nothing),
      sessionCookie: undefined,
      refreshRead() {
        context.read.release();
        context.read = open();
      },
      settle: () => Promise.resolve(),
    };
    try {
      const { data, errors = [] } = await this.#execute({ document, operationName: null, variables, context });
      if (context.sessionCookie !== undefined) this.token = context.sessionCookie?.token ?? '';
      const plain: unknown = JSON.parse(JSON.stringify(data ?? null));
      return { data: plain, codes: errors.map((error) => error.extensions['code'] ?? error.message) };
    } finally {
      context.read.release();
    }
  }

  signIn(username: string, password = PASSWORD): Promise<Answer> {
    return this.ask(SIGN_IN, { input: { username, password } });
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.ask('{ viewer { id } }')).data !== null;
  }
}
