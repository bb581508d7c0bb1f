import { graphql } from '../../gql';

/** What every board begins with: the unit, its figures and their development, the units below and beside it. */
export const BoardDocument = graphql(`
  fragment Board on Query {
    unit(code: $unit) {
      code
      name
    }
    facts: indicatorValues(where: { codes: $codes, unitCode: $unit, month: $month }) {
      ...IndicatorFacts
    }
    history: indicatorValues(where: { codes: $trend, unitCode: $unit, from: $from, to: $month }) {
      ...IndicatorPoint
    }
    below: indicatorValues(where: { codes: $codes, unitCode: $unit, level: $level, month: $month }) @include(if: $hasBelow) {
      ...IndicatorPoint
    }
    peers: indicatorValues(where: { codes: $codes, unitCode: $unit, peers: true, month: $month }) @include(if: $hasPeers) {
      ...IndicatorPoint
    }
    indicatorDefinitions {
      ...IndicatorMeaning
    }
  }
`);
