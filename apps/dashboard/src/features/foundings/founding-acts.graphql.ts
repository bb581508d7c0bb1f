import { graphql } from '../../gql';

export const OpenFoundingDocument = graphql(`
  mutation OpenFounding($input: OpenFoundingInput!) {
    openFounding(input: $input) {
      founding {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const ChangeFoundingDocument = graphql(`
  mutation ChangeFounding($input: ChangeFoundingInput!) {
    changeFounding(input: $input) {
      founding {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const StartFoundingDocument = graphql(`
  mutation StartFounding($input: SeenFoundingInput!) {
    startFounding(input: $input) {
      founding {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const HoldFoundingMeetingDocument = graphql(`
  mutation HoldFoundingMeeting($input: HoldFoundingMeetingInput!) {
    holdFoundingMeeting(input: $input) {
      founding {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const AbandonFoundingDocument = graphql(`
  mutation AbandonFounding($input: AbandonFoundingInput!) {
    abandonFounding(input: $input) {
      founding {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);
