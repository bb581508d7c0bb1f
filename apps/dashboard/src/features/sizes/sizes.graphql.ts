import { graphql } from '../../gql';

/** Everything the page of group sizes shows, in one query. */
export const SizesDocument = graphql(`
  query Sizes(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $maySeeGroups: Boolean!
    $over: GroupWhere!
    $under: GroupWhere!
  ) {
    unit(code: $unit) {
      code
      name
    }
    facts: indicatorValues(where: { codes: $codes, unitCode: $unit, month: $month }) {
      ...IndicatorFacts
    }
    history: indicatorValues(where: { codes: [GROUP_SIZE_10_15], unitCode: $unit, from: $from, to: $month }) {
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
    histogram: indicatorHistogram(code: GROUP_SIZE_MEAN, unitCode: $unit, month: $month) @include(if: $maySeeGroups) {
      ...Distribution
    }
    over: groups(where: $over, orderBy: [{ field: MEMBER_COUNT, direction: DESC }], first: 12) @include(if: $maySeeGroups) {
      ...GroupsOutside
    }
    under: groups(where: $under, orderBy: [{ field: MEMBER_COUNT, direction: ASC }], first: 12) @include(if: $maySeeGroups) {
      ...GroupsOutside
    }
  }

  fragment GroupsOutside on GroupConnection {
    totalCount
    nodes {
      id
      name
      memberCount
      county {
        code
        name
      }
      area {
        code
        name
      }
    }
  }
`);
