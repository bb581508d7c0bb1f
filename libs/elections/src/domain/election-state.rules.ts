import { allowed, refused, type Verdict } from '@chengxin/kernel';
import {
  ELECTION_ACTION_LABELS,
  ELECTION_STATE_LABELS,
  ELECTION_TRANSITIONS,
  type ElectionAction,
  type ElectionState,
} from './election-state';

/** Whether an act is one of the state that the election is in. */
export function mayDo(state: ElectionState, action: ElectionAction): Verdict {
  if (ELECTION_TRANSITIONS[state][action]) return allowed;
  const [now, wanted] = [ELECTION_STATE_LABELS[state], ELECTION_ACTION_LABELS[action]];
  return refused(
    'ELECTION_STATE',
    { zh: `选举处于“${now.zh}”，不能${wanted.zh}`, en: `the election is "${now.en}": one cannot ${wanted.en} now` },
    ['input', 'electionId'],
    '§3.5',
  );
}
