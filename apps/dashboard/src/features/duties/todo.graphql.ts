import { graphql } from '../../gql';

/** What presses of the own work, for the top of every page. */
export const TodoBadgeDocument = graphql(`
  query TodoBadge {
    todoCounts(where: { mine: true }) {
      kind
      state
      count
    }
  }
`);

/** How much there is of each kind. */
export const TodoCountsDocument = graphql(`
  query TodoCounts($unitCode: String!) {
    unit(code: $unitCode) {
      code
      name
    }
    todoCounts(where: { unitCode: $unitCode }) {
      kind
      state
      count
      mine
    }
  }
`);

export const TodoItemsDocument = graphql(`
  query TodoItems($where: TodoWhere!, $first: Int!, $after: String) {
    todoItems(where: $where, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        state
        detail
        name
        subjectId
        dueOn
        workingDaysLeft
        calendarKnown
        quantity
        clause
        mine
        unit {
          code
          name
        }
        group {
          id
          name
          leaderDue
          deputyCount
          deputiesDue
        }
      }
    }
  }
`);

/** Members whose pledge is missing in some groups, or of an older version in others. */
export const PledgesOfGroupsDocument = graphql(`
  query PledgesOfGroups($unsigned: [ID!]!, $outdated: [ID!]!) {
    unsigned: memberships(where: { groupIds: $unsigned, pledgeState: [UNSIGNED] }, first: 100) {
      totalCount
      nodes {
        id
        retailer {
          id
          storeName
        }
      }
    }
    outdated: memberships(where: { groupIds: $outdated, pledgeState: [OUTDATED] }, first: 100) {
      totalCount
      nodes {
        id
        retailer {
          id
          storeName
        }
      }
    }
  }
`);
