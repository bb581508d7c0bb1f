import { graphql } from '../../gql';

/** Everything the coverage page shows, in one query. */
export const CoverageDocument = graphql(`
  query Coverage(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $trend: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $within: Boolean!
  ) {
    ...Board
    seatsWithout: units(where: { withinCode: $unit, placeKind: TOWNSHIP_SEAT, month: $month, hasGroup: false }) @include(if: $within) {
      ...Seat
    }
    seatsWith: units(where: { withinCode: $unit, placeKind: TOWNSHIP_SEAT, month: $month, hasGroup: true }) @include(if: $within) {
      ...Seat
    }
  }

  fragment Seat on Unit {
    code
    name
    townshipName
    parent {
      code
      name
      parent {
        code
        name
      }
    }
  }
`);
