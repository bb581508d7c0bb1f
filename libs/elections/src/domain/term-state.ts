import type { Labels } from '@chengxin/kernel';

/** 在任、须改选、已届满、已辞职、成员资格终止、已罢免、档案已移交、已了结. Candidates and the elected are kept by the election. */
export const TERM_STATES = [
  'IN_OFFICE',
  'RE_ELECTION_DUE',
  'EXPIRED',
  'RESIGNED',
  'MEMBERSHIP_ENDED',
  'RECALLED',
  'HANDED_OVER',
  'CLOSED',
] as const;
export type TermState = (typeof TERM_STATES)[number];

export const TERM_STATE_LABELS = {
  IN_OFFICE: { zh: '在任', en: 'in office' },
  RE_ELECTION_DUE: { zh: '须改选', en: 're-election due' },
  EXPIRED: { zh: '任期已届满', en: 'term expired' },
  RESIGNED: { zh: '已辞职', en: 'resigned' },
  MEMBERSHIP_ENDED: { zh: '已离组', en: 'left the group' },
  RECALLED: { zh: '已罢免', en: 'recalled' },
  HANDED_OVER: { zh: '档案已移交', en: 'archive handed over' },
  CLOSED: { zh: '已了结', en: 'closed' },
} as const;

/** 换届、辞职、罢免、改选、离组、不再担任组长、解散. Why somebody is in an office of a group or an association no more. */
export const OFFICE_END_CAUSES = [
  'SUCCEEDED',
  'RESIGNED',
  'RECALLED',
  'RE_ELECTION',
  'MEMBERSHIP_ENDED',
  'LEADS_NO_MORE',
  'DISSOLVED',
] as const;
export type OfficeEndCause = (typeof OFFICE_END_CAUSES)[number];

export const OFFICE_END_CAUSE_LABELS = {
  SUCCEEDED: { zh: '换届', en: 'followed by the next' },
  RESIGNED: { zh: '辞职', en: 'resigned' },
  RECALLED: { zh: '罢免', en: 'recalled' },
  RE_ELECTION: { zh: '须改选', en: 'to be elected anew' },
  MEMBERSHIP_ENDED: { zh: '离组', en: 'left the group' },
  LEADS_NO_MORE: { zh: '不再担任组长', en: 'leads no group any more' },
  DISSOLVED: { zh: '解散', en: 'dissolved' },
} as const satisfies Labels<OfficeEndCause>;

/** What moves a term: acts, the clock, and what happens to the member. */
export const TERM_EVENTS = [
  'TERM_ENDS',
  'REQUIRE_RE_ELECTION',
  'RESIGN',
  'RECALL',
  'MEMBERSHIP_ENDS',
  'HAND_OVER',
  'SUCCESSOR_TAKES_OFFICE',
] as const;
export type TermEvent = (typeof TERM_EVENTS)[number];

const IN_OFFICE = {
  TERM_ENDS: 'EXPIRED',
  REQUIRE_RE_ELECTION: 'RE_ELECTION_DUE',
  RESIGN: 'RESIGNED',
  RECALL: 'RECALLED',
  MEMBERSHIP_ENDS: 'MEMBERSHIP_ENDED',
  HAND_OVER: 'HANDED_OVER',
} as const;
// Who is out of office hands the box over; nothing else is left to do.
const OUT = { HAND_OVER: 'HANDED_OVER' } as const;

/** State × event → state (§3.5). A leader stays in office past the end of his term until a successor has taken it. */
export const TERM_TRANSITIONS: Readonly<Record<TermState, Readonly<Partial<Record<TermEvent, TermState>>>>> = {
  IN_OFFICE,
  RE_ELECTION_DUE: { ...IN_OFFICE, REQUIRE_RE_ELECTION: undefined },
  EXPIRED: { ...IN_OFFICE, TERM_ENDS: undefined },
  RESIGNED: OUT,
  MEMBERSHIP_ENDED: OUT,
  RECALLED: OUT,
  // Who has handed over and is in office still may go before the successor comes.
  HANDED_OVER: { RESIGN: 'HANDED_OVER', RECALL: 'HANDED_OVER', SUCCESSOR_TAKES_OFFICE: 'CLOSED' },
  CLOSED: {},
};
