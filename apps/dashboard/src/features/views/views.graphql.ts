import { graphql } from '../../gql';

/** One's own views, and those that others share. */
export const SavedViewsDocument = graphql(`
  query SavedViews {
    own: savedViews(first: 100) {
      nodes {
        ...ListedView
      }
    }
    shared: savedViews(shared: true, first: 100) {
      nodes {
        ...ListedView
      }
    }
  }

  fragment ListedView on SavedView {
    id
    name
    path
    query
    isShared
    ownerName
  }
`);

export const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      viewId
      errors {
        ...Refused
      }
    }
  }
`);

export const RenameViewDocument = graphql(`
  mutation RenameView($input: RenameViewInput!) {
    renameView(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const ShareViewDocument = graphql(`
  mutation ShareView($input: ShareViewInput!) {
    shareView(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const DeleteViewDocument = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);
