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

/** A migrated database of its own for one spec file; drop it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const suffix = randomBytes(6).toString('hex');
  const name = `spec_${suffix}`;
  await onServer(async (client) => {
    // Two copies of one template at once refuse each other.
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${name} template ${TEMPLATE}`);
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
