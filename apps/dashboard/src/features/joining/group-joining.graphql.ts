import { graphql } from '../../gql';

/** What of joining concerns one group; applications only for those who may read retailers. */
export const GroupJoiningDocument = graphql(`
  query GroupJoining($id: ID!, $withApplications: Boolean!) {
    group(id: $id) {
      id
      openApplications @include(if: $withApplications) {
        ...ApplicationRow
      }
      members {
        id
        pledgeState
        pledge {
          id
          textVersion
        }
        retailer {
          id
          storeName
        }
      }
    }
  }
`);

/** Who may give the opinion on applications at a group. */
export const GroupOfficersDocument = graphql(`
  query GroupOfficers($id: ID!) {
    group(id: $id) {
      id
      leader {
        id
        retailer {
          id
          storeName
          personInCharge
        }
      }
      leaderTerms {
        id
        role
        endedOn
        retailer {
          id
          storeName
          personInCharge
        }
      }
    }
  }
`);

/** All that the forms of a group are filled with; of one that is no more, on its last day. */
export const GroupPapersDocument = graphql(`
  query GroupPapers($id: ID!, $cityCode: String!) {
    group(id: $id) {
      id
      name
      foundedOn
      homeAddress
      customerManager {
        id
        holderName
        holderPhone
      }
      marketInspector {
        id
        holderName
        holderPhone
      }
      leader: lastLeader {
        id
        retailer {
          id
          personInCharge
          phone
        }
      }
      members: lastMembers {
        id
        joinedOn
        pledgeState
        pledge {
          id
          signedOn
        }
        retailer {
          id
          storeName
          licenceNo
          personInCharge
          address
          format
          phone
        }
      }
    }
    joinApplications(where: { groupId: $id }, first: 100) {
      nodes {
        id
        state
        appliedOn
        opinionOn
        opinion
        retailer {
          id
          storeName
          licenceNo
          personInCharge
        }
        opinionBy {
          id
          personInCharge
        }
      }
    }
    foundingTexts(cityCode: $cityCode) {
      id
      kind
      title
      version
      body
      inForce
    }
  }
`);

export const RevealGroupPersonsDocument = graphql(`
  mutation RevealGroupPersons($input: RevealGroupPersonsInput!) {
    revealGroupPersons(input: $input) {
      persons {
        subjectId
        name
        phone
      }
      errors {
        ...Refused
      }
    }
  }
`);
