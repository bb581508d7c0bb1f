import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, logTail, OWNER, runProgram, serverEnvironment } from './cluster';

const HOST = '127.0.0.1';
const MEGABYTE = 1024 * 1024;
const MAX_LOG_BYTES = 10 * MEGABYTE;

/** Crash recovery after a power cut may take minutes; a server that still runs is given them. */
const READY_WITHIN_MS = 300_000;

/** A running postmaster that this process started. */
export interface ServerProcess {
  /** Settles when the postmaster is gone, for whatever reason. */
  readonly gone: Promise<void>;
}

/** What `postmaster.pid` says of the server that has (or had) the data directory open. */
export function postmasterOf(directory: string): { readonly pid: number; readonly port: number } | null {
  try {
    const lines = readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return Number.isInteger(pid) && pid > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}

/** Whether the process of that number is a PostgreSQL and not a stranger that was given the number later. */
function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
    const [program, args] =
      process.platform === 'win32'
        ? ['tasklist', ['/FI', `PID eq ${pid}`, '/NH']]
        : ['ps', ['-o', 'command=', '-p', String(pid)]];
    return execFileSync(program as string, args as string[], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}

/** Ends the postmaster of a data directory and waits: open statements are rolled back, the data is written out. */
export function stopPostmaster(cluster: Cluster): void {
  const stop = (mode: 'fast' | 'immediate', seconds: number): string =>
    runProgram(cluster, cluster.binaries.pgCtl, ['stop', '-D', cluster.directory, '-m', mode, '-w', '-t', String(seconds)]);
  const running = postmasterOf(cluster.directory);
  if (!running) return;
  if (!isPostgres(running.pid)) {
    rmSync(path.join(cluster.directory, 'postmaster.pid'), { force: true });
    return;
  }
  try {
    stop('fast', 30);
  } catch {
    if (postmasterOf(cluster.directory)) stop('immediate', 30);
  }
}

/** Tells the postmaster to end, without waiting for it: for a process that is ending itself. Windows has no signals for others. */
export function endPostmaster(cluster: Cluster): void {
  runProgram(cluster, cluster.binaries.pgCtl, ['stop', '-D', cluster.directory, '-m', 'fast', '-W']);
}

/** A port of the loopback interface that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Settings for one small machine shared with the API: an eighth of the memory up to half a gigabyte, listening to itself only. */
function settings(port: number, durable: boolean): string[] {
  const sharedBuffers = Math.min(512, Math.max(64, Math.floor(totalmem() / MEGABYTE / 8)));
  const values: Record<string, string | number> = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: 80,
    shared_buffers: `${sharedBuffers}MB`,
    effective_cache_size: `${sharedBuffers * 3}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_level: 'minimal',
    max_wal_senders: 0,
    checkpoint_completion_target: 0.9,
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    logging_collector: 'off',
    // Without fsync a commit still survives the death of every process, only not of the machine.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

export const serverUrl = (password: string, port: number, database = OWNER): string =>
  `postgresql://${OWNER}:${encodeURIComponent(password)}@${HOST}:${port}/${database}`;

/** Whether the server on that port takes our password. */
export async function answers(password: string, port: number): Promise<boolean> {
  const client = new Client({ connectionString: serverUrl(password, port, 'postgres'), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Windows: `pg_ctl` gives away the rights that PostgreSQL refuses to run with; the postmaster is then watched by its port. */
function launchByPgCtl(cluster: Cluster, port: number, durable: boolean): ServerProcess {
  const options = settings(port, durable).map((word) => (/[\s"]/.test(word) || word.endsWith('=') ? `"${word}"` : word));
  const args = ['start', '-D', cluster.directory, '-l', cluster.logFile, '-W', '-o', options.join(' ')];
  // No pipes: the postmaster would inherit them, and who reads a pipe waits for its last writer.
  const { status } = spawnSync(cluster.binaries.pgCtl, args, { env: serverEnvironment(), stdio: 'ignore', windowsHide: true });
  if (status !== 0) throw new Error(`pg_ctl failed:\n${logTail(cluster)}`);
  const watch = async (): Promise<void> => {
    const until = Date.now() + READY_WITHIN_MS;
    while (!(await answers(cluster.password, port)) && Date.now() < until) await delay(200);
    for (let misses = 0; misses < 3; ) {
      await delay(2000, undefined, { ref: false });
      misses = (await answers(cluster.password, port)) ? 0 : misses + 1;
    }
  };
  return { gone: watch() };
}

function launch(cluster: Cluster, port: number, durable: boolean): ServerProcess {
  if (process.platform === 'win32') return launchByPgCtl(cluster, port, durable);
  // The server writes to a file and leads its own session: it survives this process's pipes, and Ctrl-C in the terminal does not
  // reach it before the API has answered what it had begun.
  const tooLong = existsSync(cluster.logFile) && statSync(cluster.logFile).size > MAX_LOG_BYTES;
  const log = openSync(cluster.logFile, tooLong ? 'w' : 'a', 0o600);
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.directory, ...settings(port, durable)], {
    ...cluster.account.credentials,
    cwd: cluster.account.workingDirectory,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { gone };
}

/** Starts the postmaster and waits until it answers; throws with the end of its log when it does not come up. */
export async function startPostmaster(cluster: Cluster, port: number, durable: boolean): Promise<ServerProcess> {
  const server = launch(cluster, port, durable);
  let ended = false;
  void server.gone.then(() => {
    ended = true;
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (!ended && Date.now() < until) {
    if (await answers(cluster.password, port)) return server;
    await delay(50);
  }
  throw new Error(`PostgreSQL did not start:\n${logTail(cluster)}`);
}
