import { graphql } from '../../gql';

/** Everything the coverage page shows, in one query. */
export const CoverageDocument = graphql(`
  query Coverage(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $within: Boolean!
  ) {
    unit(code: $unit) {
      code
      name
    }
    facts: indicatorValues(where: { codes: $codes, unitCode: $unit, month: $month }) {
      ...IndicatorFacts
    }
    history: indicatorValues(where: { codes: $codes, unitCode: $unit, from: $from, to: $month }) {
      ...IndicatorPoint
    }
    below: indicatorValues(where: { codes: $codes, unitCode: $unit, level: $level, month: $month }) @include(if: $hasBelow) {
      ...IndicatorPoint
    }
    peers: indicatorValues(where: { codes: $codes, unitCode: $unit, peers: true, month: $month }) @include(if: $hasPeers) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
    seatsWithout: units(where: { withinCode: $unit, placeKind: TOWNSHIP_SEAT, hasGroup: false }) @include(if: $within) {
      ...Seat
    }
    seatsWith: units(where: { withinCode: $unit, placeKind: TOWNSHIP_SEAT, hasGroup: true }) @include(if: $within) {
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
