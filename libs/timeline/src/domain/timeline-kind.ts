/** 小组、组员、申请与承诺、组长与换届、例会、互助活动、档案、经营信息: what events are filtered by. */
export const TIMELINE_TOPICS = ['GROUP', 'MEMBERS', 'JOINING', 'LEADERS', 'MEETINGS', 'AID', 'ARCHIVE', 'RETAILER'] as const;
export type TimelineTopic = (typeof TIMELINE_TOPICS)[number];

/** What can have happened, in the order in which it follows one another on one day. */
export const TIMELINE_KINDS = [
  'LICENSED',
  'LICENCE_RENEWED',
  'LICENCE_CHANGED',
  'TIER_CHANGED',
  'FORMAT_CHANGED',
  'STATUS_CHANGED',
  'MOVED',
  'FOUNDING_DRAFTED',
  'FOUNDING_FORMING',
  'FOUNDED',
  'SPLIT_FROM',
  'RENAMED',
  'APPLIED',
  'OPINION_GIVEN',
  'APPLICATION_ENDED',
  'MEMBER_LEFT',
  'TRANSFERRED_OUT',
  'TRANSFERRED_IN',
  'MEMBER_JOINED',
  'PLEDGE_SIGNED',
  'SPLIT_OFF',
  'MERGED_IN',
  'RE_ELECTION_REQUIRED',
  'ELECTION_CALLED',
  'ELECTION_VOTED',
  'SECOND_ROUND_VOTED',
  'BOX_HANDED_OVER',
  'TERM_ENDED',
  'TERM_BEGUN',
  'ELECTION_COMPLETED',
  'ELECTION_FAILED',
  'ELECTION_CANCELLED',
  'MEETING_PLANNED',
  'MEETING_NOTIFIED',
  'MEETING_CANCELLED',
  'MEETING_HELD',
  'MATTER_DECIDED',
  'MEETING_ARCHIVED',
  'MEETING_MISSED',
  'ACTIVITY_HELD',
  'DEMAND_OFFERED',
  'AID_OPENED',
  'AID_CLOSED',
  'HOME_CLOSED',
  'HOME_OPENED',
  'SHOP_ENDED',
  'SHOP_NAMED',
  'TRAINER_ENDED',
  'TRAINER_NAMED',
  'CHAT_CHECKED',
  'PAIRING_ENDED',
  'PAIRED',
  'PAPER_FILED',
  'PAPER_REMOVED',
  'MERGED_INTO',
  'DISSOLVED',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** What an event leads to. */
export const TIMELINE_LINKS = ['GROUP', 'FOUNDING', 'RETAILER', 'MEETING', 'ELECTION', 'ACTIVITY'] as const;
export type TimelineLink = (typeof TIMELINE_LINKS)[number];

/** Told to nobody who may not read retailers: who applies is no member, who needs help and who belongs to the party is nobody's business. */
export const OF_PERSONS: ReadonlySet<TimelineKind> = new Set<TimelineKind>([
  'APPLIED',
  'OPINION_GIVEN',
  'APPLICATION_ENDED',
  'DEMAND_OFFERED',
  'AID_OPENED',
  'AID_CLOSED',
  'PAIRED',
  'PAIRING_ENDED',
]);
