import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../../..');
const START_MS = 240_000;

/** The product as `npm start` runs it: its launcher, its output, its end. */
export interface Product {
  readonly process: ChildProcess;
  readonly url: string;
  /** Everything that it has written so far, both streams. */
  output(): string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

/** A data directory of its own; an ordinary account runs PostgreSQL when the journeys are started by root. */
export function newDataDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'chengxin-journeys-'));
  chmodSync(directory, 0o755);
  return directory;
}

export const removeDirectory = (directory: string): void => rmSync(directory, { recursive: true, force: true });

/** Below those that systems give to outgoing connections: such a port stays free while a product is started anew on it. */
const [FIRST_PORT, PORTS] = [20_000, 12_000];

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** Starts the product by its launcher, as `npm start` does; it is up when `untilReady` has resolved. */
export const startProduct = (port: number, environment: NodeJS.ProcessEnv): Product =>
  run(['tools/launch/start.mjs'], port, environment);

/** Starts the built program itself, without the launcher, so that a signal reaches it and nothing else. */
export const startProgram = (port: number, environment: NodeJS.ProcessEnv): Product =>
  run(['dist/api/main.js'], port, environment);

function run(command: readonly string[], port: number, environment: NodeJS.ProcessEnv): Product {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { process: child, url: `http://127.0.0.1:${port}`, output: () => output, ended };
}

/** Waits until the product answers; throws with its output when it ends or takes too long. */
export async function untilReady(product: Product): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (product.process.exitCode !== null) throw new Error(`the product has ended:\n${product.output()}`);
    const answer = await fetch(`${product.url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`the product is not ready:\n${product.output()}`);
}

/** Asks the product to stop, as Ctrl-C does, and waits for it. */
export async function stopProduct(product: Product): Promise<number | null> {
  product.process.kill('SIGTERM');
  return product.ended;
}
