import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, differenceOfQuotients, distanceToTarget, quotient, sumFractions } from './fraction';

const anyMoney = fc.integer({ min: 0, max: 10 ** 12 }).map((fen) => (fen / 100).toFixed(2));
const anyFraction = fc.record({ numerator: anyMoney, denominator: anyMoney.filter((text) => Number(text) > 0) });

describe('fractions', () => {
  it('show six places, half up: 1/3, 2/3, and 0.0000005 as 0.000001', () => {
    expect(quotient({ numerator: '1', denominator: '3' })).toBe('0.333333');
    expect(quotient({ numerator: '2', denominator: '3' })).toBe('0.666667');
    expect(quotient({ numerator: '1', denominator: '2000000' })).toBe('0.000001');
  });

  it('of nothing are not applicable, never zero', () => {
    expect(quotient({ numerator: '0', denominator: '0' })).toBeNull();
    expect(differenceOfQuotients({ numerator: '1', denominator: '2' }, { numerator: '0', denominator: '0' })).toBeNull();
  });

  it('differ from a target by the exact quotient: 7,046 of 9,602 is 3.3805 points above 70 %', () => {
    expect(distanceToTarget({ numerator: '7046', denominator: '9602' }, '0.70')).toBe('0.033805');
  });

  it('compare exactly where floating point would not', () => {
    expect(compareFractions({ numerator: '0.1', denominator: '0.3' }, { numerator: '1', denominator: '3' })).toBe(0);
    expect(
      compareFractions({ numerator: '9007199254740993', denominator: '9007199254740992' }, { numerator: '1', denominator: '1' }),
    ).toBe(1);
  });

  it('compare in one order, whichever comes first', () => {
    fc.assert(fc.property(anyFraction, anyFraction, (a, b) => compareFractions(a, b) + compareFractions(b, a) === 0));
  });

  it('of parts sum to the fraction of the whole, which lies between the least and the greatest part', () => {
    fc.assert(
      fc.property(fc.array(anyFraction, { minLength: 1, maxLength: 8 }), (parts) => {
        const sum = sumFractions(parts);
        const sorted = parts.toSorted(compareFractions);
        const [least, greatest] = [sorted[0], sorted.at(-1)];
        return least && greatest && compareFractions(least, sum) <= 0 && compareFractions(sum, greatest) <= 0;
      }),
    );
  });
});
