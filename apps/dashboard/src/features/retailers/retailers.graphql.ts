import { graphql } from '../../gql';

/** The list of retailers, filtered, ordered and paged by the server. */
export const RetailersPageDocument = graphql(`
  query RetailersPage($where: RetailerWhere!, $unitCode: String!, $orderBy: [RetailerOrder!], $first: Int!, $after: String) {
    unit(code: $unitCode) {
      code
      name
    }
    retailers(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        customerCode
        storeName
        personInCharge
        licenceNo
        licenceExpiresOn
        marketType
        format
        tier
        status
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
        membership {
          id
          joinedOn
          group {
            id
            name
          }
        }
        groupedElsewhere
      }
    }
  }
`);

/** Everything about one retailer in one answer. */
export const RetailerPageDocument = graphql(`
  query RetailerPage($id: ID!, $from: YearMonth!) {
    retailer(id: $id) {
      id
      customerCode
      licenceNo
      licenceExpiresOn
      storeName
      personInCharge
      phone
      address
      marketType
      format
      tier
      status
      since
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
      membership {
        id
        joinedOn
        group {
          id
          name
        }
      }
      groupedElsewhere
      appliedElsewhere
      nearestGroups {
        id
        name
        memberCount
        place {
          code
          name
        }
      }
      coverageIfJoined {
        unit {
          code
          name
        }
        month
        value
        numerator
        denominator
        change
      }
      memberships {
        id
        joinedOn
        leftOn
        overLimitReason
        endCause
        endReason
        group {
          id
          name
        }
      }
      leaderTerms {
        id
        role
        electedOn
        termEndsOn
        endedOn
        votesFor
        votesTotal
        group {
          id
          name
        }
      }
      history {
        from
        to
        licenceNo
        licenceExpiresOn
        marketType
        format
        tier
        status
        address
        place {
          code
          name
        }
      }
      counters {
        id
        since
        until
        endReason
      }
      classTwoVolumes(from: $from) {
        month
        cartons
        allCartons
        share
        tier
        tierMove
      }
      surveys {
        month
        revenueAll
        costAll
        marginAll
        revenueAgreed
        costAgreed
        marginAgreed
      }
    }
  }
`);

export const RevealPersonalFieldDocument = graphql(`
  mutation RevealPersonalField($input: RevealPersonalFieldInput!) {
    revealPersonalField(input: $input) {
      value
      errors {
        ...Refused
      }
    }
  }
`);
