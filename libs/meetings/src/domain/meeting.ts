import type { Labels } from '@chengxin/kernel';

/** Whose meeting it is: a group's (SD-R14) or that of a county's leaders (SD-R15). */
export const MEETING_KINDS = ['GROUP', 'LEADERS'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const MEETING_KIND_LABELS: Labels<MeetingKind> = {
  GROUP: { zh: '小组例会', en: 'group meeting' },
  LEADERS: { zh: '组长例会', en: "leaders' meeting" },
};

/** How far a meeting has come (§3.5). */
export const MEETING_STATES = ['PLANNED', 'NOTIFIED', 'HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
export const MEETING_STATE_LABELS: Labels<MeetingState> = {
  PLANNED: { zh: '已计划', en: 'planned' },
  NOTIFIED: { zh: '已通知', en: 'notified' },
  HELD: { zh: '已召开，资料不全', en: 'held, evidence incomplete' },
  EVIDENCE_COMPLETE: { zh: '资料齐全', en: 'evidence complete' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
};

/** 与其他小组合开. Why a plan came to nothing that nobody called off. */
export const CANCEL_CAUSES = ['HELD_JOINTLY'] as const;
export type CancelCause = (typeof CANCEL_CAUSES)[number];
export const CANCEL_CAUSE_LABELS: Labels<CancelCause> = { HELD_JOINTLY: { zh: '与其他小组合开', en: 'held with another group' } };

/** How the duty of a month stands: as its furthest meeting does; nothing yet, or missed when the month is over without evidence. */
export const DUTY_STATES = ['NONE', 'PLANNED', 'NOTIFIED', 'HELD', 'EVIDENCE_COMPLETE', 'ARCHIVED', 'MISSED'] as const;
export type DutyState = (typeof DUTY_STATES)[number];
const { CANCELLED: _, ...OF_MEETINGS } = MEETING_STATE_LABELS;
export const DUTY_STATE_LABELS: Labels<DutyState> = {
  ...OF_MEETINGS,
  NONE: { zh: '未安排', en: 'nothing arranged' },
  MISSED: { zh: '缺会', en: 'missed' },
};

/** What can be done with a meeting. */
export const MEETING_ACTIONS = [
  'NOTIFY',
  'RECORD_HELD',
  'ADD_PAPERS',
  'REMOVE_PAPER',
  'RECORD_MEASURE',
  'ARCHIVE',
  'CANCEL',
] as const;
export type MeetingAction = (typeof MEETING_ACTIONS)[number];
export const MEETING_ACTION_LABELS: Labels<MeetingAction> = {
  NOTIFY: { zh: '通知', en: 'notify' },
  RECORD_HELD: { zh: '记录会议', en: 'record the meeting' },
  ADD_PAPERS: { zh: '加资料', en: 'add papers' },
  REMOVE_PAPER: { zh: '撤下资料', en: 'take a paper off' },
  RECORD_MEASURE: { zh: '记录措施', en: 'record a measure' },
  ARCHIVE: { zh: '归档', en: 'archive' },
  CANCEL: { zh: '取消', en: 'cancel' },
};

/** Where a meeting is held (Annex 9 Art.3–4). */
export const MEETING_PLACES = ['GROUP_HOME', 'MEMBER_SHOP', 'COUNTY_DEPARTMENT', 'OTHER'] as const;
export type MeetingPlace = (typeof MEETING_PLACES)[number];
export const MEETING_PLACE_LABELS: Labels<MeetingPlace> = {
  GROUP_HOME: { zh: '小组之家', en: 'group home' },
  MEMBER_SHOP: { zh: '组员店铺', en: "a member's shop" },
  COUNTY_DEPARTMENT: { zh: '县营销部', en: 'county department' },
  OTHER: { zh: '其他地点', en: 'elsewhere' },
};

/** How those invited were told. */
export const NOTICE_WAYS = ['CHAT_GROUP', 'PHONE', 'VISIT', 'LETTER'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];
export const NOTICE_WAY_LABELS: Labels<NoticeWay> = {
  CHAT_GROUP: { zh: '微信群', en: 'chat group' },
  PHONE: { zh: '电话', en: 'telephone' },
  VISIT: { zh: '上门', en: 'visit' },
  LETTER: { zh: '书面', en: 'letter' },
};

/** What the evidence consists of (SD-R14). */
export const PAPER_KINDS = ['MINUTES', 'SIGN_IN', 'IMAGE'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export const PAPER_KIND_LABELS: Labels<PaperKind> = {
  MINUTES: { zh: '会议记录', en: 'minutes' },
  SIGN_IN: { zh: '签到', en: 'sign-in' },
  IMAGE: { zh: '影像', en: 'images' },
};

/** Who of those expected came. */
export const PRESENCES = ['PRESENT', 'EXCUSED', 'ABSENT'] as const;
export type Presence = (typeof PRESENCES)[number];
export const PRESENCE_LABELS: Labels<Presence> = {
  PRESENT: { zh: '到会', en: 'present' },
  EXCUSED: { zh: '请假', en: 'excused' },
  ABSENT: { zh: '缺席', en: 'absent' },
};

/** A measure that was promised; overdue when its day has passed, and at an end when it is done or withdrawn. */
export const MEASURE_STATES = ['OPEN', 'OVERDUE', 'DONE', 'WITHDRAWN'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];
export const MEASURE_STATE_LABELS: Labels<MeasureState> = {
  OPEN: { zh: '办理中', en: 'open' },
  OVERDUE: { zh: '逾期', en: 'overdue' },
  DONE: { zh: '已办结', en: 'done' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

/** What can be done with a measure. */
export const MEASURE_ACTIONS = ['FINISH', 'CORRECT', 'WITHDRAW'] as const;
export type MeasureAction = (typeof MEASURE_ACTIONS)[number];
export const MEASURE_ACTION_LABELS: Labels<MeasureAction> = {
  FINISH: { zh: '办结', en: 'finish' },
  CORRECT: { zh: '更正', en: 'correct' },
  WITHDRAW: { zh: '撤回', en: 'withdraw' },
};
