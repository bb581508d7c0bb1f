import { graphql } from '../../gql';

/** Units, groups and retailers that a text finds, the closest first. */
export const SearchDocument = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 6) {
      kind
      id
      name
      detail
      unitCode
      ended
    }
  }
`);
