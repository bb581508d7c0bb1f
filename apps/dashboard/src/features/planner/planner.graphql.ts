import { graphql } from '../../gql';

/** The plan of a unit at a glance: coverage before and after, who is left, how far the planning is. */
export const PlanSummaryDocument = graphql(`
  query PlanSummary($unitCode: String!) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    planSummary(unitCode: $unitCode) {
      plan {
        id
        unitName
        state
        counties
        countiesDone
        plannedOn
        createdByName
        createdAt
      }
      coverage {
        kind
        before
        after
        total
        target
      }
      planIsWhole
      free
      proposed
      onTheWay
      left
      stale
      openFills
      openFounds
      accepted
      done
      changed
    }
  }
`);

/** Proposals with their members and reasons, those of the greatest effect first. */
export const PlanProposalsDocument = graphql(`
  query PlanProposals($where: PlanProposalWhere!, $first: Int!, $after: String) {
    planProposals(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        state
        availableActions
        founding {
          id
          state
        }
        name
        streetText
        comingCount
        sizeBefore
        addsOverall
        addsUrban
        addsSeats
        position
        sumOverall
        sumUrban
        sumSeats
        changedByName
        version
        group {
          id
          name
        }
        place {
          code
          name
        }
        leader {
          id
          storeName
        }
        remarks {
          tone
          code
          clause
          textZh
          textEn
        }
        members {
          standing
          retailer {
            id
            customerCode
            storeName
            address
            tier
            marketType
            place {
              code
              name
            }
          }
        }
      }
    }
  }
`);

/** Streets, seats and villages, and how far each is grouped. */
export const PlannedPlacesDocument = graphql(`
  query PlannedPlaces($unitCode: String!, $after: String) {
    plannedPlaces(unitCode: $unitCode, first: 60, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        retailers
        inGroup
        proposed
        onTheWay
        left
        groups
        place {
          code
          name
          placeKind
          townshipName
        }
      }
    }
  }
`);

/** Who is in no group and in no proposal: who is not placed, and why; or who is on the way into a group, and into which. */
export const PlanRemaindersDocument = graphql(`
  query PlanRemainders($unitCode: String!, $onTheWay: Boolean!, $after: String) {
    planRemainders(unitCode: $unitCode, onTheWay: $onTheWay, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        code
        textZh
        textEn
        foundingId
        groupId
        retailer {
          id
          customerCode
          storeName
          address
          tier
          place {
            code
            name
          }
        }
      }
    }
  }
`);

export const PlanGroupsDocument = graphql(`
  mutation PlanGroups($input: PlanGroupsInput!) {
    planGroups(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RefreshPlanDocument = graphql(`
  mutation RefreshPlan($input: RefreshPlanInput!) {
    refreshPlan(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const MovePlannedDocument = graphql(`
  mutation MovePlanned($input: MovePlannedInput!) {
    movePlanned(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const DropProposalDocument = graphql(`
  mutation DropProposal($input: SeenProposalInput!) {
    dropProposal(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const SplitProposalDocument = graphql(`
  mutation SplitProposal($input: SplitProposalInput!) {
    splitProposal(input: $input) {
      proposalId
      errors {
        ...Refused
      }
    }
  }
`);

export const MergeProposalsDocument = graphql(`
  mutation MergeProposals($input: MergeProposalsInput!) {
    mergeProposals(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const ChangeProposalDocument = graphql(`
  mutation ChangeProposal($input: ChangeProposalInput!) {
    changeProposal(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const AcceptProposalsDocument = graphql(`
  mutation AcceptProposals($input: AcceptProposalsInput!) {
    acceptProposals(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);
