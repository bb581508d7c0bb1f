import { graphql } from '../../gql';

export const PlanMeetingDocument = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      meeting {
        id
        state
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const PlanMeetingsDocument = graphql(`
  mutation PlanMeetings($input: PlanMeetingsInput!) {
    planMeetings(input: $input) {
      planned
      errors {
        ...Refused
      }
    }
  }
`);

export const NotifyMeetingDocument = graphql(`
  mutation NotifyMeeting($input: NotifyMeetingInput!) {
    notifyMeeting(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordMeetingHeldDocument = graphql(`
  mutation RecordMeetingHeld($input: RecordMeetingHeldInput!) {
    recordMeetingHeld(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const AddMeetingPapersDocument = graphql(`
  mutation AddMeetingPapers($input: AddMeetingPapersInput!) {
    addMeetingPapers(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RemoveMeetingPaperDocument = graphql(`
  mutation RemoveMeetingPaper($input: RemoveMeetingPaperInput!) {
    removeMeetingPaper(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const ArchiveMeetingDocument = graphql(`
  mutation ArchiveMeeting($input: ArchiveMeetingInput!) {
    archiveMeeting(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const CancelMeetingDocument = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordMeasureDocument = graphql(`
  mutation RecordMeasure($input: RecordMeasureInput!) {
    recordMeasure(input: $input) {
      meeting {
        ...MeetingRecord
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const CorrectMeasureDocument = graphql(`
  mutation CorrectMeasure($input: CorrectMeasureInput!) {
    correctMeasure(input: $input) {
      measure {
        ...MeasureRow
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const FinishMeasureDocument = graphql(`
  mutation FinishMeasure($input: FinishMeasureInput!) {
    finishMeasure(input: $input) {
      measure {
        ...MeasureRow
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const WithdrawMeasureDocument = graphql(`
  mutation WithdrawMeasure($input: WithdrawMeasureInput!) {
    withdrawMeasure(input: $input) {
      measure {
        ...MeasureRow
      }
      errors {
        ...Refused
      }
    }
  }
`);
