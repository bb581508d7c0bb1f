import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseUnusable } from '../database-unusable';
import { removeEmbeddedPostgres, runningEmbeddedPostgres, startEmbeddedPostgres, useEmbeddedPostgres } from '.';
import { clusterDirectory } from './cluster';
import { postmasterOf } from './server-process';

const silent = (): void => undefined;

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', silent);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await isTrue().catch(() => false)) return;
    await delay(100);
  }
  throw new Error('did not come true in thirty seconds');
}

describe('the embedded PostgreSQL', () => {
  let dataDirectory = '';
  const start = () => startEmbeddedPostgres({ dataDirectory, durable: false, log: silent });
  const postmaster = (): number => postmasterOf(clusterDirectory(dataDirectory) ?? '')?.pid ?? 0;

  beforeEach(() => {
    dataDirectory = mkdtempSync(path.join(tmpdir(), 'chengxin-embedded-'));
    chmodSync(dataDirectory, 0o755);
  });
  afterEach(() => {
    removeEmbeddedPostgres(dataDirectory);
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next, in UTF-8 and the C order', async () => {
    const first = await start();
    await ask(first.url, "create table kept as select '诚信' as word");
    await first.stop();
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'select word from kept')).toEqual([{ word: '诚信' }]);
    const [database] = await ask(
      second.url,
      "select datcollate, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'chengxin'",
    );
    expect(database).toEqual({ datcollate: 'C', encoding: 'UTF8' });
    await second.stop();
  });

  it('tells a second instance of the same directory plainly, and lends itself to commands', async () => {
    const server = await start();
    await expect(start()).rejects.toThrow(DatabaseUnusable);
    await expect(start()).rejects.toThrow(/another Chengxin instance/);
    expect(await runningEmbeddedPostgres(dataDirectory)).toBe(server.url);
    const borrowed = await useEmbeddedPostgres({ dataDirectory, log: silent });
    await borrowed.stop();
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(await runningEmbeddedPostgres(dataDirectory)).toBeNull();
  });

  it('comes back under the same address when PostgreSQL is killed', async () => {
    const server = await start();
    await ask(server.url, 'create table survivor as select 1 as one');
    process.kill(postmaster(), 'SIGKILL');
    await until(async () => (await ask(server.url, 'select one from survivor')).length === 1);
    await server.stop();
  });

  it('stops when it is told to while PostgreSQL is just being started again', async () => {
    const words = new EventEmitter();
    const embedded = await startEmbeddedPostgres({ dataDirectory, durable: false, log: (line) => words.emit(line.slice(0, 15)) });
    const killed = once(words, 'PostgreSQL 意外停止');
    process.kill(postmaster(), 'SIGKILL');
    await killed;
    // It starts anew a quarter of a second after the word; some milliseconds later there is nothing yet that could be told.
    await delay(252);
    await embedded.stop();
    expect(postmaster()).toBe(0);
  });

  it('goes with a process that is interrupted before it could stop it', async () => {
    const url = await startAndEnd(dataDirectory, 'SIGINT');
    await until(
      async () =>
        !(await ask(url, 'select 1').then(
          () => true,
          () => false,
        )),
    );
  });

  it('ends the server that a killed instance left running', async () => {
    const url = await startAndEnd(dataDirectory, 'SIGKILL');
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const orphaned = postmaster();
    const server = await start();
    expect(postmaster()).not.toBe(orphaned);
    expect(await ask(server.url, 'select word from kept')).toEqual([{ word: 'written before the kill' }]);
    await server.stop();
  });

  it('starts over stale pid and lock files of processes that are no more', async () => {
    await (await start()).stop();
    const pidFile = path.join(clusterDirectory(dataDirectory) ?? '', 'postmaster.pid');
    // The number lives, but belongs to this test and not to a PostgreSQL.
    writeFileSync(pidFile, `${process.pid}\n${clusterDirectory(dataDirectory)}\n1\n5432\n`);
    writeFileSync(path.join(dataDirectory, 'instance.lock'), JSON.stringify({ pid: process.pid, born: 'long ago', nonce: 'x' }));
    const server = await start();
    expect(postmaster()).not.toBe(process.pid);
    await server.stop();
  });

  it('starts in a directory that only its owner can enter, as below the home of root', async () => {
    chmodSync(dataDirectory, 0o700);
    const server = await start();
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(path.join(dataDirectory, 'postgres', 'PG_VERSION'))).toBe(true);
  });

  it('takes a new password when the old one was lost, and finishes a first start that was cut short', async () => {
    writeFileSync(path.join(dataDirectory, 'postgres.new'), 'half a cluster');
    await (await start()).stop();
    const password = path.join(dataDirectory, 'postgres.password');
    const lost = readFileSync(password, 'utf8');
    rmSync(password);
    const server = await start();
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(password) && readFileSync(password, 'utf8') !== lost).toBe(true);
    await server.stop();
  });
});

/** Starts an instance in a process of its own, ends that process, and answers the address of its server. */
async function startAndEnd(dataDirectory: string, signal: NodeJS.Signals): Promise<string> {
  const program = path.join(dataDirectory, 'instance.mjs');
  const root = path.resolve(import.meta.dirname, '../../../..');
  // The sources as they are, through the same transformation that runs this spec.
  writeFileSync(
    program,
    `import { createServer } from ${JSON.stringify(path.join(root, 'node_modules/vite/dist/node/index.js'))};
     const vite = await createServer({ root: ${JSON.stringify(root)}, configFile: false, logLevel: 'silent', appType: 'custom',
       server: { middlewareMode: true, watch: null, ws: false }, optimizeDeps: { noDiscovery: true },
       resolve: { alias: [{ find: '@chengxin/kernel', replacement: ${JSON.stringify(path.join(root, 'libs/kernel/src/index.ts'))} }] } });
     const { startEmbeddedPostgres } = await vite.ssrLoadModule('/libs/persistence/src/embedded/index.ts');
     const { url } = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: false, log: () => undefined });
     process.stdout.write(url);
     setInterval(() => undefined, 1000);`,
  );
  const instance = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstOutput(instance);
  await ask(url, "create table kept as select 'written before the kill' as word");
  instance.kill(signal);
  await once(instance, 'exit');
  return url;
}

async function firstOutput(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) return String(chunk).trim();
  throw new Error('the instance ended without a word');
}
