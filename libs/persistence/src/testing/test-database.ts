import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { APPLICATION_ROLE } from '../migrate';

/** Environment variable with the superuser's address of the run's PostgreSQL. */
export const SERVER_VARIABLE = 'CHENGXIN_TEST_SERVER_URL';

/** The migrated, empty database that copies are made of. */
export const TEMPLATE = 'chengxin_template';

/** An ordinary login with the application's rights: row policies hold for it. */
const LOGIN = 'chengxin_test_login';

export interface TestDatabase {
  /** Superuser: passes the row policies by; for setting up and for looking behind the curtain. */
  readonly adminUrl: string;
  /** Ordinary login with the rights of the application. */
  readonly url: string;
  /** Removes the database, closing what is still connected. */
  drop(): Promise<void>;
}

/** A database that many specs begin with. */
export interface FilledTemplate {
  readonly name: string;
  /** Fills a migrated database. */
  readonly fill: (database: TestDatabase) => Promise<void>;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const server = process.env[SERVER_VARIABLE];
  if (!server) throw new Error(`${SERVER_VARIABLE} is not set: database specs run with npm run test:db`);
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function makeTemplate(server: Client, { name, fill }: FilledTemplate): Promise<void> {
  const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const fresh = await createTestDatabase();
  await fill(fresh);
  await server.query(`alter database ${new URL(fresh.url).pathname.slice(1)} rename to ${name}`);
}

/**
 * A migrated database of its own for one spec file; drop it in `afterAll`. With a `filled` template its rows are there as well: the first
 * spec of a run that names it makes it, every spec gets a copy.
 */
export async function createTestDatabase(filled?: FilledTemplate): Promise<TestDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    // Two copies of one template at once refuse each other, and nobody makes one twice.
    await client.query('select pg_advisory_lock(hashtext($1))', [filled?.name ?? TEMPLATE]);
    if (filled) await makeTemplate(client, filled);
    await client.query(`create database ${name} template ${filled?.name ?? TEMPLATE}`);
    await client.query(`do $$ begin
      create role ${LOGIN} login in role ${APPLICATION_ROLE} password '${LOGIN}';
    exception when duplicate_object then null; end $$`);
  });
  const admin = new URL(process.env[SERVER_VARIABLE] ?? '');
  admin.pathname = `/${name}`;
  const application = new URL(admin);
  application.username = LOGIN;
  application.password = LOGIN;
  return {
    adminUrl: admin.href,
    url: application.href,
    drop: () => onServer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
