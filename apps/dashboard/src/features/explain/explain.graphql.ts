import { graphql } from '../../gql';

/** How a figure comes about, without the rows behind it. */
export const ExplainDocument = graphql(`
  query Explain($code: IndicatorCode!, $unit: String!, $month: YearMonth!) {
    explainIndicator(code: $code, unitCode: $unit, month: $month) {
      definition {
        ...IndicatorMeaning
      }
      readingZh
      readingEn
      rowKind
      value {
        ...IndicatorFacts
      }
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
  query ChangedRows($code: IndicatorCode!, $unit: String!, $month: YearMonth!, $cause: ChangeCause!, $after: String) {
    explainIndicator(code: $code, unitCode: $unit, month: $month) {
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
