import { Client } from 'pg';

/** Thrown when a database cannot be used, with what to do about it. */
export class DatabaseUnusable extends Error {
  constructor(
    readonly hint: { readonly zh: string; readonly en: string },
    options?: ErrorOptions,
  ) {
    super(hint.en, options);
    this.name = 'DatabaseUnusable';
  }
}

const CONNECT_WITHIN_MS = 5000;

/** PostgreSQL's own codes for a login or a database that is not there. */
const HINTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  '28P01': {
    zh: '数据库拒绝了用户名或密码，请检查 DATABASE_URL',
    en: 'the database refuses the user or password; check DATABASE_URL',
  },
  '28000': { zh: '数据库拒绝了此登录名，请检查 DATABASE_URL', en: 'the database refuses this login; check DATABASE_URL' },
  '3D000': {
    zh: '数据库不存在，请先创建，或检查 DATABASE_URL',
    en: 'there is no such database; create it, or check DATABASE_URL',
  },
  '53300': { zh: '数据库连接数已满，请稍后重试', en: 'the database has no connection left; try again later' },
};

const NO_ANSWER = {
  zh: '数据库没有应答，请检查 DATABASE_URL 与数据库服务',
  en: 'the database does not answer; check DATABASE_URL and the server',
};

/** One connection for a piece of work of its own; throws `DatabaseUnusable` when there is none to be had. */
export async function connectTo(url: string, applicationName: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
  });
  try {
    await client.connect();
    // A broken connection fails the statement under way; the event alone would end the process.
    client.on('error', () => undefined);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new DatabaseUnusable(HINTS[(error as { code?: string }).code ?? ''] ?? NO_ANSWER, { cause: error });
  }
}
