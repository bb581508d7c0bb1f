import type { IndicatorPoint } from './indicator';

/** A reported point for specs; what a policy sentence is about is given, the rest stands still. */
export function point(given: Partial<IndicatorPoint>): IndicatorPoint {
  return {
    code: 'COVERAGE_OVERALL',
    unitCode: '140622',
    unitName: '应县',
    month: '2026-08',
    state: 'REPORTED',
    measure: 'RATE',
    value: '0.700000',
    numerator: '70',
    denominator: '100',
    target: '0.700000',
    targetGap: '0.000000',
    band: 'MET',
    previousChange: null,
    lastYearChange: null,
    ...given,
  };
}
