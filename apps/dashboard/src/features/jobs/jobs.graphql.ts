import { graphql } from '../../gql';

export const JobsPageDocument = graphql(`
  query JobsPage($where: JobWhere!, $first: Int!, $after: String, $unit: String!, $month: YearMonth!) {
    counted: indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: $unit, month: $month }) {
      month
      asOf
      updating
    }
    jobs(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        state
        fileName
        createdBy
        createdAt
        rows
        done
        faultCount
        message
        cancelledBy
        mayCancel
      }
    }
  }
`);

export const CancelJobDocument = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      job {
        id
        state
      }
      errors {
        ...Refused
      }
    }
  }
`);
