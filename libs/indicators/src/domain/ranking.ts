import { compareFractions, decimal, type Fraction } from '@chengxin/kernel';
import type { Direction } from './indicator-code';

/** Whether a fraction has a value at all: not applicable and not reported take no rank. */
export const hasValue = (fraction: Fraction): boolean => !decimal(fraction.denominator).isZero();

/**
 * Ranks units on the exact fraction, best first; ties share a rank and the next follows after them (1, 2, 2, 4). Units without a
 * value are left out, and so is everything where no direction is the better one.
 */
export function rankFractions<Key>(fractions: ReadonlyMap<Key, Fraction>, direction: Direction): Map<Key, number> {
  const ranks = new Map<Key, number>();
  if (direction === 'NONE') return ranks;
  const sign = direction === 'HIGHER_IS_BETTER' ? -1 : 1;
  const ordered = [...fractions]
    .filter(([, fraction]) => hasValue(fraction))
    .sort(([, a], [, b]) => sign * compareFractions(a, b));
  ordered.forEach(([key, fraction], index) => {
    const before = ordered[index - 1];
    const tied = before !== undefined && compareFractions(before[1], fraction) === 0;
    ranks.set(key, tied ? (ranks.get(before[0]) ?? index + 1) : index + 1);
  });
  return ranks;
}
