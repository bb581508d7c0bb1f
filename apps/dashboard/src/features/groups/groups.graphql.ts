import { graphql } from '../../gql';

/** The list of groups, filtered, ordered and paged by the server. */
export const GroupsPageDocument = graphql(`
  query GroupsPage($where: GroupWhere!, $unitCode: String!, $orderBy: [GroupOrder!], $first: Int!, $after: String) {
    unit(code: $unitCode) {
      code
      name
    }
    groups(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        status
        foundedOn
        marketType
        memberCount
        attention {
          kind
        }
        county {
          code
          name
        }
        area {
          code
          name
        }
        place {
          code
          name
        }
        leader {
          id
          termEndsOn
          retailer {
            id
            storeName
            personInCharge
          }
        }
        monthly {
          month
          memberCount
          meetingHeld
          marginAll
        }
      }
    }
  }
`);

/** Places where a group can be founded: the choice of the form. */
export const FoundingPlacesDocument = graphql(`
  query FoundingPlaces($withinCode: String!, $search: String) {
    units(where: { withinCode: $withinCode, level: [PLACE], search: $search }, first: 100) {
      code
      name
      townshipName
      placeKind
      ancestors {
        code
        name
        level
      }
    }
  }
`);

/** Retailers without a group, near the place: the choice of members. */
export const FreeRetailersDocument = graphql(`
  query FreeRetailers($unitCode: String!, $search: String) {
    retailers(
      where: { unitCode: $unitCode, search: $search, inGroup: false, status: [ACTIVE] }
      orderBy: [{ field: CUSTOMER_CODE, direction: ASC }]
      first: 50
    ) {
      totalCount
      nodes {
        id
        customerCode
        storeName
        tier
        marketType
        place {
          code
          name
        }
      }
    }
  }
`);

/** Groups that a member may be moved to. */
export const OtherGroupsDocument = graphql(`
  query OtherGroups($where: GroupWhere!) {
    groups(where: $where, orderBy: [{ field: NAME, direction: ASC }], first: 50) {
      totalCount
      nodes {
        id
        name
        memberCount
      }
    }
  }
`);

export const FoundGroupDocument = graphql(`
  mutation FoundGroup($input: FoundGroupInput!) {
    foundGroup(input: $input) {
      group {
        id
        name
      }
      errors {
        ...Refused
      }
    }
  }
`);
