import { graphql } from '../../gql';

/** A distribution with the policy's marks. */
export const DistributionDocument = graphql(`
  fragment Distribution on IndicatorHistogram {
    code
    total
    bins {
      from
      to
      count
    }
    marks {
      parameter
      value
    }
  }
`);
