import { graphql } from '../../gql';

export const ArchiveBoxFields = graphql(`
  fragment ArchiveBoxFields on ArchiveBox {
    id
    kind
    name
    month
    present
    required
    handedOverOn
    handedBy
    receivedBy
    documents {
      document
      state
      per
      byHand
      present
      required
      version
      missing {
        retailerId
        storeName
        month
        groupId
        groupName
      }
    }
  }
`);

export const ArchivePaperFields = graphql(`
  fragment ArchivePaperFields on ArchivePaper {
    id
    document
    retailer {
      id
      storeName
    }
    month
    coversUntil
    holder
    holderConfirmedOn
    remark
    filedOn
    filedBy
    version
    availableActions
    files {
      ...PaperFile
    }
  }
`);

/** The matrix of a unit, its sums, and the boxes of its counties. */
export const ArchivesDocument = graphql(`
  query Archives($unitCode: String!, $month: YearMonth!, $where: ArchiveMatrixWhere, $first: Int!, $after: String) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    archiveTotals(unitCode: $unitCode, month: $month) {
      groups
      complete
      cells {
        document
        present
        required
      }
    }
    archiveMatrix(unitCode: $unitCode, month: $month, where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        present
        required
        group {
          id
          name
          area {
            code
            name
          }
        }
        cells {
          document
          present
          required
        }
      }
    }
    countyArchiveBoxes(unitCode: $unitCode, month: $month) {
      ...ArchiveBoxFields
    }
  }
`);

/** One box with what was filed into it by hand. */
export const ArchiveBoxDocument = graphql(`
  query ArchiveBox($groupId: ID, $countyCode: String, $month: YearMonth) {
    archiveBox(groupId: $groupId, countyCode: $countyCode, month: $month) {
      ...ArchiveBoxFields
    }
    archivePapers(groupId: $groupId, countyCode: $countyCode) {
      ...ArchivePaperFields
    }
    archiveWhereabouts(groupId: $groupId, countyCode: $countyCode, month: $month) {
      document
      month
      retailerId
      storeName
      meetingId
      applicationId
      membershipId
    }
  }
`);

/** Whose papers are filed: the members, named to who may see retailers. */
export const PaperMembersDocument = graphql(`
  query PaperMembers($groupId: ID!) {
    group(id: $groupId) {
      id
      members {
        id
        retailer {
          id
          storeName
        }
      }
    }
  }
`);

export const FileArchivePaperDocument = graphql(`
  mutation FileArchivePaper($input: FileArchivePaperInput!) {
    fileArchivePaper(input: $input) {
      paperId
      errors {
        ...Refused
      }
    }
  }
`);

export const RemoveArchivePaperDocument = graphql(`
  mutation RemoveArchivePaper($input: RemoveArchivePaperInput!) {
    removeArchivePaper(input: $input) {
      paperId
      errors {
        ...Refused
      }
    }
  }
`);

export const ConfirmHolderDocument = graphql(`
  mutation ConfirmHolder($input: ConfirmHolderInput!) {
    confirmHolder(input: $input) {
      paperId
      errors {
        ...Refused
      }
    }
  }
`);
