import { graphql } from '../../gql';

/** What every comparison begins with: the unit, its figure and what the indicators mean. */
export const ComparedDocument = graphql(`
  fragment Compared on Query {
    unit(code: $unit) {
      code
      name
    }
    facts: indicatorValues(where: { codes: $codes, unitCode: $unit, month: $month }) {
      ...IndicatorFacts
    }
    indicatorDefinitions {
      ...ComparedMeaning
    }
  }

  fragment ComparedMeaning on IndicatorDefinition {
    ...IndicatorMeaning
    measure
    accumulation
  }
`);

/** One indicator of one unit over the months. */
export const CompareOverTimeDocument = graphql(`
  query CompareOverTime($unit: String!, $month: YearMonth!, $from: YearMonth!, $codes: [IndicatorCode!]!) {
    ...Compared
    points: indicatorValues(where: { codes: $codes, unitCode: $unit, from: $from, to: $month }) {
      ...IndicatorPoint
    }
  }
`);

/** All indicators of two units, and the units that may be the second one. */
export const ComparePairDocument = graphql(`
  query ComparePair(
    $unit: String!
    $month: YearMonth!
    $codes: [IndicatorCode!]!
    $other: String!
    $hasOther: Boolean!
    $home: String!
    $city: String!
    $levels: [UnitLevel!]!
  ) {
    ...Compared
    otherUnit: unit(code: $other) @include(if: $hasOther) {
      code
      name
    }
    other: indicatorValues(where: { codes: $codes, unitCode: $other, month: $month }) @include(if: $hasOther) {
      ...IndicatorFacts
    }
    home: unit(code: $home) {
      code
      ancestors {
        ...ComparableUnit
      }
      parent {
        code
        children {
          ...ComparableUnit
        }
      }
    }
    counties: units(where: { withinCode: $city, level: [COUNTY] }) {
      ...ComparableUnit
    }
    within: units(where: { withinCode: $home, level: $levels }) {
      ...ComparableUnit
    }
  }

  fragment ComparableUnit on Unit {
    code
    name
    level
    parent {
      code
      name
    }
  }
`);

/** All indicators of a unit and its peers in one month. */
export const ComparePeersDocument = graphql(`
  query ComparePeers($unit: String!, $month: YearMonth!, $codes: [IndicatorCode!]!, $level: UnitLevel, $peers: Boolean!) {
    ...Compared
    points: indicatorValues(where: { codes: $codes, unitCode: $unit, level: $level, peers: $peers, month: $month }) {
      ...IndicatorPoint
    }
  }
`);

/** One indicator of all units of a level over the months. */
export const CompareUnitsDocument = graphql(`
  query CompareUnits(
    $unit: String!
    $month: YearMonth!
    $from: YearMonth!
    $codes: [IndicatorCode!]!
    $level: UnitLevel
    $peers: Boolean!
  ) {
    ...Compared
    points: indicatorValues(where: { codes: $codes, unitCode: $unit, level: $level, peers: $peers, from: $from, to: $month }) {
      ...IndicatorPoint
    }
  }
`);
