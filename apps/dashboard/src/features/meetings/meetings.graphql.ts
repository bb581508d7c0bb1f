import { graphql } from '../../gql';

/** How the duties of a month stand, for the chips of the page. */
export const MeetingsOverviewDocument = graphql(`
  query MeetingsOverview($unitCode: String!, $of: YearMonth!) {
    unit(code: $unitCode) {
      code
      name
      level
    }
    meetingDutyCounts(month: $of, unitCode: $unitCode) {
      kind
      state
      count
      late
    }
    overdue: meetingMeasures(where: { unitCode: $unitCode, state: [OVERDUE] }) {
      totalCount
    }
  }
`);

export const MeetingDutiesDocument = graphql(`
  query MeetingDuties($of: YearMonth!, $where: MeetingDutyWhere!, $first: Int!, $after: String) {
    meetingDuties(month: $of, where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DutyRow
      }
    }
  }
`);

export const DutyRowDocument = graphql(`
  fragment DutyRow on MeetingDuty {
    id
    kind
    month
    state
    late
    daysLeft
    unit {
      code
      name
    }
    group {
      id
      name
      homeAddress
    }
    meeting {
      id
      plannedOn
      heldOn
      attendees
      missingEvidence
    }
  }
`);

export const MeetingDaysDocument = graphql(`
  query MeetingDays($of: YearMonth!, $unitCode: String!) {
    meetingDays(month: $of, unitCode: $unitCode) {
      day
      kind
      state
      count
    }
  }
`);

export const MeetingListDocument = graphql(`
  query MeetingList($where: MeetingWhere!, $first: Int!, $after: String) {
    meetings(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeetingRow
      }
    }
  }
`);

export const MeetingRowDocument = graphql(`
  fragment MeetingRow on Meeting {
    id
    kind
    state
    isMissed
    late
    month
    plannedOn
    heldOn
    placeKind
    placeText
    convener
    attendees
    missingEvidence
    county {
      code
      name
    }
    group {
      id
      name
    }
    jointGroup {
      id
      name
    }
  }
`);

export const MeetingMeasuresDocument = graphql(`
  query MeetingMeasures($where: MeetingMeasureWhere!, $first: Int!, $after: String) {
    meetingMeasures(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeasureRow
      }
    }
  }
`);

export const MeasureRowDocument = graphql(`
  fragment MeasureRow on MeetingMeasure {
    id
    opinion
    measure
    responsible
    dueOn
    state
    doneOn
    remark
    withdrawnOn
    withdrawReason
    availableActions
    version
    county {
      code
      name
    }
    meeting {
      id
      heldOn
    }
  }
`);

export const MeetingPageDocument = graphql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      ...MeetingRecord
    }
  }
`);

export const MeetingRecordDocument = graphql(`
  fragment MeetingRecord on Meeting {
    ...MeetingRow
    ...PrintedMeeting
    version
    notifiedOn
    noticeBy
    fromSheet
    evidencedAt
    archivedAt
    archivedBy
    cancelCause
    cancelReason
    availableActions
    papers {
      kind
      file {
        ...PaperFile
      }
    }
    measures {
      ...MeasureRow
    }
    carriedMeasures {
      ...MeasureRow
    }
    group {
      id
      name
      homeAddress
    }
  }
`);

/** What is printed of the records of a group, or of a county's leaders. */
export const MeetingRecordsDocument = graphql(`
  query MeetingRecords(
    $where: MeetingWhere!
    $groupId: ID!
    $countyCode: String!
    $ofGroup: Boolean!
    $first: Int!
    $after: String
  ) {
    group(id: $groupId) @include(if: $ofGroup) {
      id
      name
    }
    unit(code: $countyCode) @skip(if: $ofGroup) {
      code
      name
    }
    meetings(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PrintedMeeting
      }
    }
  }
`);

/** What the record of a meeting says, on its page and printed. */
export const PrintedMeetingDocument = graphql(`
  fragment PrintedMeeting on Meeting {
    id
    kind
    month
    plannedOn
    heldOn
    placeKind
    placeText
    convener
    customerManagerPresent
    marketInspectorPresent
    customerManager
    marketInspector
    attendees
    minutes
    county {
      code
      name
    }
    group {
      id
      name
    }
    jointGroup {
      id
      name
    }
    agenda {
      item
      note
    }
    resolutions {
      position
      subject
      votesFor
      members
      passed
    }
    attendance {
      retailerId
      storeName
      groupName
      presence
    }
    measures {
      id
      opinion
      measure
      responsible
      dueOn
      remark
      withdrawReason
    }
    carriedMeasures {
      id
      opinion
      measure
      responsible
      dueOn
      remark
      withdrawReason
    }
  }
`);

export const MeetingRosterDocument = graphql(`
  query MeetingRoster($on: LocalDate!, $groupId: ID, $jointGroupId: ID, $countyCode: String) {
    meetingRoster(on: $on, groupId: $groupId, jointGroupId: $jointGroupId, countyCode: $countyCode) {
      retailerId
      storeName
      groupName
    }
  }
`);
