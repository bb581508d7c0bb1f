import { DUE_LABELS, ELECTION_STATE_LABELS } from '@chengxin/elections/domain';
import { FOUNDING_STEP_LABELS } from '@chengxin/foundings/domain';
import { APPLICATION_STATE_LABELS, END_CAUSE_LABELS } from '@chengxin/joining/domain';
import { DUTY_STATE_LABELS } from '@chengxin/meetings/domain';

const { COMPLETED: _in, FAILED: _failed, CANCELLED: _cancelled, ...ELECTION } = ELECTION_STATE_LABELS;
const { APPLIED, ACCEPTED, READ } = APPLICATION_STATE_LABELS;
// The start of a founding is a kind of its own.
const { START: _start, ...FOUNDING } = FOUNDING_STEP_LABELS;
const { NONE, PLANNED, NOTIFIED, HELD, MISSED } = DUTY_STATE_LABELS;

/** What is the matter, in the words of the slice that it comes from. */
export const TODO_DETAIL_LABELS = {
  ...ELECTION,
  ...DUE_LABELS,
  ...{ APPLIED, ACCEPTED, READ, NONE, PLANNED, NOTIFIED, HELD, MISSED },
  ...END_CAUSE_LABELS,
  UNCHECKED: { zh: '从未核对', en: 'never checked' },
  STALE: { zh: '核对已久', en: 'checked long ago' },
  LAPSING: { zh: '核对将过期', en: 'check about to lapse' },
  INCOMPLETE: { zh: '人员不齐', en: 'officers missing' },
  NO_CHAT: { zh: '未建群', en: 'no chat' },
  ...FOUNDING,
} as const;
export type TodoDetail = keyof typeof TODO_DETAIL_LABELS;
export const TODO_DETAILS = Object.keys(TODO_DETAIL_LABELS) as TodoDetail[];
