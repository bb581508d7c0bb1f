import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment, pointScore, rankScores, shownScore, totalShare } from './score.rules';

const point = (weight: string, target: string, numerator: string, denominator: string) => ({
  weight,
  target,
  fraction: { numerator, denominator },
});

describe('a computed evaluation point', () => {
  it('gives weight × min(1, value ÷ target): 0.0968 ÷ 0.11 of 30 = 26.40', () => {
    expect(pointScore(point('30', '0.11', '968', '10000'))).toBe('26.40');
  });

  it('gives no more than its weight', () => {
    expect(pointScore(point('30', '0.11', '13', '100'))).toBe('30.00');
  });

  it('rounds half up only for showing: 25 × 1/8 = 3.125 → 3.13', () => {
    expect(pointScore(point('25', '1', '1', '8'))).toBe('3.13');
  });

  it('is not scored where it does not apply, and a loss scores nothing', () => {
    expect(pointScore(point('30', '1', '0', '0'))).toBeNull();
    expect(pointScore(point('30', '0.11', '-5', '100'))).toBe('0.00');
  });

  it('is met whatever the value where the target is 0', () => {
    expect(attainment(point('10', '0', '0', '5'))).toEqual({ numerator: '1', denominator: '1' });
  });
});

describe('the score of a county', () => {
  it('is not lowered by a point that does not apply: (30 × ½) ÷ 30 of 60 = 30.00', () => {
    expect(shownScore([point('30', '1', '1', '2'), point('30', '1', '0', '0')])).toBe('30.00');
  });

  it('is missing where no point applies', () => {
    expect(totalShare([point('30', '1', '0', '0')])).toBeNull();
  });

  it('ranks on the exact share: 1/3 of a point more than 0.3333 of it', () => {
    const ranks = rankScores(
      new Map([
        ['a', totalShare([point('100', '1', '3333', '10000')])],
        ['b', totalShare([point('100', '1', '1', '3')])],
        ['c', totalShare([point('100', '1', '2', '6')])],
        ['d', null],
      ]),
    );
    expect([...ranks]).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
    ]);
  });

  it('lies between nothing and everything, for any points', () => {
    const anyPoint = fc.record({
      weight: fc.integer({ min: 1, max: 100 }).map(String),
      target: fc.constantFrom('1', '0.11', '0.7'),
      fraction: fc.record({
        numerator: fc.integer({ min: -50, max: 500 }).map(String),
        denominator: fc.integer({ min: 0, max: 400 }).map(String),
      }),
    });
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 6 }), (points) => {
        const share = totalShare(points);
        if (!share) return points.every(({ fraction }) => fraction.denominator === '0');
        const value = Number(share.numerator) / Number(share.denominator);
        return value >= 0 && value <= 1;
      }),
    );
  });
});
