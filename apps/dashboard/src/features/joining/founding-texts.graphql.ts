import { graphql } from '../../gql';

export const FoundingTextsDocument = graphql(`
  query FoundingTexts($cityCode: String!) {
    foundingTexts(cityCode: $cityCode) {
      id
      kind
      title
      version
      body
      effectiveOn
      inForce
      reason
      setBy
      setAt
    }
    unit(code: $cityCode) {
      code
      name
      level
    }
  }
`);

export const SetFoundingTextDocument = graphql(`
  mutation SetFoundingText($input: SetFoundingTextInput!) {
    setFoundingText(input: $input) {
      text {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);
