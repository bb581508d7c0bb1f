import { graphql } from '../../gql';

export const UsersPageDocument = graphql(`
  query UsersPage($where: UserWhere!, $first: Int!, $after: String) {
    users(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        username
        displayName
        role
        locked
        lastSignInAt
        createdAt
        unit {
          code
          name
        }
      }
    }
  }
`);

/** Units that a person can be given, by name or code. */
export const UserUnitsDocument = graphql(`
  query UserUnits($withinCode: String!, $search: String) {
    units(where: { withinCode: $withinCode, level: [PROVINCE, CITY, COUNTY, AREA], search: $search }, first: 100) {
      code
      name
    }
  }
`);

export const CreateUserDocument = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      user {
        id
        username
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const SetUserLockDocument = graphql(`
  mutation SetUserLock($input: SetUserLockInput!) {
    setUserLock(input: $input) {
      user {
        id
        locked
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      user {
        id
        username
      }
      errors {
        ...Refused
      }
    }
  }
`);
