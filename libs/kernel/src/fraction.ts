import { Decimal as DecimalJs } from 'decimal.js';

// 60 digits keep every product of two stored numbers exact, so that comparing fractions never rounds.
const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });

/** Numerator and denominator as decimal strings, exactly as stored. Rates are always kept and shown this way. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** Places of a rate or mean as the API gives it. */
export const RATE_PLACES = 6;

/** The quotient with `places` decimals, half up; null when the denominator is 0 (not applicable is not zero). */
export function quotient(fraction: Fraction, places = RATE_PLACES): string | null {
  const denominator = new Decimal(fraction.denominator);
  if (denominator.isZero()) return null;
  return new Decimal(fraction.numerator).div(denominator).toFixed(places, DecimalJs.ROUND_HALF_UP);
}

/** Compares two fractions exactly, by cross-multiplication; both denominators must be positive. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return new Decimal(a.numerator).times(b.denominator).cmp(new Decimal(b.numerator).times(a.denominator));
}

/** The sum of numerators over the sum of denominators: how rates of parts make the rate of the whole. */
export function sumFractions(fractions: Iterable<Fraction>): Fraction {
  let numerator = new Decimal(0);
  let denominator = new Decimal(0);
  for (const fraction of fractions) {
    numerator = numerator.plus(fraction.numerator);
    denominator = denominator.plus(fraction.denominator);
  }
  return { numerator: numerator.toFixed(), denominator: denominator.toFixed() };
}

/** `a − b` with `places` decimals, of the exact quotients; null when either is not applicable. */
export function differenceOfQuotients(a: Fraction, b: Fraction, places = RATE_PLACES): string | null {
  const [aDenominator, bDenominator] = [new Decimal(a.denominator), new Decimal(b.denominator)];
  if (aDenominator.isZero() || bDenominator.isZero()) return null;
  const difference = new Decimal(a.numerator).div(aDenominator).minus(new Decimal(b.numerator).div(bDenominator));
  return difference.toFixed(places, DecimalJs.ROUND_HALF_UP);
}

/** `value − target` with `places` decimals; null when the fraction is not applicable. */
export const distanceToTarget = (value: Fraction, target: string, places = RATE_PLACES): string | null =>
  differenceOfQuotients(value, { numerator: target, denominator: '1' }, places);

/** A fraction of decimals for arithmetic beyond this file (scores). */
export const decimal = (value: string | number): DecimalJs => new Decimal(value);
