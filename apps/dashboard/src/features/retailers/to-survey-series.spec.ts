import { describe, expect, it } from 'vitest';
import { toSurveySeries } from './to-survey-series';

describe('toSurveySeries', () => {
  it('puts the oldest month first and shows per cent', () => {
    expect(
      toSurveySeries([
        { month: '2026-09', marginAll: '0.113000', marginAgreed: '0.120000' },
        { month: '2026-08', marginAll: '0.109900', marginAgreed: null },
      ]),
    ).toEqual([
      { month: '2026-08', marginAll: 10.99, marginAgreed: null },
      { month: '2026-09', marginAll: 11.3, marginAgreed: 12 },
    ]);
  });

  it('keeps a gap for every month that was not surveyed, across the turn of the year', () => {
    const series = toSurveySeries([
      { month: '2026-02', marginAll: '0.11', marginAgreed: null },
      { month: '2025-11', marginAll: '0.11', marginAgreed: null },
    ]);
    expect(series.map((point) => point.month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(series[1]?.marginAll).toBeNull();
  });

  it('is empty without a survey', () => expect(toSurveySeries([])).toEqual([]));
});
