import { graphql } from '../../gql';

export const ImportsPageDocument = graphql(`
  query ImportsPage {
    importJobs(first: 20) {
      id
      kind
      fileName
      state
      rows
      faultCount
      createdAt
      createdBy
    }
  }
`);

/** One job, asked again every second while the server works on it. */
export const ImportJobDocument = graphql(`
  query ImportJob($id: ID!) {
    importJob(id: $id) {
      id
      kind
      fileName
      state
      rows
      processed
      toCreate
      toUpdate
      unchanged
      faultCount
      faults {
        sheet
        row
        column
        value
        expected
      }
      faultWorkbookUrl
      createdAt
      createdBy
      message
    }
  }
`);

export const DryRunImportDocument = graphql(`
  mutation DryRunImport($input: DryRunImportInput!) {
    dryRunImport(input: $input) {
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

export const CommitImportDocument = graphql(`
  mutation CommitImport($input: CommitImportInput!) {
    commitImport(input: $input) {
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
