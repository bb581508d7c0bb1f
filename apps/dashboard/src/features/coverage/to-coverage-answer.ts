import type { IndicatorFacts } from '../../shared/indicators/indicator';

/** What the sentence needs: how many are in no group, and how many township seats have none. */
export interface CoverageAnswer {
  retailersWithout: number;
  seatsTotal: number;
  seatsWithout: number;
}

/** Read from the fractions: denominator − numerator is who is left. Null while the month has no coverage figure. */
export function toCoverageAnswer(facts: readonly IndicatorFacts[]): CoverageAnswer | null {
  const overall = facts.find((one) => one.code === 'COVERAGE_OVERALL');
  if (overall?.state !== 'REPORTED') return null;
  const seats = facts.find((one) => one.code === 'COVERAGE_SEAT');
  return {
    retailersWithout: left(overall),
    seatsTotal: seats ? Number(seats.denominator) : 0,
    seatsWithout: seats ? left(seats) : 0,
  };
}

function left(facts: Pick<IndicatorFacts, 'numerator' | 'denominator'>): number {
  return Number(facts.denominator) - Number(facts.numerator);
}
