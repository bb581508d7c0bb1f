import { graphql } from '../../gql';

/** How a figure comes about, without the rows behind it. */
export const ExplainDocument = graphql(`
  query Explain($code: IndicatorCode!, $unit: String!, $month: YearMonth!, $since: YearMonth) {
    explainIndicator(code: $code, unitCode: $unit, month: $month, since: $since) {
      definition {
        ...IndicatorMeaning
      }
      readingZh
      readingEn
      rowKind
      value {
        ...IndicatorFacts
      }
      ...ExplainedParameters
      change {
        month
        from {
          value
          numerator
          denominator
        }
        numerator
        denominator
        causes {
          cause
          rows
          numerator
          denominator
        }
      }
      children {
        value {
          ...IndicatorPoint
        }
        pull
      }
    }
  }
`);

export const ExplainedParametersDocument = graphql(`
  fragment ExplainedParameters on IndicatorExplanation {
    parameters {
      code
      nameZh
      nameEn
      kind
      value
      isDefault
      effectiveFrom
      fromUnitCode
      clause
    }
  }
`);

/** What every explanation of a single group's or retailer's month needs of the indicator. */
export const ExplainedRuleDocument = graphql(`
  fragment ExplainedRule on IndicatorExplanation {
    definition {
      clause
    }
    readingZh
    readingEn
    value {
      ...IndicatorPoint
      policyDate
    }
    ...ExplainedParameters
  }
`);

/** How the margin of a group's month comes about. */
export const ExplainedGroupMonthDocument = graphql(`
  query ExplainedGroupMonth($id: ID!, $code: IndicatorCode!, $unit: String!, $month: YearMonth!) {
    group(id: $id) {
      id
      name
      monthly {
        month
        memberCount
        countedMemberCount
        meetingHeld
        leaderTermValid
        marginAll
        revenueAll
        costAll
        marginAgreed
        revenueAgreed
        costAgreed
      }
    }
    explainIndicator(code: $code, unitCode: $unit, month: $month) {
      ...ExplainedRule
    }
  }
`);

/** How the margin of a retailer's month comes about. */
export const ExplainedRetailerMonthDocument = graphql(`
  query ExplainedRetailerMonth($id: ID!, $code: IndicatorCode!, $unit: String!, $month: YearMonth!, $last: LocalDate!) {
    retailer(id: $id) {
      id
      storeName
      groupedElsewhere(on: $last)
      memberships {
        id
        joinedOn
        leftOn
        group {
          id
          name
        }
      }
      surveys {
        month
        marginAll
        revenueAll
        costAll
        marginAgreed
        revenueAgreed
        costAgreed
      }
    }
    explainIndicator(code: $code, unitCode: $unit, month: $month) {
      ...ExplainedRule
    }
  }
`);

/** A figure among those of its siblings, with what tells their kind. */
export const ExplainedPeersDocument = graphql(`
  query ExplainedPeers($codes: [IndicatorCode!]!, $unit: String!, $month: YearMonth!) {
    points: indicatorValues(where: { codes: $codes, unitCode: $unit, peers: true, month: $month }) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
  }
`);

/** A figure beside that of another unit. */
export const ExplainedDifferenceDocument = graphql(`
  query ExplainedDifference($code: IndicatorCode!, $unit: String!, $other: String!, $month: YearMonth!) {
    own: indicatorValues(where: { codes: [$code], unitCode: $unit, month: $month }) {
      ...IndicatorPoint
    }
    other: indicatorValues(where: { codes: [$code], unitCode: $other, month: $month }) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
  }
`);

/** The months that a figure sums. */
export const ExplainedMonthsDocument = graphql(`
  query ExplainedMonths($code: IndicatorCode!, $unit: String!, $from: YearMonth!, $month: YearMonth!) {
    months: indicatorValues(where: { codes: [$code], unitCode: $unit, from: $from, to: $month }) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
  }
`);

/** A page of the rows behind a figure. */
export const ExplainedRowsDocument = graphql(`
  query ExplainedRows($code: IndicatorCode!, $unit: String!, $month: YearMonth!, $part: IndicatorRowPart!, $after: String) {
    explainIndicator(code: $code, unitCode: $unit, month: $month) {
      rows(part: $part, first: 20, after: $after) {
        ...ExplainedRowPage
      }
    }
  }
`);

/** A page of the rows that one cause has changed. */
export const ChangedRowsDocument = graphql(`
  query ChangedRows(
    $code: IndicatorCode!
    $unit: String!
    $month: YearMonth!
    $since: YearMonth!
    $cause: ChangeCause!
    $after: String
  ) {
    explainIndicator(code: $code, unitCode: $unit, month: $month, since: $since) {
      rows: changedRows(cause: $cause, first: 20, after: $after) {
        ...ExplainedRowPage
      }
    }
  }
`);

export const ExplainedRowPageDocument = graphql(`
  fragment ExplainedRowPage on IndicatorRowConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      numerator
      denominator
      unit {
        code
        name
      }
      retailer {
        id
        storeName
        customerCode
      }
      group {
        id
        name
      }
    }
  }
`);

/** How the score of a county comes about. */
export const ExplainScoreDocument = graphql(`
  query ExplainScore($unit: String!, $month: YearMonth!) {
    explainScore(unitCode: $unit, month: $month) {
      unitCode
      unitName
      month
      rank
      previousRank
      rankTotal
      score
      previousScore
      fullScore
      lines {
        pointCode
        nameZh
        nameEn
        clause
        indicatorCode
        state
        weight
        target
        value
        numerator
        denominator
        score
        previousScore
        scoreChange
        lost
        next {
          gain
          more
        }
      }
    }
  }
`);
