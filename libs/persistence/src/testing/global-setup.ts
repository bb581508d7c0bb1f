import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../embedded';
import { migrate } from '../migrate';
import { SERVER_VARIABLE, TEMPLATE } from './test-database';

/** Vitest's global set-up: one PostgreSQL for the whole run, and one migrated database that every spec file gets a copy of. */
export async function setup(): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'chengxin-test-'));
  // An ordinary account runs PostgreSQL when the tests are started by root.
  chmodSync(dataDirectory, 0o755);
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false, log: () => undefined });
  const stop = async (): Promise<void> => {
    await server.stop();
    removeEmbeddedPostgres(dataDirectory);
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${TEMPLATE} template template0 encoding 'UTF8' locale 'C'`);
    await client.end();
    const template = new URL(server.url);
    template.pathname = `/${TEMPLATE}`;
    await migrate(template.href);
    process.env[SERVER_VARIABLE] = server.url;
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
