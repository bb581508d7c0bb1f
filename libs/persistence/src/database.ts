import { type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { connectTo, DatabaseUnusable } from './connect';
import { APPLICATION_ROLE } from './migrate';

/** The two ways to the database: entities for writes, plain statements for reads. */
export interface Database {
  readonly orm: MikroORM;
  readonly readPool: Pool;
  /** Same rights, no statement time-out: for the fold, bulk loads and other long work. */
  readonly workPool: Pool;
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

/** Settings sent with every connection: the application's role where the login itself would pass the row policies. */
async function connectionSettings(url: string, statementTimeout: number): Promise<string> {
  const client = await connectTo(url, 'chengxin-settings');
  try {
    const { rows } = await client.query<{ bypasses: boolean; may_switch: boolean; version: number }>(
      `select rolsuper or rolbypassrls as bypasses, current_setting('server_version_num')::integer as version,
              exists (select from pg_roles where rolname = $1) and (rolsuper or pg_has_role(current_user, $1, 'member')) as may_switch
         from pg_roles where rolname = current_user`,
      [APPLICATION_ROLE],
    );
    const login = rows[0];
    if (!login || login.version < 150_000) {
      throw new DatabaseUnusable({ zh: '需要 PostgreSQL 15 或更新版本', en: 'PostgreSQL 15 or newer is needed' });
    }
    if (login.bypasses && !login.may_switch) {
      throw new DatabaseUnusable({
        zh: `该登录名可绕过行级安全，且不能切换到角色 ${APPLICATION_ROLE}；请换用普通登录名`,
        en: `this login passes row-level security by and cannot switch to the role ${APPLICATION_ROLE}; use an ordinary login`,
      });
    }
    const role = login.bypasses ? `-c role=${APPLICATION_ROLE} ` : '';
    return `${role}-c statement_timeout=${statementTimeout} -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000 -c jit=off`;
  } finally {
    await client.end();
  }
}

/** Opens the database for the application; refuses a login that row policies do not hold for. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, entities, statementTimeout = 10_000, poolSize = 10, onIdleError = () => undefined } = options;
  const settings = await connectionSettings(url, statementTimeout);
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    driverOptions: { options: settings, application_name: 'chengxin-write', max: poolSize },
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
  });
  const pool = (name: string, timeout: string): Pool => {
    const opened = new Pool({ connectionString: url, options: timeout, application_name: name, max: poolSize });
    opened.on('error', onIdleError);
    // The pool listens to idle clients only: one that is out for work would end the process when its connection breaks.
    opened.on('connect', (client) => {
      client.on('error', onIdleError);
    });
    return opened;
  };
  const readPool = pool('chengxin-read', settings);
  const workPool = pool(
    'chengxin-work',
    settings.replace(/statement_timeout=\d+/, 'statement_timeout=0').replace(/session_timeout=\d+/, 'session_timeout=0'),
  );
  return {
    orm,
    readPool,
    workPool,
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
