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
        ...Refused
      }
    }
  }
`);

export const PreviewParameterDocument = graphql(`
  query PreviewParameter($input: ParameterPreviewInput!) {
    previewParameter(input: $input) {
      values {
        before {
          ...PreviewedFigure
        }
        after {
          ...PreviewedFigure
        }
      }
      scores {
        unitCode
        unitName
        score
        scoreAfter
        rank
        rankAfter
      }
      errors {
        ...Refused
      }
    }
    indicatorDefinitions {
      code
      nameZh
      nameEn
    }
  }
  fragment PreviewedFigure on IndicatorValue {
    code
    unitCode
    unitName
    state
    measure
    value
    target
    band
  }
`);
