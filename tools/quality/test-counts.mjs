/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */

/**
 * What a runner's exit code knows and its report does not: a file that would not load, a runner that died.
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
const withExitCode = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/**
 * Counts of Vitest's JSON report. A run without any report, or without any test, has failed.
 * @param {{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number } | null} report
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function vitestCounts(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withExitCode(counts, code);
}

/**
 * Counts of Playwright's JSON report; a journey that passed only on a second try counts as passed, and is named in its own list.
 * @param {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } } | null} report
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function playwrightCounts(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped }, code);
}
