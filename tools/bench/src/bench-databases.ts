import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '@chengxin/persistence';
import { Client } from 'pg';
import type { DataSet } from './data-set/data-set';
import { loadDataSet } from './data-set/load-data-set';

/** A data set in its own database. */
export interface BenchDatabase {
  readonly set: DataSet;
  readonly url: string;
}

/** Both data sets in one PostgreSQL. */
export interface BenchDatabases {
  readonly city: BenchDatabase;
  readonly province: BenchDatabase;
  readonly version: string;
  close(): Promise<void>;
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** An embedded PostgreSQL in a directory of its own, which goes with it. */
async function startServer(say: (line: string) => void): Promise<Server> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'chengxin-bench-'));
  // An ordinary account runs PostgreSQL when the benchmark is started by root.
  chmodSync(dataDirectory, 0o755);
  const server = await startEmbeddedPostgres({ dataDirectory, log: say });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      removeEmbeddedPostgres(dataDirectory);
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Loads a data set, unless the server has its database from an earlier run. */
async function provide(client: Client, serverUrl: string, set: DataSet): Promise<{ url: string; told: string }> {
  const name = `bench_${set.name}_${set.groups}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return { url: url.href, told: 'loaded earlier' };
  const began = performance.now();
  try {
    await client.query(`create database ${name} template template0 encoding 'UTF8' locale 'C'`);
    const loaded = await loadDataSet(url.href, set);
    return {
      url: url.href,
      told: `${loaded.members} members, ${loaded.megabytes} MB in ${((performance.now() - began) / 1000).toFixed(1)} s`,
    };
  } catch (error) {
    await client.query(`drop database if exists ${name} with (force)`);
    throw error;
  }
}

/**
 * Opens both data sets: in an embedded PostgreSQL made for this run, or (`server`, a superuser's address) in one of your own, which
 * keeps them for the next run.
 */
export async function openBenchDatabases(
  sets: { city: DataSet; province: DataSet },
  server: string | null,
  say: (line: string) => void,
): Promise<BenchDatabases> {
  const { url: serverUrl, stop }: Server = server ? { url: server, stop: async () => undefined } : await startServer(say);
  try {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    const open = async (set: DataSet): Promise<BenchDatabase> => {
      const { url, told } = await provide(client, serverUrl, set);
      say(`${set.name}: ${set.retailers} retailers, ${set.groups} groups, ${told}`);
      return { set, url };
    };
    const [city, province] = [await open(sets.city), await open(sets.province)];
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
    await client.end();
    return { city, province, version: rows[0]?.version ?? '', close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
