import { graphql } from '../../gql';

/** Where a unit stands, and what is missing by name. */
export const StandingDocument = graphql(`
  query Standing($unitCode: String!) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    mutualAidStanding(unitCode: $unitCode) {
      groups
      areas
      areasWithHome
      homes
      chatsComplete
      chatsIncomplete
      chatsUnchecked
      chatsStale
      groupsUnpaired
    }
    areasWithoutHome(unitCode: $unitCode) {
      code
      name
      parent {
        code
        name
      }
    }
    countiesWithoutShop(unitCode: $unitCode) {
      code
      name
    }
    leadersChats(unitCode: $unitCode) {
      county {
        code
        name
      }
      checkedOn
      checkedBy
      hasChat
      hasMarketManager
    }
  }
`);

export const HomesDocument = graphql(`
  query Homes($where: LastingWhere!, $first: Int!, $after: String) {
    groupHomes(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        address
        equipment
        isPartyHome
        openedOn
        closedOn
        closeReason
        area {
          code
          name
          parent {
            code
            name
          }
        }
        keeper {
          id
          name
        }
      }
    }
  }
`);

export const ShopsDocument = graphql(`
  query Shops($where: LastingWhere!) {
    demonstrationShops(where: $where) {
      id
      since
      until
      county {
        code
        name
      }
      retailer {
        id
        storeName
        address
      }
    }
  }
`);

export const CountersDocument = graphql(`
  query Counters($where: HundredFlowersCounterWhere!, $first: Int!, $after: String) {
    hundredFlowersCounters(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        since
        until
        endReason
        retailer {
          id
          storeName
          address
          county {
            code
            name
          }
          area {
            code
            name
          }
          membership {
            id
            group {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const ChatsDocument = graphql(`
  query Chats($where: MutualAidGroupWhere!, $first: Int!, $after: String) {
    mutualAidGroups(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        area {
          code
          name
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
        customerManager {
          id
          holderName
        }
        marketInspector {
          id
          holderName
        }
      }
    }
  }
`);

export const UnpairedGroupsDocument = graphql(`
  query UnpairedGroups($where: MutualAidGroupWhere!, $first: Int!, $after: String) {
    mutualAidGroups(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        memberCount
        area {
          code
          name
        }
      }
    }
  }
`);
