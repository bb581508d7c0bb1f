import { graphql } from '../../gql';

/** Everything the margin page shows, in one query. */
export const MarginDocument = graphql(`
  query Margin(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $trend: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $maySeeGroups: Boolean!
    $definition: IndicatorCode!
  ) {
    ...Board
    histogram: indicatorHistogram(code: $definition, unitCode: $unit, month: $month) @include(if: $maySeeGroups) {
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
