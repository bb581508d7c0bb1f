import { graphql } from '../../gql';

/** A figure with all that a card says about it. */
export const IndicatorFactsDocument = graphql(`
  fragment IndicatorFacts on IndicatorValue {
    code
    unitCode
    unitName
    month
    monthState
    state
    measure
    value
    numerator
    denominator
    target
    targetGap
    band
    previous {
      value
    }
    previousChange
    lastYear {
      value
    }
    lastYearChange
    rank
    rankTotal
    asOf
    updating
    clause
    policyDate
  }
`);

/** A figure as a point of a line or the end of a bar. */
export const IndicatorPointDocument = graphql(`
  fragment IndicatorPoint on IndicatorValue {
    code
    unitCode
    unitName
    month
    state
    measure
    value
    numerator
    denominator
    target
    targetGap
    band
    previousChange
    lastYearChange
  }
`);

/** What an indicator is, from the server's registry. */
export const IndicatorMeaningDocument = graphql(`
  fragment IndicatorMeaning on IndicatorDefinition {
    code
    nameZh
    nameEn
    formulaZh
    formulaEn
    populationZh
    populationEn
    direction
    clause
  }
`);
