import { graphql } from '../../gql';

export const MonthsPageDocument = graphql(`
  query MonthsPage($unitCode: String!) {
    months(unitCode: $unitCode) {
      month
      state
      closedAt
      closedBy
      reason
    }
  }
`);

export const CloseMonthDocument = graphql(`
  mutation CloseMonth($input: CloseMonthInput!) {
    closeMonth(input: $input) {
      period {
        month
        state
        closedAt
        closedBy
        reason
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const ReopenMonthDocument = graphql(`
  mutation ReopenMonth($input: ReopenMonthInput!) {
    reopenMonth(input: $input) {
      period {
        month
        state
        closedAt
        closedBy
        reason
      }
      errors {
        ...Refused
      }
    }
  }
`);
