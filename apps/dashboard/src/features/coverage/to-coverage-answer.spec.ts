import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '../../shared/indicators/indicator';
import { point } from '../../shared/indicators/point.fixture';
import { toCoverageAnswer } from './to-coverage-answer';

const facts = (given: Partial<IndicatorFacts>): IndicatorFacts => ({
  ...point({}),
  monthState: 'CLOSED',
  previous: null,
  lastYear: null,
  rank: null,
  rankTotal: null,
  asOf: '2026-09-01T08:00:00+08:00',
  updating: false,
  clause: 'SD-R01',
  policyDate: '2026-08-31',
  ...given,
});

describe('who is in no group', () => {
  it('is what the fraction leaves: 9,602 − 7,046 = 2,556', () => {
    const overall = facts({ numerator: '7046', denominator: '9602' });
    const seats = facts({ code: 'COVERAGE_SEAT', numerator: '68', denominator: '72' });
    expect(toCoverageAnswer([overall, seats])).toEqual({ retailersWithout: 2556, seatsTotal: 72, seatsWithout: 4 });
  });

  it('is not known while the month has no figure', () => {
    expect(toCoverageAnswer([facts({ state: 'NOT_APPLICABLE' })])).toBeNull();
  });
});
