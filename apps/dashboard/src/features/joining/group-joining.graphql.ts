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

/** All that the forms of a group are filled with. */
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
      leader {
        id
        retailer {
          id
          personInCharge
          phone
        }
      }
      members {
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
