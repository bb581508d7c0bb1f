import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPoint } from './next-point.rules';
import { attainment } from './score.rules';

describe('one more point', () => {
  it('of a meeting rate of 80 of 100 groups at weight 25 takes four more groups: 20 points become 21', () => {
    const point = { weight: '25', target: '1.00', fraction: { numerator: '80', denominator: '100' } };
    expect(nextPoint(point, 0)).toEqual({ gain: '1.00', more: '4' });
  });

  it('is rounded up to whole groups: 1/25 of 90 groups are 3.6, so four', () => {
    expect(nextPoint({ weight: '25', target: '1', fraction: { numerator: '45', denominator: '90' } }, 0)?.more).toBe('4');
  });

  it('is only what is left where less than a point is missing: 99 of 100 at weight 25 lack 0.25', () => {
    expect(nextPoint({ weight: '25', target: '1', fraction: { numerator: '99', denominator: '100' } }, 0)).toEqual({
      gain: '0.25',
      more: '1',
    });
  });

  it('of a margin is money, to the cent: 9 % of 1,000 yuan at a target of 11 % and weight 30 lacks 3.67 yuan', () => {
    expect(nextPoint({ weight: '30', target: '0.11', fraction: { numerator: '90', denominator: '1000' } }, 2)).toEqual({
      gain: '1.00',
      more: '3.67',
    });
  });

  it('of a loss begins with making the loss good: −50 yuan score 0, so 50 and 3.67 more', () => {
    expect(nextPoint({ weight: '30', target: '0.11', fraction: { numerator: '-50', denominator: '1000' } }, 2)?.more).toBe(
      '53.67',
    );
  });

  it('does not exist at the full score, without a weight, or where the point does not apply', () => {
    expect(nextPoint({ weight: '25', target: '0.9', fraction: { numerator: '95', denominator: '100' } }, 0)).toBeNull();
    expect(nextPoint({ weight: '0', target: '1', fraction: { numerator: '1', denominator: '100' } }, 0)).toBeNull();
    expect(nextPoint({ weight: '25', target: '1', fraction: { numerator: '0', denominator: '0' } }, 0)).toBeNull();
  });

  it('is really gained by what it says, and not by one less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 60 }),
        (denominator, part, weight) => {
          const numerator = Math.min(part, denominator);
          const pointOf = (reached: number) => ({
            weight: String(weight),
            target: '1',
            fraction: { numerator: String(reached), denominator: String(denominator) },
          });
          const scoreOf = (reached: number): number => {
            const share = attainment(pointOf(reached));
            return share ? (weight * Number(share.numerator)) / Number(share.denominator) : 0;
          };
          const next = nextPoint(pointOf(numerator), 0);
          if (!next) return numerator === denominator;
          const more = Number(next.more);
          if (scoreOf(numerator) + 1 >= weight - 1e-9) return numerator + more === denominator;
          const wanted = scoreOf(numerator) + 1;
          return scoreOf(numerator + more) >= wanted - 1e-9 && scoreOf(numerator + more - 1) < wanted - 1e-9;
        },
      ),
    );
  });
});
