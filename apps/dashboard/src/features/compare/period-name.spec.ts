import { describe, expect, it } from 'vitest';
import { periodName, periodShortName } from './period-name';

describe('the name of a period', () => {
  it('is its month', () => {
    expect(periodName({ from: '2026-08', to: '2026-08' }, 'MONTH', 'zh')).toBe('2026年8月');
  });

  it('is its quarter, which says how far it has come while it runs', () => {
    expect(periodName({ from: '2026-04', to: '2026-06' }, 'QUARTER', 'zh')).toBe('2026年2季度');
    expect(periodName({ from: '2026-07', to: '2026-08' }, 'QUARTER', 'zh')).toBe('2026年3季度（至8月）');
    expect(periodName({ from: '2026-07', to: '2026-08' }, 'QUARTER', 'en')).toBe('Q3 2026 to Aug');
  });

  it('is the months of the year so far', () => {
    expect(periodName({ from: '2026-01', to: '2026-08' }, 'YEAR_TO_DATE', 'zh')).toBe('2026年1–8月');
    expect(periodName({ from: '2026-01', to: '2026-08' }, 'YEAR_TO_DATE', 'en')).toBe('Jan–Aug 2026');
    expect(periodName({ from: '2026-01', to: '2026-01' }, 'YEAR_TO_DATE', 'zh')).toBe('2026年1月');
  });

  it('is short under an axis, with the year where a year begins', () => {
    expect(['2026-03', '2026-06'].map((to) => periodShortName(to, 'QUARTER', 'zh'))).toEqual(['26年1季度', '2季度']);
    expect(periodShortName('2026-03', 'QUARTER', 'en')).toBe('Q1 26');
  });
});
