import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../launch/workspace.mjs';
import { runNode, runProgram } from './run-program.mjs';

const quality = 'tools/quality';

/** The rule between projects reads Nx's graph, which has to be drawn before. */
async function lint() {
  const graph = await runProgram('nx', ['show', 'projects'], { quiet: true, env: { NX_DAEMON: 'false' } });
  if (graph.code !== 0) return graph;
  return runProgram('eslint', ['--config', `${quality}/eslint.config.mjs`, '--max-warnings', '0', '.'], { quiet: true });
}

/** What has to hold before anything is tested, by name. */
const CHECKS = {
  format: () => runProgram('biome', ['check', '--error-on-warnings', '--colors=off'], { quiet: true }),
  lint,
  'types of the server': () => runProgram('tsc', ['-p', `${quality}/tsconfig.server.json`], { quiet: true }),
  'types of the dashboard': () => runProgram('tsc', ['-p', `${quality}/tsconfig.web.json`], { quiet: true }),
  'schema and generated types': () => runNode([path.join(root, quality, 'codegen.mjs'), '--check'], { quiet: true }),
};

/**
 * Runs every check, or those whose names begin with `only`, one after the other since each of them uses all processors it finds, and prints what the failed ones say.
 * @returns {Promise<{ passed: number; failed: number }>}
 */
export async function runChecks(only = '') {
  const result = { passed: 0, failed: 0 };
  for (const [name, check] of Object.entries(CHECKS)) {
    if (!name.startsWith(only)) continue;
    const began = performance.now();
    const { code, output } = await check();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    if (code !== 0) console.log(output.trim());
    result[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runChecks(process.argv[2]);
  process.exitCode = failed === 0 ? 0 : 1;
}
