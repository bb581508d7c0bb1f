import { graphql } from '../../gql';

/** A hand-over of the archive box. */
export const HandoverDetailDocument = graphql(`
  fragment HandoverDetail on ArchiveHandover {
    term {
      id
      retailer {
        id
        storeName
      }
    }
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
          customerCode
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
            retailer {
              id
              customerCode
            }
          }
        }
        roll {
          retailerId
          storeName
          retailer {
            id
            customerCode
          }
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

/** Who elects, and may stand, on a day: the members of a group, or the leaders in office of a county's groups. */
export const ElectorsDocument = graphql(`
  query Electors($on: LocalDate!, $groupId: ID, $countyCode: String) {
    meetingRoster(on: $on, groupId: $groupId, countyCode: $countyCode) {
      retailerId
      storeName
      groupName
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
