import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { DatabaseUnusable } from '../database-unusable';

/** The account of the operating system that PostgreSQL runs under: it refuses to run as root. */
export interface Account {
  /** Empty when the process may stay what it is. */
  readonly credentials: { readonly uid?: number; readonly gid?: number };
  /** A directory that the account can stand in. */
  readonly workingDirectory: string | undefined;
}

const ORDINARY: Account = { credentials: {}, workingDirectory: undefined };

/** Where data goes that its account could not reach below the project; `/var/lib` on every Linux, the others elsewhere. */
const STORES = ['/var/lib/chengxin', '/usr/local/var/chengxin', '/var/tmp/chengxin'];

function numberOf(kind: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [kind, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/** Names to try, best first: who owns the project, PostgreSQL's own account, nobody. */
function accountFor(directory: string): Account | null {
  for (const name of [String(statSync(directory).uid), 'postgres', 'nobody']) {
    const uid = numberOf('-u', name);
    const gid = numberOf('-g', name);
    if (uid && gid !== undefined) return { credentials: { uid, gid }, workingDirectory: '/' };
  }
  return null;
}

/** The account to run PostgreSQL under: this process's own, or an ordinary one when this is root. */
export function serverAccount(directory: string): Account {
  if (process.getuid?.() !== 0) return ORDINARY;
  const account = accountFor(directory);
  if (account) return account;
  throw new DatabaseUnusable({
    zh: 'PostgreSQL 不能以 root 运行，而本机没有可用的普通用户；请用普通用户启动，或设置 DATABASE_URL',
    en: 'PostgreSQL does not run as root and there is no ordinary account here; start as an ordinary user, or set DATABASE_URL',
  });
}

/** Whether the account can pass through to a directory; asked of the system, since modes alone do not tell (ACLs, mounts). */
export function canReach(account: Account, directory: string): boolean {
  if (account.credentials.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...account.credentials, cwd: '/' }).status === 0;
}

/** A directory outside the project that the account can reach; made when it is missing. */
export function reachableStore(account: Account): string {
  for (const store of STORES) {
    try {
      mkdirSync(store, { recursive: true, mode: 0o755 });
      if (existsSync(store) && canReach(account, store)) return store;
    } catch {
      // Not writable here: the next one.
    }
  }
  throw new DatabaseUnusable({
    zh: 'PostgreSQL 的用户无法进入项目目录；请把项目移出 root 的主目录，或设置 DATABASE_URL',
    en: "PostgreSQL's account cannot enter the project's directory; move the project out of root's home, or set DATABASE_URL",
  });
}
