import { compareFractions, decimal } from '@chengxin/kernel';
import { attainment, type ScoredPoint } from './score.rules';

/** What would raise a point's score. */
export interface NextPoint {
  /** Points gained: one, or what is left up to the weight; two places. */
  readonly gain: string;
  /** So much more in the numerator: a whole count rounded up, or money rounded up to the cent. */
  readonly more: string;
}

// decimal.js: away from zero.
const ROUND_UP = 0;

/**
 * What one more point would take, with the denominator as it is; null for a point that has its full score, does not apply, or has no
 * weight. Counts are whole: half a meeting earns nothing.
 */
export function nextPoint(point: ScoredPoint, numeratorPlaces: 0 | 2): NextPoint | null {
  const share = attainment(point);
  if (!share || decimal(point.weight).isZero() || compareFractions(share, { numerator: '1', denominator: '1' }) >= 0) return null;
  const full = decimal(point.target).times(point.fraction.denominator);
  const numerator = decimal(point.fraction.numerator);
  // A loss scores nothing, so the way to the first point begins at zero.
  const scored = numerator.isNegative() ? decimal(0) : numerator;
  // One point is this much of the numerator: computed without the quotient, which need not be exact.
  const reach = scored.plus(full.div(point.weight));
  const isWhole = reach.gte(full);
  const gain = isWhole ? decimal(point.weight).times(full.minus(scored)).div(full) : decimal(1);
  const more = (isWhole ? full : reach).minus(numerator);
  return { gain: gain.toFixed(2), more: more.toDecimalPlaces(numeratorPlaces, ROUND_UP).toFixed(numeratorPlaces) };
}
