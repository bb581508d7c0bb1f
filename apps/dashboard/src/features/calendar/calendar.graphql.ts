import { graphql } from '../../gql';

/** The working days of the unit's city in a year. */
export const WorkingYearDocument = graphql(`
  query WorkingYear($unitCode: String!, $year: Int!) {
    workingYear(unitCode: $unitCode, year: $year) {
      cityCode
      year
      isKnown
      missing
      workingDays
      days {
        day
        works
        name
        source
        setBy
        setAt
      }
    }
  }
`);

export const SetCalendarDaysDocument = graphql(`
  mutation SetCalendarDays($input: SetCalendarDaysInput!) {
    setCalendarDays(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);

export const RemoveCalendarDaysDocument = graphql(`
  mutation RemoveCalendarDays($input: CalendarDaysInput!) {
    removeCalendarDays(input: $input) {
      errors {
        ...Refused
      }
    }
  }
`);
