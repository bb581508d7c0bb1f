import type { Fraction } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { marketCharacter, medianFraction, standingAmong } from './peers';

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: String(numerator),
  denominator: String(denominator),
});

describe('the median of units', () => {
  it('is the value in the middle: of 60 %, 70 % and 90 % it is 70 %', () => {
    expect(medianFraction([of(9, 10), of(60, 100), of(7, 10)])).toEqual(of(7, 10));
  });

  it('lies halfway between the two in the middle: 1/3 and 1/2 give 5/12, exactly', () => {
    expect(medianFraction([of(1, 2), of(1, 3), of(9, 10), of(0, 7)])).toEqual(of(5, 12));
  });

  it('leaves out what does not apply, and is none when nothing does', () => {
    expect(medianFraction([of(0, 0), of(3, 4)])).toEqual(of(3, 4));
    expect(medianFraction([of(0, 0)])).toBeNull();
    expect(medianFraction([])).toBeNull();
  });
});

describe('a unit among its peers', () => {
  const peers = new Map([
    ['应县', of(66, 100)],
    ['朔城区', of(80, 100)],
    ['山阴县', of(8, 10)],
    ['右玉县', of(0, 0)],
    ['平鲁区', of(70, 100)],
  ]);

  it('is 9 points below the median of 75 % and 14 below the best two, on rank 4 of 4', () => {
    expect(standingAmong('应县', peers, 'HIGHER_IS_BETTER')).toMatchObject({
      middle: ['平鲁区', '朔城区'],
      medianGap: '-0.090000',
      best: ['朔城区', '山阴县'],
      bestGap: '-0.140000',
      rank: 4,
      rankTotal: 4,
    });
  });

  it('is best where lower is better', () => {
    expect(standingAmong('应县', peers, 'LOWER_IS_BETTER')).toMatchObject({ best: ['应县'], bestGap: '0.000000', rank: 1 });
  });

  it('has neither rank nor best where no direction is better, and no gap without a value', () => {
    expect(standingAmong('应县', peers, 'NONE')).toMatchObject({ medianGap: '-0.090000', best: [], bestGap: null, rank: null });
    expect(standingAmong('右玉县', peers, 'HIGHER_IS_BETTER')).toMatchObject({ medianGap: null, bestGap: null, rank: null });
  });
});

describe('urban and rural units', () => {
  it('are told by the share of urban retailers: half of them makes a unit urban', () => {
    expect(marketCharacter('50', '100')).toBe('URBAN');
    expect(marketCharacter('49', '100')).toBe('RURAL');
    expect(marketCharacter('0', '0')).toBeNull();
  });
});
