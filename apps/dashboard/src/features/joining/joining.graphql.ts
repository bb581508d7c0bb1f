import { graphql } from '../../gql';

/** How much there is to do, for the tabs of the page. */
export const JoiningCountsDocument = graphql(`
  query JoiningCounts($unitCode: String!, $today: LocalDate!) {
    unit(code: $unitCode) {
      code
      name
    }
    applications: joinApplications(where: { unitCode: $unitCode, state: [APPLIED, ACCEPTED, READ, PLEDGED] }) {
      totalCount
    }
    unsigned: memberships(where: { unitCode: $unitCode, pledgeState: [UNSIGNED, OUTDATED] }) {
      totalCount
    }
    licensees: retailers(
      where: { unitCode: $unitCode, newlyLicensed: true, inGroup: false, status: [ACTIVE], licenceExpiresOn: { gte: $today } }
    ) {
      totalCount
    }
    ends: memberships(where: { unitCode: $unitCode, endCause: [RETAILER_CLOSED, LICENCE_LAPSED, PREMISES_MOVED] }) {
      totalCount
    }
  }
`);

export const JoinApplicationsDocument = graphql(`
  query JoinApplications($where: JoinApplicationWhere!, $first: Int!, $after: String) {
    joinApplications(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ApplicationRow
      }
    }
  }
`);

export const ApplicationRowDocument = graphql(`
  fragment ApplicationRow on JoinApplication {
    id
    version
    state
    appliedOn
    expiresOn
    opinionOn
    opinion
    readOn
    endedOn
    endCause
    endReason
    recordedBy
    availableActions
    opinionOfficer
    groupName
    foundingId
    opinionBy {
      id
      storeName
      personInCharge
    }
    pledge {
      id
      textVersion
      signedOn
      papers {
        ...PaperFile
      }
    }
    group {
      id
      name
    }
    retailer {
      id
      storeName
      customerCode
      personInCharge
      licenceExpiresOn
    }
  }
`);

/** Members whose pledge is missing or outdated, or who may be cancelled; by \`where\`. */
export const MembershipsDocument = graphql(`
  query Memberships($where: MembershipWhere!, $first: Int!, $after: String) {
    memberships(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        joinedOn
        pledgeState
        endCause
        endCauseSince
        formerPremises
        pledge {
          id
          textVersion
          signedOn
        }
        group {
          id
          name
        }
        retailer {
          id
          storeName
          customerCode
          personInCharge
          licenceExpiresOn
          status
          place {
            code
            name
          }
        }
      }
    }
  }
`);

/** Who got a licence of late and is in no group, with the groups near by. */
export const NewLicenseesDocument = graphql(`
  query NewLicensees($where: RetailerWhere!, $first: Int!, $after: String) {
    retailers(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        storeName
        customerCode
        since
        licenceExpiresOn
        place {
          code
          name
        }
        openApplication {
          id
          state
          groupName
        }
        appliedElsewhere
        nearestGroups {
          id
          name
          memberCount
          roomLeft
        }
      }
    }
  }
`);
