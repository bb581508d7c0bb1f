import { graphql } from '../../gql';

export const WallActivityDocument = graphql(`
  fragment WallActivity on Activity {
    id
    kind
    heldOn
    topic
    placeText
    summary
    guests
    participantCount
    groupCount
    county {
      code
      name
    }
    groups {
      id
      name
    }
    trainer {
      id
      retailer {
        id
        storeName
      }
    }
    files {
      ...PaperFile
    }
    recordedBy
    recordedAt
  }
`);

/** One page of the wall, and the sums of all that it is a part of. */
export const ActivityWallDocument = graphql(`
  query ActivityWall($unitCode: String!, $where: ActivityWhere!, $first: Int!, $after: String) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    activities(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...WallActivity
      }
    }
    activityTotals(where: $where) {
      kind
      activities
      participants
      guests
    }
  }
`);

/** What the wall's file says: beyond the cards who took part, by licence number. */
export const ActivityFileDocument = graphql(`
  query ActivityFile($where: ActivityWhere!, $first: Int!, $after: String) {
    activities(where: $where, first: $first, after: $after) {
      nodes {
        id
        kind
        heldOn
        topic
        placeText
        summary
        guests
        participantCount
        recordedBy
        county {
          code
          name
        }
        groups {
          id
          name
        }
        participants {
          id
          licenceNo
        }
        trainer {
          id
          retailer {
            id
            storeName
            licenceNo
          }
        }
        files {
          id
        }
      }
    }
  }
`);

export const ActivityDocument = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...WallActivity
      participants {
        id
        storeName
      }
    }
  }
`);

/** Members of a group today: who may have taken part, or helps whom. */
export const GroupMembersTodayDocument = graphql(`
  query GroupMembersToday($id: ID!) {
    group(id: $id) {
      id
      name
      homeAddress
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

/** Members of groups below a unit, found by store, customer code or licence. */
export const MembersFoundDocument = graphql(`
  query MembersFound($unitCode: String!, $search: String) {
    retailers(
      where: { unitCode: $unitCode, search: $search, inGroup: true, status: [ACTIVE] }
      orderBy: [{ field: CUSTOMER_CODE, direction: ASC }]
      first: 50
    ) {
      nodes {
        id
        customerCode
        storeName
        place {
          code
          name
        }
      }
    }
  }
`);

export const TrainersDocument = graphql(`
  query Trainers($where: LastingWhere!, $first: Int!, $after: String) {
    retailerTrainers(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        subjects
        since
        until
        trainings
        lastTrainingOn
        retailer {
          id
          storeName
          place {
            code
            name
          }
        }
      }
    }
  }
`);

/** What a group's page shows of mutual aid. */
export const GroupMutualAidDocument = graphql(`
  query GroupMutualAid($id: ID!, $withPairing: Boolean!, $month: YearMonth!) {
    group(id: $id) {
      id
      counterCount
      classTwo(month: $month) {
        month
        members
        reported
        cartons
        allCartons
        shareCartons
        share
        change
        lastYearChange
        movedUp
        movedDown
      }
      activities {
        ...WallActivity
      }
      home {
        id
        address
        equipment
        openedOn
      }
      chatState
      chatStale
      chat {
        id
        checkedOn
        checkedBy
        hasCustomerManager
        hasMarketInspector
      }
      partyPairing @include(if: $withPairing) {
        id
        leadName
        since
      }
    }
  }
`);
