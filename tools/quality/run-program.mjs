import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeProgram, root } from '../launch/workspace.mjs';

/** Programs of packages, run by the pinned Node without a shell: the same on every system. */
export const PROGRAMS = {
  eslint: 'eslint/bin/eslint.js',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  nx: 'nx/dist/bin/nx.js',
  codegen: '@graphql-codegen/cli/esm/bin.js',
};

/**
 * Runs a package's program; with `quiet` its output is answered instead of shown.
 * @param {keyof typeof PROGRAMS} name
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean; env?: Record<string, string>; cwd?: string }} [options]
 * @returns {Promise<{ code: number; output: string }>}
 */
export function runProgram(name, args, options = {}) {
  return runNode([path.join(root, 'node_modules', PROGRAMS[name]), ...args], options);
}

/**
 * Runs a file by the pinned Node; see `runProgram`.
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean; env?: Record<string, string>; cwd?: string }} [options]
 * @returns {Promise<{ code: number; output: string }>}
 */
export function runNode(args, { quiet = false, env = {}, cwd = root } = {}) {
  const child = spawn(nodeProgram(), args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
