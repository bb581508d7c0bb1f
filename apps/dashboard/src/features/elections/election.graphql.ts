import { graphql } from '../../gql';

/** A hand-over of the archive box. */
export const HandoverDetailDocument = graphql(`
  fragment HandoverDetail on ArchiveHandover {
    handedOverOn
    handedBy
    receivedBy
    insteadReason
    recordedByName
    items {
      item
      handedOver
      remark
    }
    papers {
      ...PaperFile
    }
  }
`);

export const ElectionDocument = graphql(`
  query Election($id: ID!) {
    election(id: $id) {
      id
      reason
      state
      electsHead
      deputySeats
      openedOn
      openedByName
      closedOn
      closeReason
      version
      availableActions
      county {
        code
        name
      }
      group {
        id
        name
        marketType
        members {
          id
          retailer {
            id
            storeName
            customerCode
            tier
          }
        }
      }
      association {
        id
        name
      }
      candidates {
        id
        office
        storeName
        nominatedBy
        nominator
        tier
        tierReason
        state
        retailer {
          id
          personInCharge
        }
      }
      rounds {
        round
        heldOn
        members
        needed
        ballots
        teller
        scrutineer
        counts {
          votes
          candidate {
            id
            office
            storeName
            state
          }
        }
        roll {
          retailerId
          storeName
          tookPart
        }
      }
      predecessor {
        id
        termEndsOn
        state
        retailer {
          id
          storeName
          personInCharge
        }
      }
      handover {
        ...HandoverDetail
      }
      papers {
        ...PaperFile
      }
    }
  }
`);

/** Who may be put up in an association's election: the leaders of the county's groups. */
export const CountyLeadersDocument = graphql(`
  query CountyLeaders($unitCode: String!, $text: String!) {
    groups(where: { unitCode: $unitCode, status: ACTIVE, name: { contains: $text } }, first: 20) {
      nodes {
        id
        name
        leader {
          id
          retailer {
            id
            storeName
          }
        }
      }
    }
  }
`);

export const GroupLeadershipDocument = graphql(`
  query GroupLeadership($id: ID!) {
    group(id: $id) {
      id
      elections {
        id
        reason
        state
        openedOn
        closedOn
      }
      leaderTerms {
        id
        role
        state
        electedOn
        tookOfficeOn
        termEndsOn
        endedOn
        endCause
        endReason
        votesFor
        votesTotal
        tierAtElection
        tierReason
        reElectionReason
        reElectionOn
        reElectionNote
        recallVotes
        recallMembers
        retailer {
          id
          storeName
        }
        handover {
          ...HandoverDetail
        }
      }
    }
  }
`);
