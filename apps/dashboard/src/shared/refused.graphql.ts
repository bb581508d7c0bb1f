import { graphql } from '../gql';

/** Why an act was refused, as every payload tells it. */
export const RefusedDocument = graphql(`
  fragment Refused on RefusalError {
    code
    message
    clause
    path
  }
`);
