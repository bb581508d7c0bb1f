import { graphql } from '../../gql';

export const PostsPageDocument = graphql(`
  query PostsPage($where: PostWhere!, $first: Int!, $after: String) {
    posts(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        holderName
        holderPhone
        deputyName
        deputyPhone
        since
        absentUntil
        responsibleName
        absences {
          id
          from
          to
          reason
        }
        unit {
          code
          name
          parent {
            code
            name
          }
        }
      }
    }
  }
`);

export const RecordPostAbsenceDocument = graphql(`
  mutation RecordPostAbsence($input: RecordPostAbsenceInput!) {
    recordPostAbsence(input: $input) {
      post {
        id
      }
      errors {
        code
        message
        clause
        path
      }
    }
  }
`);

export const CancelPostAbsenceDocument = graphql(`
  mutation CancelPostAbsence($input: CancelPostAbsenceInput!) {
    cancelPostAbsence(input: $input) {
      post {
        id
      }
      errors {
        code
        message
        clause
        path
      }
    }
  }
`);
