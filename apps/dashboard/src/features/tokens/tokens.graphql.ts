import { graphql } from '../../gql';

export const TokensPageDocument = graphql(`
  query TokensPage($everyone: Boolean!, $first: Int!, $after: String) {
    accessTokens(everyone: $everyone, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        prefix
        username
        unit {
          code
          name
        }
        permissions
        linkOnly
        hourlyBudget
        expiresAt
        lastUsedAt
        lastUsedAddress
        revokedAt
        live
      }
    }
  }
`);

export const TokenUnitsDocument = graphql(`
  query TokenUnits($withinCode: String!, $search: String) {
    units(where: { withinCode: $withinCode, level: [PROVINCE, CITY, COUNTY, AREA], search: $search }, first: 100) {
      code
      name
    }
  }
`);

export const CreateAccessTokenDocument = graphql(`
  mutation CreateAccessToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      secret
      errors {
        ...Refused
      }
    }
  }
`);

export const RevokeAccessTokenDocument = graphql(`
  mutation RevokeAccessToken($input: RevokeAccessTokenInput!) {
    revokeAccessToken(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);
