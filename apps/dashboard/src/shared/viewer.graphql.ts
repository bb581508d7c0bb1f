import { graphql } from '../gql';

/** The signed-in person; asked once, by the shell. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      username
      displayName
      role
      permissions
      today
      demo
      latestClosedMonth
      mustChangePassword
      unit {
        code
        name
        level
      }
      homeUnit {
        code
        name
        level
      }
      deputyships {
        absenceId
        kind
        holderName
        unitName
        until
        isActing
      }
    }
  }
`);
