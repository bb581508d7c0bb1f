import { graphql } from '../../gql';

/** Everything the overview shows, in one query. */
export const OverviewDocument = graphql(`
  query Overview(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $trend: [IndicatorCode!]!
    $shares: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $maySeeGroups: Boolean!
  ) {
    ...Board
    shares: indicatorValues(where: { codes: $shares, unitCode: $unit, month: $month }) {
      ...IndicatorPoint
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
