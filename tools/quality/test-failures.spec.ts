import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from './test-failures.mjs';

const ESC = String.fromCharCode(27);

describe('the end of npm test names what failed', () => {
  it('by file, title and the first lines of the reason, without colours', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a rule holds' },
      { status: 'failed', fullName: 'another does not', failureMessages: [`${ESC}[31mexpected 1\n\n to be 2\n3\n4\n5\n6\n7`] },
    ];
    expect(
      vitestFailures(
        { testResults: [{ name: '/city/libs/a.spec.ts', status: 'failed', message: '', assertionResults }] },
        '/city',
      ),
    ).toEqual([{ title: 'libs/a.spec.ts › another does not', reason: 'expected 1\n to be 2\n3\n4\n5\n6' }]);
  });

  it('a file that did not load, too', () => {
    const file = { name: '/city/libs/b.spec.ts', status: 'failed', message: 'no such module', assertionResults: [] };
    expect(vitestFailures({ testResults: [file] }, '/city')).toEqual([{ title: 'libs/b.spec.ts', reason: 'no such module' }]);
  });

  it('journeys within their groups, and what broke outside of any', () => {
    const failed = { title: 'a journey', ok: false, tests: [{ results: [{}, { error: { message: 'timeout' } }] }] };
    const passed = { title: 'another', ok: true, tests: [{ results: [{}] }] };
    const suites = [{ file: 'x.journey.ts', specs: [passed], suites: [{ file: 'x.journey.ts', specs: [failed] }] }];
    expect(playwrightFailures({ errors: [{ message: 'no browser' }], suites })).toEqual([
      { title: 'playwright', reason: 'no browser' },
      { title: 'x.journey.ts › a journey', reason: 'timeout' },
    ]);
  });

  it('nothing where nothing failed, or nothing was reported', () => {
    expect(vitestFailures(null, '/city')).toEqual([]);
    expect(playwrightFailures(null)).toEqual([]);
  });
});
