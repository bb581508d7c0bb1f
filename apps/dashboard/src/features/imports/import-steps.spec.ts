import { describe, expect, it } from 'vitest';
import { inLanguage, isRunning, mayCommit, percentOf, stepOf } from './import-steps';

describe('the steps of an import', () => {
  it('begin with the kind, then the file', () => {
    expect(stepOf(undefined, false)).toBe(0);
    expect(stepOf(undefined, true)).toBe(1);
  });

  it('stay at the trial until the import is started, whatever came of it', () => {
    for (const state of ['UPLOADED', 'CHECKING', 'CHECKED', 'FAILED', 'INTERRUPTED'] as const)
      expect(stepOf(state, true)).toBe(2);
  });

  it('end with the import', () => {
    expect(stepOf('COMMITTING', true)).toBe(3);
    expect(stepOf('COMMITTED', true)).toBe(3);
  });
});

describe('a job', () => {
  it('is asked about again only while the server works on it', () => {
    expect((['UPLOADED', 'CHECKING', 'COMMITTING'] as const).every(isRunning)).toBe(true);
    expect((['CHECKED', 'COMMITTED', 'FAILED', 'INTERRUPTED', undefined] as const).some(isRunning)).toBe(false);
  });

  const checked = { state: 'CHECKED', faultCount: 0, toCreate: 1, toUpdate: 0 } as const;

  it('may be imported when it is checked, has no fault and changes something', () => expect(mayCommit(checked)).toBe(true));

  it('may not be imported with a single fault, before its trial, twice, or when nothing changes', () => {
    expect(mayCommit({ ...checked, faultCount: 1 })).toBe(false);
    expect(mayCommit({ ...checked, state: 'CHECKING' })).toBe(false);
    expect(mayCommit({ ...checked, state: 'COMMITTED' })).toBe(false);
    expect(mayCommit({ ...checked, toCreate: 0 })).toBe(false);
  });

  it('shows what the server says in the language of the page, even where the value holds a slash', () => {
    expect(inLanguage('必填 / required', 'zh')).toBe('必填');
    expect(inLanguage('必填 / required', 'en')).toBe('required');
    expect(inLanguage('一致（东街 / 1 号） / the same (东街 / 1 号)', 'zh')).toBe('一致（东街 / 1 号）');
    expect(inLanguage('一致（东街 / 1 号） / the same (东街 / 1 号)', 'en')).toBe('the same (东街 / 1 号)');
    expect(inLanguage('没有写入', 'en')).toBe('没有写入');
    expect(inLanguage('甲 / a\n乙 / b', 'en')).toBe('a\nb');
  });

  it('shows its progress: 500 of 2,000 rows are 25 %, and 100 % only when done', () => {
    expect(percentOf(500, 2000)).toBe(25);
    expect(percentOf(2000, 2000)).toBe(99);
    expect(percentOf(0, 0)).toBe(0);
  });
});
