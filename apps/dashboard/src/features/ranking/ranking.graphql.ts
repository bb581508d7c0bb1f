import { graphql } from '../../gql';

/**
 * One answer for the page: the month's ranking whole, and five older ones thin. Each carries the rank of the month before as well,
 * so six root fields give twelve months of ranks. A month that was never counted has no rows.
 */
export const RankingPageDocument = graphql(`
  query RankingPage(
    $unitCode: String!
    $month: YearMonth!
    $back2: YearMonth!
    $back4: YearMonth!
    $back6: YearMonth!
    $back8: YearMonth!
    $back10: YearMonth!
  ) {
    evaluationRanking(month: $month, unitCode: $unitCode) {
      month
      unitCode
      monthState
      asOf
      updating
      points {
        code
        nameZh
        nameEn
        weight
        indicatorCode
        target
        clause
      }
      rows {
        unitCode
        unitName
        rank
        previousRank
        rankChange
        score
        fullScore
        previousScore
        scores {
          pointCode
          state
          score
          weight
          value
          numerator
          denominator
        }
      }
    }
    back2: evaluationRanking(month: $back2, unitCode: $unitCode) {
      month
      rows {
        unitCode
        unitName
        rank
        previousRank
      }
    }
    back4: evaluationRanking(month: $back4, unitCode: $unitCode) {
      month
      rows {
        unitCode
        unitName
        rank
        previousRank
      }
    }
    back6: evaluationRanking(month: $back6, unitCode: $unitCode) {
      month
      rows {
        unitCode
        unitName
        rank
        previousRank
      }
    }
    back8: evaluationRanking(month: $back8, unitCode: $unitCode) {
      month
      rows {
        unitCode
        unitName
        rank
        previousRank
      }
    }
    back10: evaluationRanking(month: $back10, unitCode: $unitCode) {
      month
      rows {
        unitCode
        unitName
        rank
        previousRank
      }
    }
  }
`);
