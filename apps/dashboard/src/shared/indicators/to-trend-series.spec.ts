import { describe, expect, it } from 'vitest';
import { point } from './point.fixture';
import { axisOf, toTrendSeries } from './to-trend-series';

describe('the development of a figure', () => {
  const series = toTrendSeries(
    [
      point({ month: '2026-04', value: '0.712345' }),
      point({ month: '2026-06', value: null, state: 'NOT_REPORTED' }),
      point({ month: '2026-07', value: '0.730000' }),
    ],
    '2026-01',
    '2026-08',
  );

  it('begins with the first month on record and has every month after it', () => {
    expect(series.map((one) => one.month)).toEqual(['2026-04', '2026-05', '2026-06', '2026-07', '2026-08']);
  });

  it('draws per cent and leaves gaps where nothing was reported, never zeros', () => {
    expect(series.map((one) => one.value)).toEqual([71.2345, null, null, 73, null]);
  });

  it('sets last year beside a month when the record reaches back so far', () => {
    const long = toTrendSeries(
      [point({ month: '2025-08', value: '0.6' }), point({ month: '2026-08', value: '0.7' })],
      '2025-08',
      '2026-08',
    );
    expect(long.at(-1)?.lastYear).toBe(60);
    expect(long[0]?.lastYear).toBeNull();
  });

  it('is empty without any record', () => {
    expect(toTrendSeries([], '2026-01', '2026-03')).toEqual([]);
  });
});

describe('the axis of a line', () => {
  const at = (value: string, target: string | null) => toTrendSeries([point({ value, target })], '2026-08', '2026-08');

  it('holds value and target between round ticks and says that it does not begin at zero', () => {
    const axis = axisOf(at('0.732', '0.70'));
    expect(axis.truncated).toBe(true);
    expect(axis.domain[0]).toBeLessThan(70);
    expect(axis.domain[1]).toBeGreaterThan(73.2);
    expect(axis.ticks[0]).toBe(axis.domain[0]);
    expect(axis.ticks.at(-1)).toBe(axis.domain[1]);
  });

  it('ends at 100 per cent, beyond which no share lies', () => {
    expect(axisOf(at('0.9824', '1.00'), 100)).toMatchObject({ domain: [expect.any(Number), 100] });
    expect(axisOf(at('0.9824', '1.00'), 100).ticks.at(-1)).toBe(100);
    expect(axisOf(at('12.5', '10')).domain[1]).toBeGreaterThan(1250);
  });

  it('never goes below zero', () => {
    expect(axisOf(at('0.01', '0.00'))).toMatchObject({ truncated: false, domain: [0, expect.any(Number)] });
  });
});
