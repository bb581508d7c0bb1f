import { compareFractions, decimal, type Fraction } from '@chengxin/kernel';
import type { Band, Direction } from './indicator-code';
import { hasValue } from './ranking';

/**
 * The band of a value: at or beyond its target, within `near` of it (a difference of rates, 0.05 = 5 points), or missed. "Not less
 * than" includes the number (domain reading of 不低于).
 */
export function bandOf(fraction: Fraction, target: string | null, near: string, direction: Direction): Band {
  if (target === null || direction === 'NONE' || !hasValue(fraction)) return 'NONE';
  const sign = direction === 'HIGHER_IS_BETTER' ? 1 : -1;
  const reaches = (limit: string): boolean => sign * compareFractions(fraction, { numerator: limit, denominator: '1' }) >= 0;
  if (reaches(target)) return 'MET';
  return reaches(decimal(target).minus(decimal(near).times(sign)).toFixed()) ? 'NEAR' : 'MISSED';
}
