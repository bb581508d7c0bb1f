import { describe, expect, it } from 'vitest';
import { toGroupMonthSeries } from './to-group-month-series';

describe('toGroupMonthSeries', () => {
  it('turns the answer round: oldest month first', () => {
    const series = toGroupMonthSeries([
      { month: '2026-09', memberCount: 13, marginAll: '0.113000', marginAgreed: null },
      { month: '2026-08', memberCount: 12, marginAll: '0.108400', marginAgreed: null },
    ]);
    expect(series.map((point) => [point.month, point.memberCount])).toEqual([
      ['2026-08', 12],
      ['2026-09', 13],
    ]);
  });

  it('shows a rate in per cent without a tail of binary digits: 0.113000 is 11.3', () => {
    const [point] = toGroupMonthSeries([{ month: '2026-09', memberCount: 13, marginAll: '0.113000', marginAgreed: '0.110050' }]);
    expect(point?.marginAll).toBe(11.3);
    expect(point?.marginAgreed).toBe(11.005);
  });

  it('leaves a gap for a month without a survey', () => {
    expect(toGroupMonthSeries([{ month: '2026-09', memberCount: 13, marginAll: null }])[0]?.marginAll).toBeNull();
  });

  it('leaves a gap for a month without facts, across the turn of the year', () => {
    const series = toGroupMonthSeries([
      { month: '2026-01', memberCount: 11 },
      { month: '2025-11', memberCount: 10 },
    ]);
    expect(series.map((point) => [point.month, point.memberCount])).toEqual([
      ['2025-11', 10],
      ['2025-12', null],
      ['2026-01', 11],
    ]);
  });

  it('is empty for a group that has no month yet', () => expect(toGroupMonthSeries([])).toEqual([]));
});
