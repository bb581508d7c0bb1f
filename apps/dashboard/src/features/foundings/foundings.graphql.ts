import { graphql } from '../../gql';

/** How many foundings there are, for the page's answer and its choices. */
export const FoundingCountsDocument = graphql(`
  query FoundingCounts($unitCode: String!, $yesterday: LocalDate!) {
    unit(code: $unitCode) {
      code
      name
    }
    draft: foundings(where: { unitCode: $unitCode, state: [DRAFT] }) {
      totalCount
    }
    forming: foundings(where: { unitCode: $unitCode, state: [FORMING] }) {
      totalCount
    }
    overdue: foundings(where: { unitCode: $unitCode, nextStepDueOn: { lte: $yesterday } }) {
      totalCount
    }
    active: foundings(where: { unitCode: $unitCode, state: [ACTIVE] }) {
      totalCount
    }
    abandoned: foundings(where: { unitCode: $unitCode, state: [ABANDONED] }) {
      totalCount
    }
  }
`);

export const FoundingsDocument = graphql(`
  query Foundings($where: FoundingWhere!, $first: Int!, $after: String) {
    foundings(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        streetText
        homeAddress
        state
        openedOn
        endedOn
        convener
        nextStep
        nextStepDueOn
        unsignedCount
        signedCount
        invitedCount
        memberCount
        area {
          code
          name
        }
        place {
          code
          name
        }
        candidate {
          id
          storeName
        }
      }
    }
  }
`);

/** A founding as its page shows it; applications only for those who may read retailers. */
export const FoundingDocument = graphql(`
  query Founding($id: ID!) {
    founding(id: $id) {
      ...FoundingDetail
    }
  }
`);

export const FoundingDetailDocument = graphql(`
  fragment FoundingDetail on Founding {
    id
    version
    name
    streetText
    state
    homeAddress
    convener
    openedOn
    formingOn
    nextStep
    nextStepDueOn
    unsignedCount
    signedCount
    invitedCount
    charterVotesNeeded
    leaderVotesNeeded
    sizeFloor
    memberCount
    presentCount
    charterVotes
    leaderVotes
    floorReason
    fromPlan
    endedOn
    endReason
    availableActions
    place {
      code
      name
    }
    area {
      code
      name
    }
    county {
      code
      name
    }
    candidate {
      id
      storeName
    }
    leader {
      id
      storeName
      personInCharge
    }
    group {
      id
      name
    }
    meeting {
      id
      state
      heldOn
      placeKind
      placeText
      attendance {
        retailerId
        storeName
        presence
      }
    }
    invitees {
      id
      storeName
      customerCode
      address
      tier
    }
    applications {
      ...ApplicationRow
    }
  }
`);
