import { graphql } from '../../gql';

/** How many groups need an election, and how many elections are under way. */
export const ElectionCountsDocument = graphql(`
  query ElectionCounts($unitCode: String!) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    vacant: termsDue(unitCode: $unitCode, kinds: [VACANT]) {
      totalCount
    }
    reElection: termsDue(unitCode: $unitCode, kinds: [RE_ELECTION_DUE]) {
      totalCount
    }
    overdue: termsDue(unitCode: $unitCode, kinds: [OVERDUE]) {
      totalCount
    }
    ending: termsDue(unitCode: $unitCode, kinds: [ENDING]) {
      totalCount
    }
    underWay: elections(where: { unitCode: $unitCode, underWay: true }) {
      totalCount
    }
    held: elections(where: { unitCode: $unitCode, underWay: false }) {
      totalCount
    }
  }
`);

export const TermsDueDocument = graphql(`
  query TermsDue($unitCode: String!, $kinds: [TermDueKind!], $first: Int!, $after: String) {
    termsDue(unitCode: $unitCode, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        office
        kind
        daysLeft
        reminder
        association {
          id
          name
          county {
            code
            name
          }
        }
        officer {
          id
          storeName
          termEndsOn
        }
        group {
          id
          name
          memberCount
          leaderDue
          deputyCount
          deputiesDue
          area {
            code
            name
          }
        }
        term {
          id
          termEndsOn
          reElectionReason
          retailer {
            id
            storeName
          }
        }
        election {
          id
          state
        }
      }
    }
  }
`);

export const ElectionsDocument = graphql(`
  query Elections($where: ElectionWhere, $first: Int!, $after: String) {
    elections(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reason
        state
        openedOn
        closedOn
        county {
          code
          name
        }
        group {
          id
          name
        }
        association {
          id
          name
        }
        candidates {
          id
          office
          storeName
          state
        }
        rounds {
          round
          heldOn
          members
          ballots
        }
      }
    }
  }
`);

/** Elections as their file tells them: all that brings them in again. */
export const ElectionFileDocument = graphql(`
  query ElectionFile($where: ElectionWhere, $first: Int!, $after: String) {
    elections(where: $where, first: $first, after: $after) {
      totalCount
      nodes {
        id
        reason
        state
        openedOn
        closedOn
        closeReason
        electsHead
        deputySeats
        calledTerm {
          reElectionOn
          reElectionNote
          recallVotes
        }
        county {
          code
          name
        }
        group {
          id
          name
        }
        association {
          id
          name
        }
        candidates {
          id
          storeName
          office
          nominatedBy
          nominator
          tierReason
          state
          retailer {
            id
            customerCode
          }
          counts {
            round
            votes
          }
        }
        rounds {
          round
          heldOn
          members
          ballots
          teller
          scrutineer
          roll {
            storeName
            tookPart
          }
        }
        handover {
          handedOverOn
          handedBy
          receivedBy
          insteadReason
          items {
            item
            handedOver
            remark
          }
        }
      }
    }
  }
`);

export const AssociationsDocument = graphql(`
  query Associations($unitCode: String!, $electionsIn: ElectionWhere) {
    associations(unitCode: $unitCode) {
      id
      name
      foundedOn
      dissolvedOn
      dissolveReason
      county {
        code
        name
      }
      officers {
        id
        office
        storeName
        electedOn
        termEndsOn
        endedOn
        endCause
        endReason
        votesFor
        votesTotal
      }
    }
    elections(where: $electionsIn, first: 50) {
      nodes {
        id
        association {
          id
        }
      }
    }
  }
`);

export const OpenElectionsDocument = graphql(`
  mutation OpenElections($input: OpenElectionsInput!) {
    openElections(input: $input) {
      elections {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const OpenAssociationElectionDocument = graphql(`
  mutation OpenAssociationElection($input: OpenAssociationElectionInput!) {
    openAssociationElection(input: $input) {
      election {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const FoundAssociationDocument = graphql(`
  mutation FoundAssociation($input: FoundAssociationInput!) {
    foundAssociation(input: $input) {
      association {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const DissolveAssociationDocument = graphql(`
  mutation DissolveAssociation($input: DissolveAssociationInput!) {
    dissolveAssociation(input: $input) {
      association {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);
