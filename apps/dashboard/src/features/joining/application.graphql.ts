import { graphql } from '../../gql';

export const JoinApplicationDocument = graphql(`
  query JoinApplication($id: ID!) {
    joinApplication(id: $id) {
      ...ApplicationRow
    }
  }
`);
