import { graphql } from '../../gql';

/** Everything about one group in one answer, with the target that its margin is held against. Surveys of members only for those who may read retailers. */
export const GroupPageDocument = graphql(`
  query GroupPage($id: ID!, $unitCode: String!, $month: YearMonth!, $withSurveys: Boolean!) {
    indicatorValues(where: { codes: [MARGIN_ALL], unitCode: $unitCode, month: $month }) {
      code
      unitCode
      month
      target
    }
    group(id: $id) {
      id
      name
      ordinal
      streetText
      status
      foundedOn
      founding {
        id
      }
      dissolvedOn
      homeAddress
      marketType
      version
      memberCount
      roomLeft
      availableActions
      attention {
        kind
        memberCount
        line
        month
        clause
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
        placeKind
      }
      customerManager {
        id
        holderName
        holderPhone
        deputyName
        deputyPhone
        absentUntil
      }
      marketInspector {
        id
        holderName
        holderPhone
        deputyName
        deputyPhone
        absentUntil
      }
      members {
        id
        joinedOn
        overLimitReason
        retailer {
          id
          customerCode
          storeName
          personInCharge
          licenceNo
          licenceExpiresOn
          tier
          status
          surveys @include(if: $withSurveys) {
            month
            marginAll
          }
        }
      }
      membershipHistory {
        id
        joinedOn
        leftOn
        endCause
        endReason
        overLimitReason
        retailer {
          id
          storeName
        }
      }
      leader {
        id
        electedOn
        termEndsOn
        retailer {
          id
          storeName
          personInCharge
        }
      }
      successions {
        id
        kind
        effectiveOn
        memberCount
        reason
        fromName
        toName
        from {
          id
        }
        to {
          id
        }
      }
      monthly {
        month
        memberCount
        meetingHeld
        leaderTermValid
        marginAll
        marginAllMet
        revenueAll
        costAll
        marginAgreed
      }
    }
  }
`);

export const RenameGroupDocument = graphql(`
  mutation RenameGroup($input: RenameGroupInput!) {
    renameGroup(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const AddMemberDocument = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const TransferMemberDocument = graphql(`
  mutation TransferMember($input: TransferMemberInput!) {
    transferMember(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RemoveMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const DissolveGroupDocument = graphql(`
  mutation DissolveGroup($input: DissolveGroupInput!) {
    dissolveGroup(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);
