import { allowed, refused, type Verdict } from '@chengxin/kernel';
import type { ProposalKind } from './plan';

/** 待办、已接受、已办理. */
export const PROPOSAL_STATES = ['OPEN', 'ACCEPTED', 'DONE'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** 移动成员、更改名称或组长、拆分、合并、删去、接受. */
export const PROPOSAL_ACTIONS = ['MOVE', 'CHANGE', 'SPLIT', 'MERGE', 'DROP', 'ACCEPT'] as const;
export type ProposalAction = (typeof PROPOSAL_ACTIONS)[number];

/** What becomes of an accepted founding elsewhere (foundings): given up, or held. */
export type FoundingOutcome = 'ABANDON' | 'FOUND';

/** What an act makes of a proposal; null where it is no more. */
type Next = ProposalState | null;

// A filling is done when it is accepted: its members join that day. A founding needs applications, pledges and a meeting first (§3.5): it is
// prepared by foundings, and comes back when it is given up.
const TRANSITIONS: Readonly<
  Record<ProposalKind, Readonly<Record<ProposalState, Partial<Record<ProposalAction | FoundingOutcome, Next>>>>>
> = {
  FILL: {
    OPEN: { MOVE: 'OPEN', DROP: null, ACCEPT: 'DONE' },
    ACCEPTED: {},
    DONE: {},
  },
  FOUND: {
    OPEN: { MOVE: 'OPEN', CHANGE: 'OPEN', SPLIT: 'OPEN', MERGE: 'OPEN', DROP: null, ACCEPT: 'ACCEPTED' },
    ACCEPTED: { ABANDON: 'OPEN', FOUND: 'DONE' },
    DONE: {},
  },
};

/** The state after an act; undefined when it is not to be done now. */
export const afterAction = (
  kind: ProposalKind,
  state: ProposalState,
  action: ProposalAction | FoundingOutcome,
): Next | undefined => TRANSITIONS[kind][state][action];

/** What may be done with a proposal, for who may write groups (GROUP_WRITE). */
export const actionsOn = (kind: ProposalKind, state: ProposalState): ProposalAction[] =>
  PROPOSAL_ACTIONS.filter((action) => afterAction(kind, state, action) !== undefined);

/** Refuses an act that the state of the proposal does not have. */
export const mayDo = (
  kind: ProposalKind,
  state: ProposalState,
  action: ProposalAction | FoundingOutcome,
  path: readonly string[],
): Verdict =>
  afterAction(kind, state, action) === undefined
    ? refused(
        'PROPOSAL_NOT_OPEN',
        {
          zh:
            state === 'DONE'
              ? '这条建议已办理'
              : state === 'ACCEPTED'
                ? '这条建议正在筹建，请到筹建页办理'
                : '这条建议不能这样办理',
          en: state === 'OPEN' ? 'this cannot be done with the proposal' : `the proposal is ${state.toLowerCase()} already`,
        },
        path,
      )
    : allowed;

/** No proposal goes beyond the limit, not even with a reason: a group beyond it is made by hand (SD-R02). */
export const mayHold = (size: number, limit: number, path: readonly string[]): Verdict =>
  size <= limit
    ? allowed
    : refused(
        'PROPOSAL_OVER_LIMIT',
        { zh: `将有 ${size} 户，超过上限 ${limit} 户`, en: `it would have ${size} members, the limit is ${limit}` },
        path,
        'SD-R02',
      );
