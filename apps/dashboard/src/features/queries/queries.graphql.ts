import { graphql } from '../../gql';

/** One's own queries, and those that others share, by a word. */
export const SavedQueriesDocument = graphql(`
  query SavedQueries($search: String) {
    own: savedQueries(search: $search, first: 100) {
      totalCount
      nodes {
        ...ListedQuery
      }
    }
    shared: savedQueries(search: $search, shared: true, first: 100) {
      totalCount
      nodes {
        ...ListedQuery
      }
    }
  }

  fragment ListedQuery on SavedQuery {
    id
    name
    text
    variables
    isShared
    ownerName
    changedAt
  }
`);

/** The query that a link names, and which are one's own. */
export const LinkedQueryDocument = graphql(`
  query LinkedQuery($id: ID!) {
    savedQuery(id: $id) {
      ...ListedQuery
    }
    savedQueries(first: 100) {
      nodes {
        id
      }
    }
  }
`);

/** The county that examples of a county are asked of. */
export const ExampleCountyDocument = graphql(`
  query ExampleCounty($unitCode: String!) {
    units(where: { withinCode: $unitCode, level: [COUNTY] }, first: 1) {
      code
    }
  }
`);

export const SaveQueryDocument = graphql(`
  mutation SaveQuery($input: SaveQueryInput!) {
    saveQuery(input: $input) {
      queryId
      errors {
        ...Refused
      }
    }
  }
`);

export const ChangeQueryDocument = graphql(`
  mutation ChangeQuery($input: ChangeQueryInput!) {
    changeQuery(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const DeleteQueryDocument = graphql(`
  mutation DeleteQuery($input: DeleteQueryInput!) {
    deleteQuery(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);
