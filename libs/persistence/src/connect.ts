import { Client } from 'pg';
import { addressWith } from './address';
import { DatabaseUnusable, unusable } from './database-unusable';

const CONNECT_WITHIN_MS = 5000;
const OLDEST_SERVER = 150_000;

/** Older servers lack what the schema needs, other encodings cannot hold Chinese names. */
async function assertSuitable(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding`,
  );
  const server = rows[0];
  if (!server || server.version < OLDEST_SERVER) {
    throw new DatabaseUnusable({
      zh: '需要 PostgreSQL 15 或更新版本，请升级，或让 DATABASE_URL 指向较新的服务器',
      en: 'PostgreSQL 15 or newer is needed; upgrade it, or let DATABASE_URL name a newer server',
    });
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseUnusable({
      zh: `数据库编码为 ${server.encoding}，不能存放中文；请另建：create database … encoding 'UTF8' template template0`,
      en: `the database is encoded in ${server.encoding}, which cannot hold Chinese; create another: create database … encoding 'UTF8' template template0`,
    });
  }
}

/** One connection for a piece of work of its own; throws `DatabaseUnusable` when there is none to be had. */
export async function connectTo(url: string, applicationName: string): Promise<Client> {
  const connectionString = addressWith(url);
  let client: Client | null = null;
  try {
    // The constructor reads the certificates that the address names.
    client = new Client({
      connectionString,
      application_name: applicationName,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
    });
    // A broken connection fails the statement under way; the event alone would end the process.
    client.on('error', () => undefined);
    await client.connect();
    await assertSuitable(client);
    return client;
  } catch (error) {
    await client?.end().catch(() => undefined);
    throw unusable(error);
  }
}
