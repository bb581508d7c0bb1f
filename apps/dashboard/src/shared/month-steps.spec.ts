import { describe, expect, it } from 'vitest';
import { monthStep, monthsBetween } from './month-steps';

describe('months are counted across the turn of the year', () => {
  it('one back, one on, a year on', () => {
    expect([monthStep('2026-01', -1), monthStep('2025-12', 1), monthStep('2025-03', 12)]).toEqual([
      '2025-12',
      '2026-01',
      '2026-03',
    ]);
  });

  it('all of them between two, both included', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
  });
});
