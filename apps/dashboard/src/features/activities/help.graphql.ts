import { graphql } from '../../gql';

/** How much there is of each. */
export const HelpCountsDocument = graphql(`
  query HelpCounts($unitCode: String!) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    cases: aidCases(where: { unitCode: $unitCode, state: OPEN }) {
      totalCount
    }
    demands: demandSharings(where: { unitCode: $unitCode, status: [OPEN, SHARED] }) {
      totalCount
    }
    trainers: retailerTrainers(where: { unitCode: $unitCode, lasting: true }) {
      totalCount
    }
    mutualAidStanding(unitCode: $unitCode) {
      groups
      groupsUnpaired
    }
  }
`);

export const AidCasesDocument = graphql(`
  query AidCases($where: AidCaseWhere!, $first: Int!, $after: String) {
    aidCases(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        situation
        openedOn
        closedOn
        outcome
        state
        version
        availableActions
        retailer {
          id
          storeName
        }
        group {
          id
          name
        }
        steps {
          id
          doneOn
          what
          recordedBy
        }
      }
    }
  }
`);

export const DemandsDocument = graphql(`
  query Demands($where: DemandWhere!, $first: Int!, $after: String) {
    demandSharings(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        neededOn
        cartons
        note
        status
        withdrawReason
        version
        availableActions
        group {
          id
          name
        }
        offeredBy {
          id
          storeName
        }
        sharedWith {
          id
          storeName
        }
      }
    }
  }
`);

export const PairingsDocument = graphql(`
  query Pairings($where: PartyPairingWhere!, $first: Int!, $after: String) {
    partyPairings(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        leadName
        coveredName
        coveredGroupId
        since
        county {
          code
          name
        }
      }
    }
  }
`);
