import { hasValue, rankFractions } from '@chengxin/indicators/domain';
import { compareFractions, decimal, type Fraction } from '@chengxin/kernel';

/** A point to be scored: its weight, target and the fraction that was reached. */
export interface ScoredPoint {
  readonly weight: string;
  readonly target: string;
  readonly fraction: Fraction;
}

const ONE: Fraction = { numerator: '1', denominator: '1' };

/** min(1, value ÷ target) as an exact fraction; null when the point does not apply. A target of 0 is always met. */
export function attainment(point: ScoredPoint): Fraction | null {
  if (!hasValue(point.fraction)) return null;
  if (decimal(point.target).isZero()) return ONE;
  const reached: Fraction = {
    numerator: point.fraction.numerator,
    denominator: decimal(point.fraction.denominator).times(point.target).toFixed(),
  };
  if (compareFractions(reached, ONE) >= 0) return ONE;
  // A loss (a negative margin) scores nothing, not less than nothing.
  return decimal(reached.numerator).isNegative() ? { numerator: '0', denominator: '1' } : reached;
}

/** weight × attainment, two places half up, for showing. */
export function pointScore(point: ScoredPoint): string | null {
  const share = attainment(point);
  return share && decimal(point.weight).times(share.numerator).div(share.denominator).toFixed(2);
}

/** Score of a unit, exactly: Σ scores ÷ Σ weights of the points that apply. Null when none does. */
export function totalShare(points: readonly ScoredPoint[]): Fraction | null {
  let numerator = decimal(0);
  let denominator = decimal(1);
  let weights = decimal(0);
  for (const point of points) {
    const share = attainment(point);
    if (!share) continue;
    // a/b + w·n/d = (a·d + w·n·b) / (b·d)
    numerator = numerator.times(share.denominator).plus(decimal(point.weight).times(share.numerator).times(denominator));
    denominator = denominator.times(share.denominator);
    weights = weights.plus(point.weight);
  }
  if (weights.isZero()) return null;
  return { numerator: numerator.toFixed(), denominator: denominator.times(weights).toFixed() };
}

/** The shown score: share × Σ of all weights, two places half up. */
export function shownScore(points: readonly ScoredPoint[]): string | null {
  const share = totalShare(points);
  if (!share) return null;
  return decimal(share.numerator).times(fullScore(points)).div(share.denominator).toFixed(2);
}

/** Σ of all weights. */
export const fullScore = (points: readonly { readonly weight: string }[]): string =>
  points.reduce((sum, point) => sum.plus(point.weight), decimal(0)).toFixed(2);

/** Ranks units by their exact share, best first; ties share a rank, units without a score have none. */
export function rankScores(shares: ReadonlyMap<string, Fraction | null>): Map<string, number> {
  const scored = new Map([...shares].flatMap(([unit, share]) => (share ? [[unit, share] as const] : [])));
  return rankFractions(scored, 'HIGHER_IS_BETTER');
}
