import { describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.mjs';

describe('the last line of npm test', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };

  it('sums what the runners report', () => {
    expect(vitestCounts(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
    expect(playwrightCounts({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }, 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a spec file that does not load as a failure', () => {
    expect(vitestCounts(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('counts a runner without a report as a failure', () => {
    expect(vitestCounts(null, 0).failed).toBe(1);
    expect(playwrightCounts(null, 0).failed).toBe(1);
  });
});
