import { graphql } from '../../gql';

/** A group's duty of a month and its last meetings. */
export const GroupMeetingsDocument = graphql(`
  query GroupMeetings($groupId: ID!, $of: YearMonth!) {
    meetingDuties(month: $of, where: { groupId: $groupId }, first: 1) {
      nodes {
        ...DutyRow
      }
    }
    meetings(where: { groupId: $groupId }, first: 12) {
      nodes {
        ...MeetingRow
      }
    }
  }
`);
