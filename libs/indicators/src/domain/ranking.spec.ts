import { compareFractions, type Fraction, yearMonth } from '@chengxin/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from './band';
import { previousMonth, sameMonthLastYear, yearToDate } from './comparison';
import { INDICATOR_CODES } from './indicator-code';
import { INDICATORS, indicator } from './indicator-registry';
import { hasValue, rankFractions } from './ranking';

const fraction = (numerator: number | string, denominator: number | string): Fraction => ({
  numerator: String(numerator),
  denominator: String(denominator),
});
const anyFraction = fc.record({
  numerator: fc.integer({ min: 0, max: 40 }).map(String),
  denominator: fc.integer({ min: 0, max: 12 }).map(String),
});
const anyUnits = fc
  .array(anyFraction, { minLength: 1, maxLength: 12 })
  .map((list) => new Map(list.map((value, index) => [index, value])));

describe('the rank of a unit', () => {
  it('is shared by ties, and the next follows after them: 1, 2, 2, 4', () => {
    const ranks = rankFractions(
      new Map([
        ['应县', fraction(1, 2)],
        ['右玉', fraction(3, 4)],
        ['怀仁', fraction(2, 4)],
        ['山阴', fraction(1, 4)],
      ]),
      'HIGHER_IS_BETTER',
    );
    expect([...ranks]).toEqual([
      ['右玉', 1],
      ['应县', 2],
      ['怀仁', 2],
      ['山阴', 4],
    ]);
  });

  it('compares the exact fraction: 0.3333 comes after a third', () => {
    const ranks = rankFractions(
      new Map([
        ['a', fraction(3333, 10000)],
        ['b', fraction(1, 3)],
      ]),
      'HIGHER_IS_BETTER',
    );
    expect(ranks.get('b')).toBe(1);
    expect(ranks.get('a')).toBe(2);
  });

  it('is not given to a unit without a value: not applicable is not zero', () => {
    const ranks = rankFractions(
      new Map([
        ['a', fraction(0, 0)],
        ['b', fraction(0, 5)],
      ]),
      'HIGHER_IS_BETTER',
    );
    expect(ranks.has('a')).toBe(false);
    expect(ranks.get('b')).toBe(1);
  });

  it('runs the other way where lower is better, and is not given where neither is', () => {
    const shares = new Map([
      ['a', fraction(1, 10)],
      ['b', fraction(2, 10)],
    ]);
    expect(rankFractions(shares, 'LOWER_IS_BETTER').get('a')).toBe(1);
    expect(rankFractions(shares, 'NONE').size).toBe(0);
  });

  it('is one more than the number of units that are better, for any units', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const ranks = rankFractions(units, 'HIGHER_IS_BETTER');
        return [...units].every(([key, value]) => {
          if (!hasValue(value)) return !ranks.has(key);
          const better = [...units.values()].filter((other) => hasValue(other) && compareFractions(other, value) > 0).length;
          return ranks.get(key) === better + 1;
        });
      }),
    );
  });
});

describe('the band of a value', () => {
  it('is met at the target itself, near within five points, missed beyond', () => {
    expect(bandOf(fraction(70, 100), '0.70', '0.05', 'HIGHER_IS_BETTER')).toBe('MET');
    expect(bandOf(fraction(6999, 10000), '0.70', '0.05', 'HIGHER_IS_BETTER')).toBe('NEAR');
    expect(bandOf(fraction(65, 100), '0.70', '0.05', 'HIGHER_IS_BETTER')).toBe('NEAR');
    expect(bandOf(fraction(6499, 10000), '0.70', '0.05', 'HIGHER_IS_BETTER')).toBe('MISSED');
  });

  it('runs the other way where lower is better', () => {
    expect(bandOf(fraction(0, 10), '0', '0.05', 'LOWER_IS_BETTER')).toBe('MET');
    expect(bandOf(fraction(5, 100), '0', '0.05', 'LOWER_IS_BETTER')).toBe('NEAR');
    expect(bandOf(fraction(6, 100), '0', '0.05', 'LOWER_IS_BETTER')).toBe('MISSED');
  });

  it('is none without a target or without a value', () => {
    expect(bandOf(fraction(1, 2), null, '0.05', 'HIGHER_IS_BETTER')).toBe('NONE');
    expect(bandOf(fraction(0, 0), '0.70', '0.05', 'HIGHER_IS_BETTER')).toBe('NONE');
  });
});

describe('comparisons', () => {
  const month = yearMonth('2026-03');
  const series = new Map([
    ['2025-01', fraction(1, 10)],
    ['2025-02', fraction(1, 10)],
    ['2025-03', fraction(4, 10)],
    ['2025-12', fraction(5, 10)],
    ['2026-01', fraction(2, 10)],
    ['2026-02', fraction(3, 10)],
    ['2026-03', fraction(7, 10)],
  ]);

  it('go back a month and a year', () => {
    expect(previousMonth(series, month)).toMatchObject({ month: '2026-02', change: '0.400000' });
    expect(sameMonthLastYear(series, month)).toMatchObject({ month: '2025-03', change: '0.300000' });
  });

  it('of a stock to date start at last December: 7/10 − 5/10', () => {
    expect(yearToDate(series, month, 'STOCK')).toMatchObject({ month: '2025-12', change: '0.200000' });
  });

  it('of a flow to date sum the fractions since January, against the same months of last year: 12/30 − 6/30', () => {
    expect(yearToDate(series, month, 'FLOW')).toMatchObject({
      month: '2026-01',
      fraction: { numerator: '12', denominator: '30' },
      change: '0.200000',
    });
  });

  it('are missing where a month was never counted', () => {
    expect(yearToDate(new Map([['2026-03', fraction(1, 2)]]), month, 'FLOW')).toBeNull();
    expect(previousMonth(new Map([['2026-03', fraction(1, 2)]]), month)).toBeNull();
  });
});

describe('the registry', () => {
  it('defines every code once, with formula and clause in both languages', () => {
    expect(INDICATORS.size).toBe(INDICATOR_CODES.length);
    for (const definition of INDICATORS.values()) {
      expect(
        [definition.nameZh, definition.nameEn, definition.formulaZh, definition.formulaEn, definition.clause].every(
          (text) => text.length > 0,
        ),
      ).toBe(true);
    }
  });

  it('gives a target only where one way is better', () => {
    for (const definition of INDICATORS.values()) {
      if (definition.targetParameter) expect(definition.direction).not.toBe('NONE');
    }
    expect(indicator('COVERAGE_OVERALL').targetParameter).toBe('coverage.overall');
  });
});
