import { graphql } from '../../gql';

/** A page of events. */
export const TimelinePageFragment = graphql(`
  fragment TimelinePage on TimelineEventConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      day
      kind
      topic
      titleZh
      titleEn
      detailZh
      detailEn
      who
      linkKind
      linkId
      clause
    }
  }
`);

/** What happened to a group, latest first. */
export const GroupTimelineDocument = graphql(`
  query GroupTimeline($id: ID!, $where: TimelineWhere!, $first: Int!, $after: String) {
    group(id: $id) {
      id
      timeline(where: $where, first: $first, after: $after) {
        ...TimelinePage
      }
    }
  }
`);

/** What happened to a retailer, latest first. */
export const RetailerTimelineDocument = graphql(`
  query RetailerTimeline($id: ID!, $where: TimelineWhere!, $first: Int!, $after: String) {
    retailer(id: $id) {
      id
      timeline(where: $where, first: $first, after: $after) {
        ...TimelinePage
      }
    }
  }
`);
