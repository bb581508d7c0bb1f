import { graphql } from '../../gql';

export const PaperTemplatesDocument = graphql(`
  query PaperTemplates($cityCode: String!) {
    paperTemplates(cityCode: $cityCode) {
      id
      form
      version
      inUse
      isShipped
      fileName
      size
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

export const RestorePaperTemplateDocument = graphql(`
  mutation RestorePaperTemplate($input: RestorePaperTemplateInput!) {
    restorePaperTemplate(input: $input) {
      template {
        id
      }
      errors {
        ...Refused
      }
    }
  }
`);
