import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseUnusable } from '../database-unusable';
import { type Account, canReach, reachableStore, serverAccount } from './account';
import { type Binaries, binariesFor } from './binaries';

/** Superuser and database of the embedded server. */
export const OWNER = 'chengxin';

const MAJOR_VERSION = '18';

/** One embedded server's files: the programs, the account they run under, and the data. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly account: Account;
  /** Where the data really lies; `.data/postgres` is this directory or a link to it. */
  readonly directory: string;
  readonly logFile: string;
  readonly password: string;
}

const passwordFile = (dataDirectory: string): string => path.join(dataDirectory, 'postgres.password');
const clusterLink = (dataDirectory: string): string => path.join(dataDirectory, 'postgres');

/** The data's real directory; null when there is none yet. */
export function clusterDirectory(dataDirectory: string): string | null {
  const link = clusterLink(dataDirectory);
  const entry = lstatSync(link, { throwIfNoEntry: false });
  if (!entry) return null;
  return entry.isSymbolicLink() ? path.resolve(dataDirectory, readlinkSync(link)) : link;
}

/** The password of the embedded server; null before its first start. */
export function knownPassword(dataDirectory: string): string | null {
  try {
    return readFileSync(passwordFile(dataDirectory), 'utf8').trim() || null;
  } catch {
    return null;
  }
}

/** The environment of the server's programs: no setting of the caller's own PostgreSQL, messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' };
}

/** Runs one of the server's programs to its end and answers what it printed. */
export function runProgram(cluster: Pick<Cluster, 'account'>, program: string, args: readonly string[], input = ''): string {
  const result = spawnSync(program, args, {
    ...cluster.account.credentials,
    cwd: cluster.account.workingDirectory,
    env: serverEnvironment(),
    encoding: 'utf8',
    input,
  });
  if (result.status === 0) return result.stdout;
  const detail = (result.error?.message ?? `${result.stderr}${result.stdout}`).trim();
  throw new Error(`${path.basename(program)} failed: ${detail}`, { cause: result.error });
}

function own(account: Account, directory: string): void {
  const { uid, gid } = account.credentials;
  if (uid === undefined || gid === undefined || statSync(directory).uid === uid) return;
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
    lchownSync(path.join(directory, entry), uid, gid);
  chownSync(directory, uid, gid);
}

/** Makes a new cluster beside its place and moves it there when it is whole: an interrupted start leaves nothing half. */
function initialise(account: Account, binaries: Binaries, directory: string, password: string, durable: boolean): void {
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  own(account, draft);
  const secret = mkdtempSync(path.join(tmpdir(), 'chengxin-'));
  const file = path.join(secret, 'password');
  try {
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    if (account.credentials.uid !== undefined) {
      chownSync(file, account.credentials.uid, account.credentials.gid ?? 0);
      chownSync(secret, account.credentials.uid, account.credentials.gid ?? 0);
    }
    runProgram({ account }, binaries.initdb, [
      `--pgdata=${draft}`,
      `--username=${OWNER}`,
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
  renameSync(draft, directory);
}

/** A cluster whose password was lost takes a new one: who owns the files owns the data. */
function renewPassword(account: Account, binaries: Binaries, directory: string, password: string): void {
  const statement = `alter role ${OWNER} password '${password}'\n`;
  runProgram({ account }, binaries.postgres, ['--single', '-D', directory, 'postgres'], statement);
}

/** Where a new cluster goes: into the data directory, or, where its account cannot go there, to a store with a link from here. */
function placeFor(account: Account, dataDirectory: string, log: (line: string) => void): string {
  if (canReach(account, dataDirectory)) return clusterLink(dataDirectory);
  const directory = path.join(reachableStore(account), `data-${randomBytes(6).toString('hex')}`);
  log(
    `数据目录对 PostgreSQL 用户不可进入，数据存放于 ${directory} · data kept in ${directory}, linked from ${clusterLink(dataDirectory)}`,
  );
  return directory;
}

/** The cluster of a data directory, made on the first start. Refuses one that another major version has written. */
export function openCluster(dataDirectory: string, durable: boolean, log: (line: string) => void): Cluster {
  const existing = clusterDirectory(dataDirectory);
  const account = serverAccount(existing && existsSync(existing) ? existing : dataDirectory);
  const binaries = binariesFor(account, () => reachableStore(account));
  let password = knownPassword(dataDirectory);
  const known = password !== null;
  password ??= randomBytes(24).toString('base64url');
  const savePassword = (): void => {
    if (!known) writeFileSync(passwordFile(dataDirectory), `${password}\n`, { mode: 0o600 });
  };
  const cluster = (directory: string): Cluster => {
    const logFile = path.join(dataDirectory, 'postgres.log');
    return { binaries, account, directory, logFile, password };
  };

  if (existing && existsSync(path.join(existing, 'PG_VERSION'))) {
    const version = readFileSync(path.join(existing, 'PG_VERSION'), 'utf8').trim();
    if (version !== MAJOR_VERSION) {
      throw new DatabaseUnusable({
        zh: `${existing} 由 PostgreSQL ${version} 写成，本版本使用 ${MAJOR_VERSION}；请用旧版本 npm run db:backup，移走数据后 npm run db:restore`,
        en: `${existing} was written by PostgreSQL ${version}, this release has ${MAJOR_VERSION}; back up with the old release, restore with this one`,
      });
    }
    own(account, existing);
    if (!known) renewPassword(account, binaries, existing, password);
    savePassword();
    return cluster(existing);
  }

  log('首次启动：初始化内置 PostgreSQL · first start: initialising the embedded PostgreSQL');
  if (existing && lstatSync(clusterLink(dataDirectory)).isSymbolicLink()) unlinkSync(clusterLink(dataDirectory));
  else rmSync(clusterLink(dataDirectory), { recursive: true, force: true });
  savePassword();
  const directory = placeFor(account, dataDirectory, log);
  initialise(account, binaries, directory, password, durable);
  if (directory !== clusterLink(dataDirectory)) symlinkSync(directory, clusterLink(dataDirectory));
  return cluster(directory);
}

/** Removes the embedded server's data, wherever it lies. The server must not run. */
export function removeCluster(dataDirectory: string): void {
  const directory = clusterDirectory(dataDirectory);
  if (directory) rmSync(directory, { recursive: true, force: true });
  for (const name of ['postgres', 'postgres.new', 'postgres.password', 'postgres.log']) {
    rmSync(path.join(dataDirectory, name), { recursive: true, force: true });
  }
}

/** The last lines that the server wrote, for a message. */
export function logTail(cluster: Cluster, lines = 8): string {
  try {
    const size = statSync(cluster.logFile).size;
    const buffer = Buffer.alloc(Math.min(size, 4096));
    const file = openSync(cluster.logFile, 'r');
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    closeSync(file);
    return buffer.toString('utf8').trim().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
