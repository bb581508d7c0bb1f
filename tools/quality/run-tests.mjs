import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ALL_TARGETS, makeReady, root } from '../launch/workspace.mjs';
import { runChecks } from './check.mjs';
import { chromiumEnvironment } from './chromium.mjs';
import { runNode, runProgram } from './run-program.mjs';
import { playwrightCounts, vitestCounts } from './test-counts.mjs';
import { playwrightFailures, vitestFailures } from './test-failures.mjs';

const reports = path.join(root, 'dist/test-reports');

/** Told once more at the end: what is cut from a long log is its beginning. @type {import('./test-failures.mjs').Failure[]} */
const failures = [];

/** @param {string} name */
function reportOf(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Specs of one Vitest project: `unit`, or `db` with its own PostgreSQL. */
async function specs(/** @type {'unit' | 'db'} */ project) {
  const report = `${project}.json`;
  const { code } = await runProgram('vitest', [
    ...['run', '--config', 'tools/quality/vitest.config.ts', '--project', project],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${path.join(reports, report)}`],
  ]);
  failures.push(...vitestFailures(reportOf(report), root));
  return vitestCounts(reportOf(report), code);
}

/** JavaScript that pages need before any click, against its budget. */
async function pageWeights() {
  if (!(await makeReady(ALL_TARGETS))) return { passed: 0, failed: 1, skipped: 0 };
  const { code } = await runNode(['apps/dashboard/size-budget.mjs']);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** The journeys in a real browser, against the program as it is shipped. */
async function journeys() {
  if (!(await makeReady(ALL_TARGETS))) return { passed: 0, failed: 1, skipped: 0 };
  const file = path.join(reports, 'journeys.json');
  const { code } = await runProgram(
    'playwright',
    ['test', '--config', 'apps/dashboard-e2e/playwright.config.ts', '--reporter=list,json'],
    // Chromium names downloads by the locale; in the bare C locale a Chinese file name is lost.
    { env: { LC_ALL: 'C.UTF-8', ...(await chromiumEnvironment()), PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  failures.push(...playwrightFailures(reportOf('journeys.json')));
  return playwrightCounts(reportOf('journeys.json'), code);
}

if (!(await makeReady(ALL_TARGETS))) process.exit(1);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const parts = {
  checks: async () => ({ ...(await runChecks()), skipped: 0 }),
  'unit specs': () => specs('unit'),
  'database specs': () => specs('db'),
  'page weights': pageWeights,
  'browser journeys': journeys,
};

const sum = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const [name, part] of Object.entries(parts)) {
  console.log(`\n── ${name}`);
  const counts = await part().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  lines.push(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}

for (const { title, reason } of failures) console.log(`\n✗ ${title}\n${reason}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`\n${lines.join('\n')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
