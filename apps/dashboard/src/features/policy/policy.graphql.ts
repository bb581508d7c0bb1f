import { graphql } from '../../gql';

export const PolicyPageDocument = graphql(`
  query PolicyPage($unitCode: String!, $on: LocalDate) {
    unit(code: $unitCode) {
      code
      name
    }
    policyParameters(unitCode: $unitCode, on: $on) {
      code
      nameZh
      nameEn
      kind
      unitOfMeasure
      value
      defaultValue
      isDefault
      effectiveFrom
      fromUnitCode
      clause
      history {
        value
        effectiveFrom
        unitCode
        setBy
        setAt
        reason
      }
    }
  }
`);

export const SetPolicyParameterDocument = graphql(`
  mutation SetPolicyParameter($input: SetPolicyParameterInput!) {
    setPolicyParameter(input: $input) {
      parameter {
        code
        value
      }
      errors {
        code
        message
        clause
        path
      }
    }
  }
`);
