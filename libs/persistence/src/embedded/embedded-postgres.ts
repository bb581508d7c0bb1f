import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { DatabaseUnusable } from '../database-unusable';
import { type Cluster, clusterDirectory, knownPassword, OWNER, openCluster, removeCluster } from './cluster';
import { instanceUsing, lockInstance } from './instance-lock';
import {
  answers,
  endPostmaster,
  freePort,
  postmasterOf,
  type ServerProcess,
  serverUrl,
  startPostmaster,
  stopPostmaster,
} from './server-process';

export interface EmbeddedOptions {
  /** Directory of this instance, usually `.data`; made when it is missing. */
  readonly dataDirectory: string;
  /** Takes lines for the person who starts the program, Chinese first. */
  readonly log: (line: string) => void;
  /** False gives up safety against power cuts for speed: for tests only. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Superuser's address of the database `chengxin`; it stays the same when the server is restarted after a crash. */
  readonly url: string;
  /** Stops the server and gives the directory back; safe to call twice. */
  stop(): Promise<void>;
}

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const START_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

function assertWritable(dataDirectory: string): void {
  const probe = path.join(dataDirectory, `.writable-${process.pid}`);
  try {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new DatabaseUnusable(
      {
        zh: `目录 ${dataDirectory} 不可写；请修改其权限或所有者，或检查磁盘空间`,
        en: `the directory ${dataDirectory} is not writable; change its permissions or owner, or check the disk`,
      },
      { cause: error },
    );
  }
}

async function createDatabase(password: string, port: number): Promise<void> {
  const client = new Client({ connectionString: serverUrl(password, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`create database ${OWNER} template template0 encoding 'UTF8' locale 'C'`);
  } finally {
    await client.end();
  }
}

/** Starts on a free port; the port may be taken between looking and listening, and a killed server's children need a moment to go. */
async function startSomewhere(cluster: Cluster, durable: boolean): Promise<{ port: number; server: ServerProcess }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { port, server: await startPostmaster(cluster, port, durable) };
    } catch (error) {
      if (attempt >= START_ATTEMPTS) {
        throw new DatabaseUnusable(
          {
            zh: `内置 PostgreSQL 无法启动，详见 ${cluster.logFile}；也可设置 DATABASE_URL 使用已有的 PostgreSQL`,
            en: `the embedded PostgreSQL does not start, see ${cluster.logFile}; DATABASE_URL takes a PostgreSQL of your own`,
          },
          { cause: error },
        );
      }
      await delay(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/**
 * Starts the embedded PostgreSQL of a data directory: makes it on the first start, ends a server that a killed instance left
 * behind, and starts the server again should it crash. Throws `DatabaseUnusable` with words for the person when another instance
 * has the directory, when it is not writable or when PostgreSQL does not start.
 */
export async function startEmbeddedPostgres({ dataDirectory, log, durable = true }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  assertWritable(dataDirectory);
  const unlock = lockInstance(dataDirectory);
  try {
    const cluster = openCluster(dataDirectory, durable, log);
    stopPostmaster(cluster);
    const { port, server: first } = await startSomewhere(cluster, durable);
    await createDatabase(cluster.password, port);

    let server = first;
    let stopped: Promise<void> | null = null;
    // A process that ends without stopping takes its server along, as far as it still can.
    const endServer = (): void => {
      try {
        endPostmaster(cluster);
      } catch {
        // Gone already.
      }
    };
    process.on('exit', endServer);
    // A signal that nobody else takes ends the process as it would have without us, but not past the line above.
    const endProcess = (signal: NodeJS.Signals): void => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    };
    for (const signal of ENDING_SIGNALS) process.on(signal, endProcess);

    const revive = async (): Promise<void> => {
      for (let pause = FIRST_PAUSE_MS; ; ) {
        await server.gone;
        if (stopped) return;
        log('PostgreSQL 意外停止，正在重新启动 · PostgreSQL stopped unexpectedly, starting it again');
        await delay(pause);
        if (stopped) return;
        try {
          stopPostmaster(cluster);
          server = await startPostmaster(cluster, port, durable);
          // Asked to stop before there was a server that could be told to.
          if (stopped) stopPostmaster(cluster);
          pause = FIRST_PAUSE_MS;
          log('PostgreSQL 已恢复 · PostgreSQL is back');
        } catch (error) {
          pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
          log(
            `PostgreSQL 未能恢复，将重试 · not back yet, will try again: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      }
    };
    const reviving = revive();

    const stop = async (): Promise<void> => {
      stopPostmaster(cluster);
      await reviving;
      // A restart may have been under way.
      stopPostmaster(cluster);
      process.off('exit', endServer);
      for (const signal of ENDING_SIGNALS) process.off(signal, endProcess);
      unlock();
    };
    return {
      url: serverUrl(cluster.password, port),
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Address of the embedded server that another process has running on this directory; null when none runs. */
export async function runningEmbeddedPostgres(dataDirectory: string): Promise<string | null> {
  if (instanceUsing(dataDirectory) === null) return null;
  const directory = clusterDirectory(dataDirectory);
  const running = directory === null ? null : postmasterOf(directory);
  const password = knownPassword(dataDirectory);
  if (!running || password === null || !(await answers(password, running.port))) return null;
  return serverUrl(password, running.port);
}

/** The running server of the directory, or one started for the caller: for commands beside a running API. */
export async function useEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const url = await runningEmbeddedPostgres(options.dataDirectory);
  return url === null ? startEmbeddedPostgres(options) : { url, stop: async () => undefined };
}

/** Removes the embedded database with all its data. Throws `DatabaseUnusable` while an instance uses it. */
export function removeEmbeddedPostgres(dataDirectory: string): void {
  assertWritable(dataDirectory);
  const unlock = lockInstance(dataDirectory);
  try {
    removeCluster(dataDirectory);
  } finally {
    unlock();
  }
}
