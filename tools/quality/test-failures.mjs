import path from 'node:path';

/** @typedef {{ title: string; reason: string }} Failure */

const FIRST_LINES = 6;

/**
 * The beginning of what a runner says, without colours: enough to know what to look for.
 * @param {string | undefined} text
 */
function beginning(text = '') {
  const plain = text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  return plain
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, FIRST_LINES)
    .join('\n');
}

/**
 * What failed by Vitest's JSON report: tests, and files that would not load.
 * @param {{ testResults: { name: string; status: string; message: string; assertionResults: { status: string; fullName: string; failureMessages?: string[] }[] }[] } | null} report
 * @param {string} root folder that files are told from
 * @returns {Failure[]}
 */
export function vitestFailures(report, root) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ title: file, reason: beginning(message) }];
    return failed.map((test) => ({ title: `${file} › ${test.fullName}`, reason: beginning(test.failureMessages?.[0]) }));
  });
}

/**
 * What failed by Playwright's JSON report, and what broke outside of any journey.
 * @param {{ errors?: { message?: string }[]; suites?: Suite[] } | null} report
 * @returns {Failure[]}
 *
 * @typedef {{ file: string; specs: { title: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[]; suites?: Suite[] }} Suite
 */
export function playwrightFailures(report) {
  const ofSuite = (/** @type {Suite} */ suite) => [
    ...suite.specs
      .filter(({ ok }) => !ok)
      .map(({ title, tests }) => ({
        title: `${suite.file} › ${title}`,
        reason: beginning(tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message),
      })),
    ...(suite.suites ?? []).flatMap(ofSuite),
  ];
  const outside = (report?.errors ?? []).map(({ message }) => ({ title: 'playwright', reason: beginning(message) }));
  return [...outside, ...(report?.suites ?? []).flatMap(ofSuite)];
}
