import { graphql } from '../../gql';

export const SessionFactsDocument = graphql(`
  fragment SessionFacts on LiveSession {
    id
    userAgent
    remoteAddress
    createdAt
    seenAt
    expiresAt
    current
  }
`);

export const OwnSessionsDocument = graphql(`
  query OwnSessions {
    ownSessions {
      ...SessionFacts
    }
  }
`);

export const UserSessionsDocument = graphql(`
  query UserSessions($userId: ID!) {
    userSessions(userId: $userId) {
      ...SessionFacts
    }
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ended
      errors {
        ...Refused
      }
    }
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ended
      errors {
        ...Refused
      }
    }
  }
`);

export const EndUserSessionsDocument = graphql(`
  mutation EndUserSessions($input: EndUserSessionsInput!) {
    endUserSessions(input: $input) {
      ended
      errors {
        ...Refused
      }
    }
  }
`);
