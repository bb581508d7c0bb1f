import { localDate, type Verdict } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import {
  actionsIn,
  FOUNDING_ACTIONS,
  FOUNDING_STATES,
  FOUNDING_TRANSITIONS,
  type FoundingState,
  type Move,
  mayBeCandidate,
  mayBeSmall,
  mayDo,
  mayHaveVoted,
  mayMove,
  mayStart,
  mustAllHaveSigned,
  mustFollowSteps,
  mustPassCharter,
} from '.';

const PATH = ['input', 'x'];
const codeOf = (verdict: Verdict): string => (verdict.ok ? 'ok' : `${verdict.reason.code} ${verdict.reason.clause}`);
const HALF = { numerator: '1', denominator: '2' };

describe('A group comes to be (§3.5)', () => {
  const moves: readonly (readonly [FoundingState, string, FoundingState])[] = [
    ['DRAFT', 'CHANGE', 'DRAFT'],
    ['DRAFT', 'APPLY', 'DRAFT'],
    ['DRAFT', 'START', 'FORMING'],
    ['DRAFT', 'ABANDON', 'ABANDONED'],
    ['FORMING', 'CHANGE', 'FORMING'],
    ['FORMING', 'APPLY', 'FORMING'],
    ['FORMING', 'HOLD_MEETING', 'ACTIVE'],
    ['FORMING', 'ABANDON', 'ABANDONED'],
  ];

  it.each(FOUNDING_STATES.flatMap((state) => FOUNDING_ACTIONS.map((action) => [state, action] as const)))(
    'in %s, %s is what the table says',
    (state, action) => {
      const move = moves.find(([from, act]) => from === state && act === action);
      expect(FOUNDING_TRANSITIONS[state][action]).toBe(move?.[2]);
      expect(codeOf(mayDo(action, state, PATH))).toBe(move ? 'ok' : 'FOUNDING_STATE §3.5');
    },
  );

  it('no draft is founded: the county starts it in between; what is founded or given up is an end', () => {
    expect(actionsIn('DRAFT')).not.toContain('HOLD_MEETING');
    expect(actionsIn('ACTIVE')).toEqual([]);
    expect(actionsIn('ABANDONED')).toEqual([]);
  });
});

describe('Where a founding lies', () => {
  const [here, nextArea, nextCounty] = [140_622_001, 140_622_002, 140_681_001];
  const move = (given: Partial<Move>) =>
    codeOf(mayMove({ state: 'DRAFT', isPlanned: false, scope: here, toScope: nextArea, ...given }, PATH));

  it('a draft moves within its county, and stays once it is started', () => {
    expect(move({})).toBe('ok');
    expect(move({ toScope: nextCounty })).toBe('OTHER_COUNTY SD-R05');
    expect(move({ state: 'FORMING' })).toBe('PLACE_SETTLED §3.5');
  });

  it('one from a plan moves within its area, as the draft of the plan stays where it is', () => {
    expect(move({ isPlanned: true, toScope: here })).toBe('ok');
    expect(move({ isPlanned: true })).toBe('PLANNED_AREA §3.5');
  });
});

describe('The founding meeting', () => {
  it('somebody has applied before the county starts it', () => {
    expect(codeOf(mayStart(0, PATH))).toBe('NO_APPLICANT §3.5, SD-R11');
    expect(codeOf(mayStart(1, PATH))).toBe('ok');
  });

  it('who is to lead has been asked or has applied', () => {
    expect(codeOf(mayBeCandidate(false, PATH))).toBe('CANDIDATE_NOT_ASKED SD-R06');
    expect(codeOf(mayBeCandidate(true, PATH))).toBe('ok');
  });

  it('everybody who has applied has signed the pledge; who has not is named, at most five', () => {
    expect(codeOf(mustAllHaveSigned([], PATH))).toBe('ok');
    const missing = mustAllHaveSigned(['甲', '乙', '丙', '丁', '戊', '己'], PATH);
    expect(codeOf(missing)).toBe('PLEDGES_MISSING SD-R11, Annex 1 Art.10');
    expect(missing.ok ? '' : missing.reason.text.zh).toBe('甲、乙、丙、丁、戊等 6 户未签承诺书，请签订或撤回申请后再成立');
  });

  it('no minimum is stated: four need a reason, five none, nobody is no group', () => {
    expect(codeOf(mayBeSmall(5, 5, null, PATH))).toBe('ok');
    expect(codeOf(mayBeSmall(4, 5, null, PATH))).toBe('FLOOR_REASON_NEEDED SD-R02');
    expect(codeOf(mayBeSmall(4, 5, '村里只有四户', PATH))).toBe('ok');
    expect(codeOf(mayBeSmall(0, 5, '没有人', PATH))).toBe('FLOOR_REASON_NEEDED SD-R02');
  });

  it('half of all members pass the charter, present or not: 6 of 12 are enough, 5 are not, 6 of 13 are not', () => {
    expect(codeOf(mustPassCharter(6, 12, HALF, PATH))).toBe('ok');
    expect(codeOf(mustPassCharter(5, 12, HALF, PATH))).toBe('CHARTER_NOT_PASSED SD-R13');
    expect(codeOf(mustPassCharter(6, 13, HALF, PATH))).toBe('CHARTER_NOT_PASSED SD-R13');
  });

  it('the meeting is on the day of the start and of the last pledge at the earliest', () => {
    const [started, signed] = [localDate('2026-10-07'), localDate('2026-10-08')];
    expect(codeOf(mustFollowSteps(signed, [started, signed], PATH))).toBe('ok');
    expect(codeOf(mustFollowSteps(started, [started, signed], PATH))).toBe('MEETING_TOO_EARLY SD-R11');
    expect(codeOf(mustFollowSteps(started, [signed, started], PATH))).toBe('MEETING_TOO_EARLY SD-R11');
    expect(codeOf(mustFollowSteps(started, [started], PATH))).toBe('ok');
  });

  it('no more vote than are present', () => {
    expect(codeOf(mayHaveVoted(8, 8, PATH))).toBe('ok');
    expect(codeOf(mayHaveVoted(9, 8, PATH))).toBe('VOTES_BEYOND_PRESENT SD-Q3');
    expect(codeOf(mayHaveVoted(-1, 8, PATH))).toBe('VOTES_BEYOND_PRESENT SD-Q3');
  });
});
