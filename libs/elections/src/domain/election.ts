/** 谁选什么：小组选组长、副组长（SD-R06），县协会选会长、副会长（SD-R10）。 The first office of each pair is held by one person. */
export const OFFICES = ['LEADER', 'DEPUTY', 'CHAIR', 'VICE_CHAIR'] as const;
export type Office = (typeof OFFICES)[number];

export const OFFICE_LABELS = {
  LEADER: { zh: '组长', en: 'leader' },
  DEPUTY: { zh: '副组长', en: 'deputy leader' },
  CHAIR: { zh: '会长', en: 'chair' },
  VICE_CHAIR: { zh: '副会长', en: 'vice chair' },
} as const;

/** Whether an office is one of a group; the others are an association's. */
export const isOfGroup = (office: Office): office is 'LEADER' | 'DEPUTY' => office === 'LEADER' || office === 'DEPUTY';

/** Whether an office is the one of its kind that one person holds. */
export const isHead = (office: Office): boolean => office === 'LEADER' || office === 'CHAIR';

/** The five reasons of Annex 1 Art.12 for which a leader must be elected anew (SD-R09). */
export const RE_ELECTION_REASONS = ['MONOPOLY_LAW_BREACH', 'COVENANT_BREACH', 'MEMBERS_DEMAND', 'RESIGNATION', 'UNFIT'] as const;
export type ReElectionReason = (typeof RE_ELECTION_REASONS)[number];

export const RE_ELECTION_LABELS = {
  MONOPOLY_LAW_BREACH: { zh: '违反烟草专卖法律法规', en: 'breach of the monopoly law' },
  COVENANT_BREACH: { zh: '违反公约、章程或承诺', en: 'breach of covenant, charter or pledge' },
  MEMBERS_DEMAND: { zh: '过半数组员联名要求', en: 'demanded by more than half of the members' },
  RESIGNATION: { zh: '本人辞职', en: 'resignation' },
  UNFIT: { zh: '其他不宜继续担任的情形', en: 'otherwise unfit' },
} as const;

/** Why an election is held; it follows from the state of the office and is not chosen. */
export const ELECTION_REASONS = ['FOUNDING', 'TERM_ENDED', 'VACANCY', 'DEPUTIES', ...RE_ELECTION_REASONS] as const;
export type ElectionReason = (typeof ELECTION_REASONS)[number];

export const ELECTION_REASON_LABELS = {
  FOUNDING: { zh: '成立时选举', en: 'founding' },
  TERM_ENDED: { zh: '任期届满', en: 'end of the term' },
  VACANCY: { zh: '职位空缺', en: 'vacant office' },
  DEPUTIES: { zh: '增选副职', en: 'deputies only' },
  ...RE_ELECTION_LABELS,
} as const;

/** The three ways of becoming a candidate (SD-R08, Annex 1 Art.11). */
export const NOMINATION_WAYS = ['SELF', 'MEMBERS', 'OFFICER'] as const;
export type NominationWay = (typeof NOMINATION_WAYS)[number];

export const NOMINATION_LABELS = {
  SELF: { zh: '自荐', en: 'self-nomination' },
  MEMBERS: { zh: '组员推荐', en: 'recommended by members' },
  OFFICER: { zh: '客户经理或市管员提名', en: 'nominated by an officer' },
} as const;

export const CANDIDATE_STATES = ['STANDING', 'WITHDRAWN', 'ELECTED', 'NOT_ELECTED'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

export const CANDIDATE_STATE_LABELS = {
  STANDING: { zh: '参选', en: 'standing' },
  WITHDRAWN: { zh: '退出', en: 'withdrawn' },
  ELECTED: { zh: '当选', en: 'elected' },
  NOT_ELECTED: { zh: '未当选', en: 'not elected' },
} as const;
