import { graphql } from '../../gql';

/** Why a figure is not that of the month before. */
export const ReportedChangeDocument = graphql(`
  fragment ReportedChange on IndicatorExplanation {
    rowKind
    value {
      code
      state
      measure
      value
      numerator
      denominator
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
  }
`);

/** The whole monthly report in one answer, so that its figures agree with each other. */
export const ReportDocument = graphql(`
  query Report(
    $unit: String!
    $month: YearMonth!
    $codes: [IndicatorCode!]!
    $level: UnitLevel
    $hasBelow: Boolean!
    $within: Boolean!
    $maySeeGroups: Boolean!
  ) {
    unit(code: $unit) {
      code
      name
    }
    facts: indicatorValues(where: { codes: $codes, unitCode: $unit, month: $month }) {
      ...IndicatorFacts
    }
    below: indicatorValues(where: { codes: $codes, unitCode: $unit, level: $level, month: $month }) @include(if: $hasBelow) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
    evaluationRanking(month: $month, unitCode: $unit) {
      points {
        code
        nameZh
        nameEn
      }
      rows {
        unitCode
        unitName
        rank
        previousRank
        score
        fullScore
        scores {
          pointCode
          state
          score
        }
      }
    }
    coverage: explainIndicator(code: COVERAGE_OVERALL, unitCode: $unit, month: $month) @include(if: $within) {
      ...ReportedChange
    }
    margin: explainIndicator(code: MARGIN_ALL, unitCode: $unit, month: $month) @include(if: $within) {
      ...ReportedChange
    }
    meetings: explainIndicator(code: GROUP_MEETING_RATE, unitCode: $unit, month: $month) @include(if: $within) {
      ...ReportedChange
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
