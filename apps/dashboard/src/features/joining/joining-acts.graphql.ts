import { graphql } from '../../gql';

export const ApplyToJoinDocument = graphql(`
  mutation ApplyToJoin($input: ApplyToJoinInput!) {
    applyToJoin(input: $input) {
      applications {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const GiveOpinionDocument = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      applications {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordReadingDocument = graphql(`
  mutation RecordReading($input: RecordReadingInput!) {
    recordReading(input: $input) {
      applications {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const SignPledgesDocument = graphql(`
  mutation SignPledges($input: SignPledgesInput!) {
    signPledges(input: $input) {
      applications {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const WithdrawApplicationsDocument = graphql(`
  mutation WithdrawApplications($input: WithdrawApplicationsInput!) {
    withdrawApplications(input: $input) {
      applications {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordPledgesDocument = graphql(`
  mutation RecordPledges($input: RecordPledgesInput!) {
    recordPledges(input: $input) {
      memberships {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const CancelMembershipsDocument = graphql(`
  mutation CancelMemberships($input: CancelMembershipsInput!) {
    cancelMemberships(input: $input) {
      memberships {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);
