import { graphql } from '../../gql';

export const AuditPageDocument = graphql(`
  query AuditPage($where: AuditWhere!, $first: Int!, $after: String) {
    auditLines(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        actor
        act
        subjectType
        subjectId
        subjectName
        before
        after
      }
    }
  }
`);
