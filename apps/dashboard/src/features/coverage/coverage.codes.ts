import type { IndicatorCode } from '../../gql/graphql';

/** The coverage indicators, in the order of the columns. */
export const COVERAGE_CODES = [
  'COVERAGE_OVERALL',
  'COVERAGE_URBAN',
  'COVERAGE_RURAL',
  'COVERAGE_SEAT',
  'COVERAGE_SEAT_MEMBER',
  'COVERAGE_PLACE',
] as const satisfies readonly IndicatorCode[];

/** Those that have a card. */
export const COVERAGE_CARDS = ['COVERAGE_OVERALL', 'COVERAGE_URBAN', 'COVERAGE_SEAT', 'COVERAGE_PLACE'] as const;
