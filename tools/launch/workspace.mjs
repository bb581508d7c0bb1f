import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const stampFile = path.join(root, 'dist/.stamp');

/** What goes into the build; specs and tests do not. */
const SOURCES = ['apps/api', 'apps/dashboard', 'libs', 'tools', 'package-lock.json', 'tsconfig.base.json'];
const BESIDE = /(^|[\\/])(node_modules|dist|\.data)([\\/]|$)|\.spec\.tsx?$|\.md$/;

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

/**
 * Runs a program to its end, passing signals on, and answers its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
  // Ctrl-C in a terminal reaches the child by itself; passed on as well it would count twice.
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
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
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
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

/** One number for the content of everything that is built. */
function sourceStamp() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((entry) => [...sourceFiles(entry)]).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether dist was built from the sources as they are. */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp();
}

/** Builds the API and the dashboard side by side; answers the first exit code that is not zero. */
export async function build() {
  const stamp = sourceStamp();
  rmSync(stampFile, { force: true });
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const configs = ['tools/quality/vite.api.config.ts', 'apps/dashboard/vite.config.ts'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const codes = await Promise.all(
    configs.map((config) => run(nodeProgram(), [vite, 'build', '--logLevel', 'warn', '--config', config], { env })),
  );
  const code = codes.find((each) => each !== 0) ?? 0;
  if (code === 0) {
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
  return code;
}

/** Installs and builds what is missing or out of date; answers whether the programs in dist can run. */
export async function makeReady() {
  if (!isInstalled() && !(await install())) return false;
  if (isBuilt()) return true;
  say('正在构建', 'building');
  const began = performance.now();
  if ((await build()) !== 0) {
    say('构建失败，原因见上', 'the build failed, see above');
    return false;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`构建完成，用时 ${seconds} 秒`, `built in ${seconds} s`);
  return true;
}
