import { enumOf } from '@chengxin/graphql-kit';
import {
  AGENDA_ITEMS,
  AGENDA_LABELS,
  CANCEL_CAUSE_LABELS,
  CANCEL_CAUSES,
  DUTY_STATE_LABELS,
  DUTY_STATES,
  MEASURE_ACTION_LABELS,
  MEASURE_ACTIONS,
  MEASURE_STATE_LABELS,
  MEASURE_STATES,
  MEETING_ACTION_LABELS,
  MEETING_ACTIONS,
  MEETING_KIND_LABELS,
  MEETING_KINDS,
  MEETING_PLACE_LABELS,
  MEETING_PLACES,
  MEETING_STATE_LABELS,
  MEETING_STATES,
  NOTICE_WAY_LABELS,
  NOTICE_WAYS,
  PAPER_KIND_LABELS,
  PAPER_KINDS,
  PRESENCE_LABELS,
  PRESENCES,
} from '@chengxin/meetings/domain';

export const MeetingKindEnum = enumOf(
  MEETING_KINDS,
  'MeetingKind',
  '会议类型：小组例会（SD-R14）、组长例会（SD-R15）。 Meeting of a group, or of a county’s leaders.',
  MEETING_KIND_LABELS,
);
export const MeetingStateEnum = enumOf(
  MEETING_STATES,
  'MeetingState',
  '会议进展：计划、通知、召开、资料齐全、归档；或取消。 How far a meeting has come.',
  MEETING_STATE_LABELS,
);
export const CancelCauseEnum = enumOf(
  CANCEL_CAUSES,
  'MeetingCancelCause',
  '并非由人取消的情形。 Why a plan came to nothing that nobody called off.',
  CANCEL_CAUSE_LABELS,
);
export const DutyStateEnum = enumOf(
  DUTY_STATES,
  'MeetingDutyState',
  '每月例会义务的进展；月末资料仍不齐为缺会。 How the duty of a month stands; missed when the month is over without evidence.',
  DUTY_STATE_LABELS,
);
export const MeetingActionEnum = enumOf(
  MEETING_ACTIONS,
  'MeetingAction',
  '可办理的事项。 What can be done with a meeting.',
  MEETING_ACTION_LABELS,
);
export const MeetingPlaceEnum = enumOf(
  MEETING_PLACES,
  'MeetingPlace',
  '地点：小组之家、组员店铺、县营销部、其他（附件 9）。 Where a meeting is held.',
  MEETING_PLACE_LABELS,
);
export const NoticeWayEnum = enumOf(
  NOTICE_WAYS,
  'MeetingNoticeWay',
  '通知方式。 How those expected were told.',
  NOTICE_WAY_LABELS,
);
export const PaperKindEnum = enumOf(
  PAPER_KINDS,
  'MeetingPaperKind',
  '资料种类：会议记录、签到、影像（SD-R14）。 Minutes, sign-in, images.',
  PAPER_KIND_LABELS,
);
export const PresenceEnum = enumOf(PRESENCES, 'MeetingPresence', '到会、请假、缺席。 Present, excused, absent.', PRESENCE_LABELS);
export const AgendaItemEnum = enumOf(
  AGENDA_ITEMS,
  'MeetingAgendaItem',
  '议程（附件 9 第三条、第四条）：小组例会七项，组长例会七项。 Points of the agenda: seven for groups, seven for leaders.',
  AGENDA_LABELS,
);
export const MeasureStateEnum = enumOf(
  MEASURE_STATES,
  'MeetingMeasureState',
  '措施的进展：办理中、逾期、已办结、已撤回。 How a measure stands.',
  MEASURE_STATE_LABELS,
);
export const MeasureActionEnum = enumOf(
  MEASURE_ACTIONS,
  'MeetingMeasureAction',
  '对措施可办理的事项。 What can be done with a measure.',
  MEASURE_ACTION_LABELS,
);
