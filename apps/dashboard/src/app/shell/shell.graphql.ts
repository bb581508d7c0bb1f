import { graphql } from '../../gql';

/** Where the chosen unit stands. */
export const UnitPathDocument = graphql(`
  query UnitPath($code: String!) {
    unit(code: $code) {
      code
      name
      level
      ancestors {
        code
        name
        level
      }
    }
  }
`);

/** The units one can go to from here; asked when the switch is opened. */
export const UnitNeighboursDocument = graphql(`
  query UnitNeighbours($code: String!) {
    unit(code: $code) {
      code
      children {
        code
        name
        level
      }
      parent {
        code
        level
        children {
          code
          name
          level
        }
      }
    }
  }
`);

/** The months of a unit and their state; asked when the picker is opened. */
export const MonthChoicesDocument = graphql(`
  query MonthChoices($unitCode: String!) {
    months(unitCode: $unitCode) {
      month
      state
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ok
      errors {
        ...Refused
      }
    }
  }
`);

export const BeginDeputyshipDocument = graphql(`
  mutation BeginDeputyship($input: BeginDeputyshipInput!) {
    beginDeputyship(input: $input) {
      ok
    }
  }
`);

export const EndDeputyshipDocument = graphql(`
  mutation EndDeputyship {
    endDeputyship {
      ok
    }
  }
`);
