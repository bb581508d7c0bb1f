import { graphql } from '../../gql';

export const NominateCandidateDocument = graphql(`
  mutation NominateCandidate($input: NominateCandidateInput!) {
    nominateCandidate(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const WithdrawCandidateDocument = graphql(`
  mutation WithdrawCandidate($input: WithdrawCandidateInput!) {
    withdrawCandidate(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const OpenBallotDocument = graphql(`
  mutation OpenBallot($input: OpenBallotInput!) {
    openBallot(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const OpenSecondRoundDocument = graphql(`
  mutation OpenSecondRound($input: OpenBallotInput!) {
    openSecondRound(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordElectionCountDocument = graphql(`
  mutation RecordElectionCount($input: RecordElectionCountInput!) {
    recordElectionCount(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const ConcludeElectionDocument = graphql(`
  mutation ConcludeElection($input: ConcludeElectionInput!) {
    concludeElection(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordHandoverDocument = graphql(`
  mutation RecordHandover($input: RecordHandoverInput!) {
    recordHandover(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const TakeOfficeDocument = graphql(`
  mutation TakeOffice($input: TakeOfficeInput!) {
    takeOffice(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const CancelElectionDocument = graphql(`
  mutation CancelElection($input: CancelElectionInput!) {
    cancelElection(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const RequireReElectionDocument = graphql(`
  mutation RequireReElection($input: RequireReElectionInput!) {
    requireReElection(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);
