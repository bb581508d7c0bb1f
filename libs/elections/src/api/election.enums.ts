import {
  BOX_ITEM_LABELS,
  BOX_ITEMS,
  CANDIDATE_STATE_LABELS,
  CANDIDATE_STATES,
  DUE_KINDS,
  DUE_LABELS,
  ELECTION_ACTION_LABELS,
  ELECTION_ACTIONS,
  ELECTION_REASON_LABELS,
  ELECTION_REASONS,
  ELECTION_STATE_LABELS,
  ELECTION_STATES,
  NOMINATION_LABELS,
  NOMINATION_WAYS,
  OFFICE_END_CAUSE_LABELS,
  OFFICE_END_CAUSES,
  OFFICE_LABELS,
  OFFICES,
  RE_ELECTION_LABELS,
  RE_ELECTION_REASONS,
  TERM_STATE_LABELS,
  TERM_STATES,
} from '@chengxin/elections/domain';
import { enumOf } from '@chengxin/graphql-kit';

export const OfficeEnum = enumOf(
  OFFICES,
  'ElectionOffice',
  '选举的职务：组长、副组长；协会会长、副会长。 Leader, deputy; chair and vice chair of an association.',
  OFFICE_LABELS,
);
export const OfficeEndCauseEnum = enumOf(
  OFFICE_END_CAUSES,
  'OfficeEndCause',
  '离任的情形：换届、辞职、罢免、改选、离组、不再担任组长、解散。 Why somebody is in office no more.',
  OFFICE_END_CAUSE_LABELS,
);
export const ElectionStateEnum = enumOf(
  ELECTION_STATES,
  'ElectionState',
  '选举状态，从推选候选人到就任。 State of an election, from the nomination to taking office.',
  ELECTION_STATE_LABELS,
);
export const ElectionActionEnum = enumOf(
  ELECTION_ACTIONS,
  'ElectionAction',
  '此刻可以办理的事项。 What may be done now.',
  ELECTION_ACTION_LABELS,
);
export const ElectionReasonEnum = enumOf(
  ELECTION_REASONS,
  'ElectionReason',
  '选举的原因，由任期状况得出（SD-R06、SD-R09）。 Why an election is held; follows from the term.',
  ELECTION_REASON_LABELS,
);
export const ReElectionReasonEnum = enumOf(
  RE_ELECTION_REASONS,
  'ReElectionReason',
  '须改选的五种情形（章程第十二条）。 The five reasons for electing anew (Annex 1 Art.12).',
  RE_ELECTION_LABELS,
);
export const NominationWayEnum = enumOf(
  NOMINATION_WAYS,
  'NominationWay',
  '候选人产生的三种方式（SD-R08）。 The three ways of becoming a candidate.',
  NOMINATION_LABELS,
);
export const CandidateStateEnum = enumOf(
  CANDIDATE_STATES,
  'CandidateState',
  '候选人状态。 State of a candidate.',
  CANDIDATE_STATE_LABELS,
);
export const TermStateEnum = enumOf(TERM_STATES, 'LeaderTermState', '任期状态（§3.5）。 State of a term.', TERM_STATE_LABELS);
export const BoxItemEnum = enumOf(
  BOX_ITEMS,
  'ArchiveBoxItem',
  '组长档案盒的内容（§七1）。 What a leader’s archive box holds.',
  BOX_ITEM_LABELS,
);
export const DueKindEnum = enumOf(DUE_KINDS, 'TermDueKind', '职务为何须选举。 Why an office needs an election.', DUE_LABELS);
