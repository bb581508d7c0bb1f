import { compareFractions, decimal, differenceOfQuotients, type Fraction } from '@chengxin/kernel';
import type { Direction } from './indicator-code';
import { hasValue, rankFractions } from './ranking';

/** A unit with at least half of its retailers in the urban network, or one with fewer. */
export type MarketCharacter = 'URBAN' | 'RURAL';

/** Which kind of market a unit mainly is: urban from exactly half of its retailers on; null without any retailer. */
export function marketCharacter(urbanRetailers: string, retailers: string): MarketCharacter | null {
  if (decimal(retailers).isZero()) return null;
  return decimal(urbanRetailers).times(2).gte(retailers) ? 'URBAN' : 'RURAL';
}

/** The one in the middle by value, or of an even number the two; what has no value is left out. */
function middleOf<Key>(peers: Iterable<readonly [Key, Fraction]>): (readonly [Key, Fraction])[] {
  const ordered = [...peers].filter(([, fraction]) => hasValue(fraction)).sort(([, a], [, b]) => compareFractions(a, b));
  return ordered.slice(Math.ceil(ordered.length / 2) - 1, Math.floor(ordered.length / 2) + 1);
}

/**
 * The value in the middle, on the exact quotients; of an even number the point halfway between the two in the middle. What has no value is
 * left out; null when nothing has one.
 */
export function medianFraction(fractions: Iterable<Fraction>): Fraction | null {
  const [low, high] = middleOf([...fractions].map((fraction) => [null, fraction])).map(([, fraction]) => fraction);
  if (!low) return null;
  if (!high) return low;
  // (a/b + c/d) ÷ 2 = (ad + cb) / 2bd, without rounding on the way.
  return {
    numerator: decimal(low.numerator).times(high.denominator).plus(decimal(high.numerator).times(low.denominator)).toFixed(),
    denominator: decimal(low.denominator).times(high.denominator).times(2).toFixed(),
  };
}

/** How one unit stands among its peers, itself counted among them. */
export interface Standing<Key> {
  readonly median: Fraction;
  /** Whose value the median is, or between whose two it lies. */
  readonly middle: readonly Key[];
  /** Value of the unit minus the median; null when it has no value. */
  readonly medianGap: string | null;
  /** Those that share the first rank; none where no direction is the better one. */
  readonly best: readonly Key[];
  readonly bestGap: string | null;
  readonly rank: number | null;
  readonly rankTotal: number;
}

/** Median, best and rank of a unit among peers (with itself); null when none of them has a value. */
export function standingAmong<Key>(own: Key, peers: ReadonlyMap<Key, Fraction>, direction: Direction): Standing<Key> | null {
  const median = medianFraction(peers.values());
  if (!median) return null;
  const ranks = rankFractions(peers, direction);
  const best = [...ranks].filter(([, rank]) => rank === 1).map(([key]) => key);
  const [value, first] = [peers.get(own), best[0] === undefined ? undefined : peers.get(best[0])];
  return {
    median,
    middle: middleOf(peers).map(([key]) => key),
    medianGap: value ? differenceOfQuotients(value, median) : null,
    best,
    bestGap: value && first ? differenceOfQuotients(value, first) : null,
    rank: ranks.get(own) ?? null,
    rankTotal: ranks.size,
  };
}
