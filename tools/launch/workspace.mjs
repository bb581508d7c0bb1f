import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const stampFile = path.join(root, 'dist/.stamp');

/** The two halves of the build, and what goes into each; specs and documents do not. */
const SHARED = ['libs', 'tools/quality', 'package-lock.json', 'tsconfig.base.json'];
const TARGETS = {
  api: { config: 'tools/quality/vite.api.config.ts', sources: [...SHARED, 'apps/api', 'tools'] },
  dashboard: { config: 'apps/dashboard/vite.config.ts', sources: [...SHARED, 'apps/dashboard'] },
};
const BESIDE = /(^|[\\/])(node_modules|dist|\.data)([\\/]|$)|\.spec\.tsx?$|\.md$/;

/** @typedef {keyof typeof TARGETS} Target */

/** @type {readonly Target[]} */
export const ALL_TARGETS = ['api', 'dashboard'];

/**
 * Tells the person at the terminal something, Chinese first.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  console.log(`[诚信] ${zh} · ${en}`);
}

/** The Node that the workspace pins; the one that runs now where its package could not be installed. */
export function nodeProgram() {
  const pinned = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

const PARENT_CHECK_MS = 500;

/**
 * `npm` hands a signal to the shell between it and us, and the shell dies of it without a word to its children.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} parent
 */
function endWithParent(child, parent) {
  if (process.ppid !== parent) child.kill('SIGTERM');
}

/**
 * Runs a program to its end, passing signals on, and answers its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
  // Ctrl-C in a terminal reaches the child by itself; passed on as well it would count twice. On Windows every signal comes from the
  // terminal, and to pass one on is to kill.
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    if (process.platform === 'win32' || (signal === 'SIGINT' && process.stdin.isTTY)) return;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  const byNpm = process.platform !== 'win32' && process.env.npm_lifecycle_event;
  const watch = byNpm ? setInterval(endWithParent, PARENT_CHECK_MS, child, process.ppid) : undefined;
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, passOn);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('exit', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether node_modules holds what the lock names: npm leaves a copy of the lock with what it has installed. */
export function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const found = present[name];
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Installs exactly what the lock names; answers whether that went well. */
export async function install() {
  say('正在安装依赖（首次约需几分钟）', 'installing dependencies (a few minutes the first time)');
  // npm warns of every package that would like a newer Node than the one that installs it; programs run under the pinned one.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = npm
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code === 0) return true;
  say(
    '依赖安装失败，请检查网络或 npm 镜像后重试',
    'the installation failed; check the network or the npm registry and try again',
  );
  return false;
}

/** @returns {Generator<string>} */
function* sourceFiles(/** @type {string} */ entry) {
  const full = path.join(root, entry);
  if (BESIDE.test(entry) || !existsSync(full)) return;
  if (path.extname(entry) && !entry.endsWith('/')) {
    yield entry;
    return;
  }
  for (const child of readdirSync(full, { withFileTypes: true })) {
    const name = path.join(entry, child.name);
    if (BESIDE.test(name)) continue;
    if (child.isDirectory()) yield* sourceFiles(name);
    else yield name;
  }
}

/** One number for the content of everything that a target is built from. */
function sourceStamp(/** @type {Target} */ target) {
  const hash = createHash('sha256');
  const files = new Set(TARGETS[target].sources.flatMap((entry) => [...sourceFiles(entry)]));
  for (const file of [...files].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @returns {Partial<Record<Target, string>>} */
function builtStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function saveStamps(/** @type {Partial<Record<Target, string>>} */ stamps) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamps));
}

/**
 * Builds the targets side by side and remembers what they were built from; answers the first exit code that is not zero.
 * @param {readonly Target[]} targets
 */
export async function build(targets) {
  const stamps = targets.map((target) => /** @type {const} */ ([target, sourceStamp(target)]));
  const { ...kept } = builtStamps();
  for (const target of targets) delete kept[target];
  saveStamps(kept);
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  const codes = await Promise.all(
    targets.map((target) =>
      run(nodeProgram(), [vite, 'build', '--logLevel', 'warn', '--config', TARGETS[target].config], { env }),
    ),
  );
  const built = stamps.filter((_, index) => codes[index] === 0);
  saveStamps({ ...kept, ...Object.fromEntries(built) });
  return codes.find((code) => code !== 0) ?? 0;
}

/** Whether a directory of the workspace can be written or made; says so where not. */
function isWritable(/** @type {string} */ directory) {
  const full = path.join(root, directory);
  const probe = path.join(full, `.writable-${process.pid}`);
  try {
    mkdirSync(full, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch (error) {
    say(
      `目录 ${full} 不可写；请修改其权限或所有者，或检查磁盘空间`,
      `the directory ${full} is not writable; change its permissions or owner, or check the disk`,
    );
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * Installs and builds what is missing or out of date; answers whether the programs in dist can run.
 * @param {readonly Target[]} targets
 */
export async function makeReady(targets) {
  if (!isInstalled() && !(isWritable('node_modules') && (await install()))) return false;
  const stamps = builtStamps();
  const stale = targets.filter((target) => stamps[target] !== sourceStamp(target));
  if (stale.length === 0) return true;
  if (!isWritable('dist')) return false;
  say(`正在构建 ${stale.join('、')}`, `building ${stale.join(' and ')}`);
  const began = performance.now();
  if ((await build(stale)) !== 0) {
    say('构建失败，原因见上', 'the build failed, see above');
    return false;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`构建完成，用时 ${seconds} 秒`, `built in ${seconds} s`);
  return true;
}
