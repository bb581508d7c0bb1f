import { graphql } from '../../gql';

/** Everything the overview shows, in one query. */
export const OverviewDocument = graphql(`
  query Overview(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $cards: [IndicatorCode!]!
    $shares: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $maySeeGroups: Boolean!
  ) {
    unit(code: $unit) {
      code
      name
    }
    facts: indicatorValues(where: { codes: $cards, unitCode: $unit, month: $month }) {
      ...IndicatorFacts
    }
    shares: indicatorValues(where: { codes: $shares, unitCode: $unit, month: $month }) {
      ...IndicatorPoint
    }
    history: indicatorValues(where: { codes: $cards, unitCode: $unit, from: $from, to: $month }) {
      ...IndicatorPoint
    }
    below: indicatorValues(where: { codes: $cards, unitCode: $unit, level: $level, month: $month }) @include(if: $hasBelow) {
      ...IndicatorPoint
    }
    peers: indicatorValues(where: { codes: $cards, unitCode: $unit, peers: true, month: $month }) @include(if: $hasPeers) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
    attention(unitCode: $unit, month: $month) @include(if: $maySeeGroups) {
      kind
      count
      clause
      examples {
        unitCode
        groupId
        retailerId
        label
        detail
      }
    }
  }
`);
