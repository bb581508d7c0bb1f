export {
  type CorrectMeasure,
  correctMeasure,
  type FinishMeasure,
  finishMeasure,
  type RecordMeasure,
  recordMeasure,
  type WithdrawMeasure,
  withdrawMeasure,
} from './measures.service';
export * from './meeting.entity';
export { type Keeper } from './meeting-act';
export { type MeetingToPrint, type RecordsAsked, readMeetingRecords } from './meeting-records.queries';
export {
  archiveMeeting,
  type CancelMeeting,
  cancelMeeting,
  type NotifyMeeting,
  notifyMeeting,
} from './meeting-steps.service';
export {
  type AddMeetingPapers,
  addMeetingPapers,
  type RemoveMeetingPaper,
  removeMeetingPaper,
} from './papers.service';
export { type PlanMeeting, planMeeting } from './plan-meeting.service';
export { type PlanMeetings, planMeetings } from './plan-meetings.service';
export { attendanceOrder, expectedLines, isCarriedInto, officerOf } from './record.sql';
export { type RecordMeetingHeld, recordMeetingHeld, recordMeetingIn } from './record-meeting.service';
