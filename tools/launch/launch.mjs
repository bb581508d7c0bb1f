import path from 'node:path';
import { ALL_TARGETS, makeReady, nodeProgram, root, run, say } from './workspace.mjs';

/**
 * Installs and builds what is missing, then runs a program of dist/api; the exit code is that program's.
 * @param {string} name main, cli, database or bench
 * @param {readonly string[]} args
 */
export async function runProgram(name, args) {
  if (!(await makeReady(name === 'main' ? ALL_TARGETS : ['api']))) {
    process.exitCode = 1;
    return;
  }
  if (name === 'main') say('正在启动', 'starting');
  const program = path.join(root, 'dist/api', `${name}.js`);
  process.exitCode = await run(nodeProgram(), ['--enable-source-maps', program, ...args], {
    env: { NODE_ENV: 'production', ...process.env },
  });
}

/** @param {readonly string[]} args */
export const start = (args) => runProgram('main', args);
