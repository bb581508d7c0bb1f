import { graphql } from '../../gql';

/** Everything the page of group sizes shows, in one query. */
export const SizesDocument = graphql(`
  query Sizes(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $trend: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $hasPeers: Boolean!
    $maySeeGroups: Boolean!
    $over: GroupWhere!
    $under: GroupWhere!
  ) {
    ...Board
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
      monthly {
        month
        memberCount
      }
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
