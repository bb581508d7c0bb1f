import { graphql } from '../gql';

/** Asked again every second while a file is being written. */
export const ExportJobsDocument = graphql(`
  query ExportJobs {
    exportJobs(first: 5) {
      id
      fileName
      state
      rows
      written
      cancelledBy
      createdAt
      url
    }
  }
`);

export const ExportRetailersDocument = graphql(`
  mutation ExportRetailers($input: ExportRetailersInput!) {
    exportRetailers(input: $input) {
      job {
        id
        state
        url
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const ExportGroupsDocument = graphql(`
  mutation ExportGroups($input: ExportGroupsInput!) {
    exportGroups(input: $input) {
      job {
        id
        state
        url
      }
      errors {
        ...Refused
      }
    }
  }
`);
