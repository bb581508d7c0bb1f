import { type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { addressWith, type SessionSettings } from './address';
import { connectTo } from './connect';
import { DatabaseUnusable } from './database-unusable';
import { APPLICATION_ROLE } from './migrate';

/** The two ways to the database: entities for writes, plain statements for reads. */
export interface Database {
  readonly orm: MikroORM;
  readonly readPool: Pool;
  /** Same rights, no statement time-out: for the fold, bulk loads and other long work. */
  readonly workPool: Pool;
  /** Address of such connections, for threads that open their own. */
  readonly workUrl: string;
  /** Whether the database answers. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  /** Milliseconds after which PostgreSQL gives up a read. */
  readonly statementTimeout?: number;
  readonly poolSize?: number;
  /** Called with errors of idle connections, which must not end the process. */
  readonly onIdleError?: (error: Error) => void;
}

/** Settings that every connection begins with: the application's role where the login itself would pass the row policies by. */
async function guardedSettings(url: string): Promise<SessionSettings> {
  const login = await connectTo(url, 'chengxin-settings');
  const { rows } = await login
    .query<{ bypasses: boolean }>('select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user')
    .finally(() => login.end());
  const role: SessionSettings = rows[0]?.bypasses === false ? {} : { role: APPLICATION_ROLE };
  const refused = (cause?: unknown): DatabaseUnusable =>
    new DatabaseUnusable(
      {
        zh: `该登录名可绕过行级安全，且未能切换到角色 ${APPLICATION_ROLE}；请换用普通登录名，或由管理员执行 create role ${APPLICATION_ROLE} nologin 并 grant ${APPLICATION_ROLE} to 该登录名`,
        en: `this login passes row-level security by and could not switch to the role ${APPLICATION_ROLE}; use an ordinary login, or have the administrator create that role and grant it to this one`,
      },
      { cause },
    );
  const guarded = await connectTo(addressWith(url, role), 'chengxin-settings').catch((error: unknown) => {
    throw refused(error instanceof Error ? error.cause : error);
  });
  // Asked and not assumed: a pooler between here and the server may swallow the settings of a connection.
  const { rows: answer } = await guarded
    .query<{ active: boolean }>(`select row_security_active('audit_line') as active`)
    .finally(() => guarded.end());
  if (!answer[0]?.active) throw refused();
  return { ...role, lock_timeout: 5000, jit: 'off' };
}

/** Opens the database for the application; refuses a login that row policies do not hold for. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, entities, statementTimeout = 10_000, poolSize = 10, onIdleError = () => undefined } = options;
  const settings = await guardedSettings(url);
  const requests = addressWith(url, {
    ...settings,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 60_000,
  });
  const work = addressWith(url, { ...settings, statement_timeout: 0, idle_in_transaction_session_timeout: 0 });
  const orm = await MikroORM.init({
    clientUrl: requests,
    entities: [...entities],
    // By itself MikroORM reads no more of an address than host, login and database: no certificate, no socket.
    driverOptions: { connectionString: requests, application_name: 'chengxin-write', max: poolSize },
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
  });
  const pool = (name: string, connectionString: string): Pool => {
    const opened = new Pool({ connectionString, application_name: name, max: poolSize });
    opened.on('error', onIdleError);
    // The pool listens to idle clients only: one that is out for work would end the process when its connection breaks.
    opened.on('connect', (client) => {
      client.on('error', onIdleError);
    });
    return opened;
  };
  const readPool = pool('chengxin-read', requests);
  const workPool = pool('chengxin-work', work);
  return {
    orm,
    readPool,
    workPool,
    workUrl: work,
    ping: () =>
      readPool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: async () => {
      await Promise.all([orm.close(), readPool.end(), workPool.end()]);
    },
  };
}
