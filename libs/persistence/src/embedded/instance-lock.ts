import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseUnusable } from '../database-unusable';

/** A process, told apart from a later one that was given the same number. */
interface Holder {
  readonly pid: number;
  /** When the process began, in the words of its system. */
  readonly born: string;
  readonly nonce: string;
}

const lockFile = (dataDirectory: string): string => path.join(dataDirectory, 'instance.lock');

/** When a process began; empty when it does not run. */
function bornAt(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return '';
  }
  try {
    if (process.platform === 'linux') {
      // Field 22 counts from the end of the command, which may itself hold spaces and brackets.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return '';
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    if (process.platform === 'win32') {
      const task = execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8', windowsHide: true });
      return task.includes(path.basename(process.execPath)) ? 'running' : '';
    }
    // Told in local time, which is another in another terminal and twice the same in autumn.
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env }).trim();
  } catch {
    return process.platform === 'linux' ? '' : 'running';
  }
}

function readHolder(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.nonce === 'string' && typeof holder.born === 'string'
      ? (holder as Holder)
      : null;
  } catch {
    return null;
  }
}

const holds = (holder: Holder | null): holder is Holder =>
  holder !== null && holder.born !== '' && bornAt(holder.pid) === holder.born;

/** The process that uses the directory at this moment; null when nobody does. */
export function instanceUsing(dataDirectory: string): number | null {
  const holder = readHolder(lockFile(dataDirectory));
  return holds(holder) ? holder.pid : null;
}

/** Moves a lock aside that nobody holds any more; puts it back when another start was quicker and it is a living one. */
function clearStaleLock(file: string, stale: Holder | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved?.nonce !== stale?.nonce && holds(moved)) {
    try {
      linkSync(aside, file);
    } catch {
      // A third start holds it by now, and will find out the same way.
    }
  }
  rmSync(aside, { force: true });
}

/** Takes the directory for this process and answers how to give it back; refuses when a living process has it. */
export function lockInstance(dataDirectory: string): () => void {
  const file = lockFile(dataDirectory);
  const mine: Holder = { pid: process.pid, born: bornAt(process.pid), nonce: randomUUID() };
  const draft = `${file}.${mine.nonce}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        // A link is made or not made, never half: whoever makes it has the directory.
        linkSync(draft, file);
        return () => {
          if (readHolder(file)?.nonce === mine.nonce) rmSync(file, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const other = readHolder(file);
      if (holds(other)) {
        throw new DatabaseUnusable({
          zh: `另一个诚信实例（进程 ${other.pid}）正在使用 ${dataDirectory}；请先停止它，或在另一个目录中启动`,
          en: `another Chengxin instance (process ${other.pid}) uses ${dataDirectory}; stop it first, or start in another directory`,
        });
      }
      clearStaleLock(file, other);
    }
    throw new Error(`the lock ${file} could not be taken`);
  } finally {
    rmSync(draft, { force: true });
  }
}
