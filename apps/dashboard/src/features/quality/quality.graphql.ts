import { graphql } from '../../gql';

/** Findings of a unit in a month. */
export const DataQualityDocument = graphql(`
  query DataQuality($unitCode: String!, $month: YearMonth!) {
    dataQuality(unitCode: $unitCode, month: $month) {
      unitCode
      unitName
      month
      asOf
      monthState
      closable
      findings {
        rule
        nameZh
        nameEn
        clause
        blocking
        parameter
        count
        counties {
          unitCode
          unitName
          count
        }
        examples {
          unitCode
          unitName
          groupId
          retailerId
          label
          detail
        }
      }
    }
  }
`);
