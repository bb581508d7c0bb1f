import { allowed, refused, type Verdict } from '@chengxin/kernel';
import { MEETING_ACTION_LABELS, MEETING_STATE_LABELS, type MeetingAction, type MeetingKind, type MeetingState } from './meeting';

/**
 * What may be done in which state, and what it leads to (§3.5). `BY_EVIDENCE`: as the evidence stands afterwards, HELD or
 * EVIDENCE_COMPLETE. MISSED is no state of a meeting: it is what the month says of a duty without evidence.
 */
export const MEETING_TRANSITIONS: Readonly<Record<MeetingState, Partial<Record<MeetingAction, MeetingState | 'BY_EVIDENCE'>>>> = {
  PLANNED: { NOTIFY: 'NOTIFIED', RECORD_HELD: 'BY_EVIDENCE', CANCEL: 'CANCELLED' },
  NOTIFIED: { NOTIFY: 'NOTIFIED', RECORD_HELD: 'BY_EVIDENCE', CANCEL: 'CANCELLED' },
  HELD: { RECORD_HELD: 'BY_EVIDENCE', ADD_PAPERS: 'BY_EVIDENCE', REMOVE_PAPER: 'BY_EVIDENCE', RECORD_MEASURE: 'HELD' },
  EVIDENCE_COMPLETE: {
    RECORD_HELD: 'BY_EVIDENCE',
    ADD_PAPERS: 'BY_EVIDENCE',
    REMOVE_PAPER: 'BY_EVIDENCE',
    RECORD_MEASURE: 'EVIDENCE_COMPLETE',
    ARCHIVE: 'ARCHIVED',
  },
  ARCHIVED: {},
  CANCELLED: {},
};

/** Who keeps the meeting of a county's leaders: the market manager (SD-R15), and the offices above. */
const KEEPERS_OF_LEADERS_MEETINGS: ReadonlySet<string> = new Set(['MARKET_MANAGER', 'COUNTY_HEAD', 'MARKETING_CENTRE']);

/** May somebody of a role, who keeps the affairs of groups, do so for this kind of meeting? */
export const keepsMeetings = (kind: MeetingKind, role: string | null): boolean =>
  kind === 'GROUP' || (role !== null && KEEPERS_OF_LEADERS_MEETINGS.has(role));

/** What a role can do with a meeting as it is; measures are promised at meetings of leaders only (SD-R18). */
export const availableActions = (kind: MeetingKind, state: MeetingState, role: string | null): MeetingAction[] =>
  keepsMeetings(kind, role)
    ? (Object.keys(MEETING_TRANSITIONS[state]) as MeetingAction[]).filter(
        (action) => kind === 'LEADERS' || action !== 'RECORD_MEASURE',
      )
    : [];

/** Leaders' meetings are the market manager's (SD-R15). */
export function mayKeep(kind: MeetingKind, role: string | null): Verdict {
  if (keepsMeetings(kind, role)) return allowed;
  const text = {
    zh: '组长例会由市场经理召集和归档，请市场经理或县区负责人办理',
    en: "leaders' meetings are convened and archived by the market manager; ask the market manager or the county head",
  };
  return refused('LEADERS_MEETING_NOT_YOURS', text, ['input'], 'SD-R15');
}

/** Is an action one that the meeting's state allows? */
export function mayAct(kind: MeetingKind, state: MeetingState, action: MeetingAction, path: readonly string[]): Verdict {
  if (MEETING_TRANSITIONS[state][action] !== undefined && (kind === 'LEADERS' || action !== 'RECORD_MEASURE')) return allowed;
  const [act, now] = [MEETING_ACTION_LABELS[action], MEETING_STATE_LABELS[state]];
  return refused(
    'MEETING_STATE',
    { zh: `会议${now.zh}，不能${act.zh}`, en: `the meeting is ${now.en}: it is not possible to ${act.en}` },
    path,
    kind === 'GROUP' ? 'SD-R14' : 'SD-R15',
  );
}
