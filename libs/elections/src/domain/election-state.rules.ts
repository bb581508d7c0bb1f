import { allowed, refused, type Verdict } from '@chengxin/kernel';
import {
  ELECTION_ACTION_LABELS,
  ELECTION_ACTIONS,
  ELECTION_STATE_LABELS,
  ELECTION_TRANSITIONS,
  type ElectionAction,
  type ElectionState,
} from './election-state';

/** Whether an act is one of the state that the election is in. */
export function mayDo(state: ElectionState, action: ElectionAction): Verdict {
  if (ELECTION_TRANSITIONS[state][action]) return allowed;
  const [now, wanted] = [ELECTION_STATE_LABELS[state], ELECTION_ACTION_LABELS[action]];
  const open = ELECTION_ACTIONS.filter((each) => ELECTION_TRANSITIONS[state][each]).map((each) => ELECTION_ACTION_LABELS[each]);
  const [zh, en] =
    open.length === 0
      ? ['选举已结束', 'it is over']
      : [`可以：${open.map((each) => each.zh).join('、')}`, `what can be done: ${open.map((each) => each.en).join(', ')}`];
  return refused(
    'ELECTION_STATE',
    { zh: `选举处于“${now.zh}”，不能${wanted.zh}；${zh}`, en: `the election is "${now.en}", one cannot ${wanted.en} now; ${en}` },
    ['input', 'electionId'],
    '§3.5',
  );
}
