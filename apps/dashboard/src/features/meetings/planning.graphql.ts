import { graphql } from '../../gql';

/** What a year's days are where they are not what their weekday says. */
export const PlanningYearDocument = graphql(`
  query PlanningYear($unitCode: String!, $year: Int!) {
    workingYear(unitCode: $unitCode, year: $year) {
      cityCode
      year
      days {
        day
        works
      }
    }
  }
`);
