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
        deputyAccountName
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
        ...Refused
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
        ...Refused
      }
    }
  }
`);

/** Accounts that a deputy may sign in with, by name. */
export const DeputyCandidatesDocument = graphql(`
  query DeputyCandidates($where: UserWhere!) {
    users(where: $where, first: 20) {
      nodes {
        id
        displayName
        username
        role
        unit {
          code
          name
        }
      }
    }
  }
`);

export const SetDeputyAccountDocument = graphql(`
  mutation SetDeputyAccount($input: SetDeputyAccountInput!) {
    setDeputyAccount(input: $input) {
      post {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);
