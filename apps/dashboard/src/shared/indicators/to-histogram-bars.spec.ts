import { describe, expect, it } from 'vitest';
import { markOf, shareInZone, toHistogramBars } from './to-histogram-bars';

describe('the distribution of group sizes', () => {
  const bars = toHistogramBars(
    [
      { from: '8', to: '9', count: 0 },
      { from: '9', to: '10', count: 4 },
      { from: '10', to: '11', count: 6 },
      { from: '11', to: '16', count: 8 },
      { from: '16', to: '17', count: 0 },
      { from: '17', to: null, count: 2 },
      { from: '40', to: null, count: 0 },
    ],
    { kind: 'count', zone: { from: 10, to: 15 } },
  );

  it('labels a single size by itself and an open end by its bound; empty ends are cut off', () => {
    expect(bars.map((bar) => bar.label)).toEqual(['9', '10', '11–15', '16', '≥ 17']);
  });

  it('shades the zone of 10–15, both ends included', () => {
    expect(bars.map((bar) => bar.inZone)).toEqual([false, true, true, false, false]);
  });

  it('counts the share in the zone: 14 of 20', () => {
    expect(shareInZone(bars)).toBe(70);
  });
});

describe('the distribution of margins', () => {
  const bars = toHistogramBars(
    [
      { from: null, to: '0.100000', count: 1 },
      { from: '0.100000', to: '0.110000', count: 2 },
      { from: '0.110000', to: '0.120000', count: 5 },
    ],
    { kind: 'rate', zone: { from: 11 } },
  );

  it('writes bounds in per cent and reaches the target from 11 % on', () => {
    expect(bars.map((bar) => [bar.label, bar.inZone])).toEqual([
      ['< 10', false],
      ['10–11', false],
      ['11–12', true],
    ]);
  });

  it('reads the marks of the policy', () => {
    const marks = [{ parameter: 'margin.target', value: '0.110000' }];
    expect(markOf(marks, 'margin.target', 'rate')).toBe(11);
    expect(markOf(marks, 'group.size_limit')).toBeUndefined();
  });

  it('has no share when nothing was counted', () => {
    expect(shareInZone([])).toBeNull();
  });
});
