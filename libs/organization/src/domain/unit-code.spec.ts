import { describe, expect, it } from 'vitest';
import { levelOfCode, scopeRangeOf } from './unit-code';

describe('unit codes', () => {
  it('make the subtree of a unit one range of numbers', () => {
    expect(scopeRangeOf('140000')).toEqual({ from: 140_000_000, to: 149_999_999 });
    expect(scopeRangeOf('140600')).toEqual({ from: 140_600_000, to: 140_699_999 });
    expect(scopeRangeOf('140622')).toEqual({ from: 140_622_000, to: 140_622_999 });
    expect(scopeRangeOf('140622A01')).toEqual({ from: 140_622_001, to: 140_622_001 });
  });

  it('put every area inside its county, every county inside its city', () => {
    const [city, county, area] = [scopeRangeOf('140600'), scopeRangeOf('140681'), scopeRangeOf('140681A06')];
    expect(city && county && city.from <= county.from && county.to <= city.to).toBe(true);
    expect(county && area && county.from <= area.from && area.to <= county.to).toBe(true);
  });

  it('tell the level by their form', () => {
    expect(['140000', '140600', '140622', '140622A01', '140622100S01'].map(levelOfCode)).toEqual([
      'PROVINCE',
      'CITY',
      'COUNTY',
      'AREA',
      'PLACE',
    ]);
  });

  it('are refused in any other form', () => {
    expect(['', '1406', '14060a', '140622A1', '140622X01', '１４０６２２'].map(levelOfCode)).toEqual(Array(6).fill(null));
  });
});
