import { graphql } from '../../gql';

/** Everything the margin page shows, in one query. */
export const MarginDocument = graphql(`
  query Margin(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $maySeeGroups: Boolean!
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
    histogram: indicatorHistogram(code: MARGIN_ALL, unitCode: $unit, month: $month) @include(if: $maySeeGroups) {
      ...Distribution
    }
    attention(unitCode: $unit, month: $month) @include(if: $maySeeGroups) {
      kind
      count
      examples {
        unitCode
        groupId
        label
        detail
      }
    }
  }
`);
