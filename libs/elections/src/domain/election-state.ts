/** 推选候选人、投票、未分胜负、已选出待就任、已就任、未选出、已取消. */
export const ELECTION_STATES = ['NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;
export type ElectionState = (typeof ELECTION_STATES)[number];

export const ELECTION_STATE_LABELS = {
  NOMINATING: { zh: '推选候选人', en: 'nominating' },
  VOTING: { zh: '投票', en: 'voting' },
  UNDECIDED: { zh: '未分出结果', en: 'undecided' },
  ELECTED: { zh: '已选出，待就任', en: 'elected, not yet in office' },
  COMPLETED: { zh: '已就任', en: 'in office' },
  FAILED: { zh: '未选出', en: 'nobody elected' },
  CANCELLED: { zh: '已取消', en: 'cancelled' },
} as const;

/** States in which an election is under way; a group has one such at a time. */
export const STATES_UNDER_WAY = ['NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED'] as const satisfies readonly ElectionState[];

export const ELECTION_ACTIONS = [
  'NOMINATE',
  'WITHDRAW_CANDIDATE',
  'OPEN_BALLOT',
  'RECORD_COUNT',
  'OPEN_SECOND_ROUND',
  'CONCLUDE',
  'RECORD_HANDOVER',
  'TAKE_OFFICE',
  'CANCEL',
] as const;
export type ElectionAction = (typeof ELECTION_ACTIONS)[number];

export const ELECTION_ACTION_LABELS = {
  NOMINATE: { zh: '提名候选人', en: 'nominate a candidate' },
  WITHDRAW_CANDIDATE: { zh: '登记候选人退出', en: 'withdraw a candidate' },
  OPEN_BALLOT: { zh: '开始投票', en: 'open the ballot' },
  RECORD_COUNT: { zh: '登记计票', en: 'record the count' },
  OPEN_SECOND_ROUND: { zh: '开始第二轮投票', en: 'open the second round' },
  CONCLUDE: { zh: '按现有结果结束', en: 'conclude with what there is' },
  RECORD_HANDOVER: { zh: '登记档案移交', en: 'record the hand-over' },
  TAKE_OFFICE: { zh: '办理就任', en: 'take office' },
  CANCEL: { zh: '取消选举', en: 'cancel the election' },
} as const;

/** State × act → the states that may follow. What is not here is refused; the same table answers `availableActions`. */
export const ELECTION_TRANSITIONS: Readonly<
  Record<ElectionState, Readonly<Partial<Record<ElectionAction, readonly ElectionState[]>>>>
> = {
  NOMINATING: {
    NOMINATE: ['NOMINATING'],
    WITHDRAW_CANDIDATE: ['NOMINATING'],
    OPEN_BALLOT: ['VOTING'],
    CANCEL: ['CANCELLED'],
  },
  VOTING: { RECORD_COUNT: ['ELECTED', 'UNDECIDED', 'FAILED'], CANCEL: ['CANCELLED'] },
  UNDECIDED: { OPEN_SECOND_ROUND: ['VOTING'], CONCLUDE: ['ELECTED', 'FAILED'], CANCEL: ['CANCELLED'] },
  ELECTED: { RECORD_HANDOVER: ['ELECTED'], TAKE_OFFICE: ['COMPLETED'], CANCEL: ['CANCELLED'] },
  COMPLETED: {},
  FAILED: {},
  CANCELLED: {},
};
