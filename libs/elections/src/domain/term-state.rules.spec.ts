import { localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { RE_ELECTION_REASONS } from './election';
import { TERM_EVENTS, TERM_STATES, TERM_TRANSITIONS, type TermState } from './term-state';
import { eventOf, isRecalled, mayBefall, type TermFacts, termStateOn } from './term-state.rules';

const TODAY = localDate('2026-10-12');
const FACTS: TermFacts = {
  termEndsOn: localDate('2027-01-05'),
  endedOn: null,
  endCause: null,
  closedOn: null,
  reElectionReason: null,
  handedOver: false,
};
const stateOf = (change: Partial<TermFacts>) => termStateOn({ ...FACTS, ...change }, TODAY);

describe('a term', () => {
  it('is in office, then expired from the day of its end on, and stays so until a successor takes office', () => {
    expect(stateOf({})).toBe('IN_OFFICE');
    expect(stateOf({ termEndsOn: TODAY })).toBe('EXPIRED');
    expect(stateOf({ termEndsOn: localDate('2026-10-13') })).toBe('IN_OFFICE');
    expect(stateOf({ reElectionReason: 'COVENANT_BREACH' })).toBe('RE_ELECTION_DUE');
  });

  it('is over by resignation, recall or leaving, then handed over, then closed', () => {
    const endedOn = localDate('2026-10-05');
    for (const endCause of ['RESIGNED', 'RECALLED', 'MEMBERSHIP_ENDED']) expect(stateOf({ endedOn, endCause })).toBe(endCause);
    expect(stateOf({ endedOn, endCause: 'RESIGNED', handedOver: true })).toBe('HANDED_OVER');
    expect(stateOf({ endedOn, endCause: 'RESIGNED', handedOver: true, closedOn: TODAY })).toBe('CLOSED');
    expect(stateOf({ endedOn, endCause: 'SUCCEEDED', closedOn: endedOn })).toBe('CLOSED');
  });

  it('moves as its table says, and is refused anything else', () => {
    for (const state of TERM_STATES) {
      for (const event of TERM_EVENTS) {
        expect([state, event, mayBefall(state, event, true).ok]).toEqual([
          state,
          event,
          TERM_TRANSITIONS[state][event] !== undefined,
        ]);
      }
    }
  });

  it('always comes to be closed, through the hand-over and nothing else', () => {
    const before = (target: TermState) => TERM_STATES.filter((state) => Object.values(TERM_TRANSITIONS[state]).includes(target));
    expect(before('CLOSED')).toEqual(['HANDED_OVER']);
    expect(before('HANDED_OVER')).toEqual([
      'IN_OFFICE',
      'RE_ELECTION_DUE',
      'EXPIRED',
      'RESIGNED',
      'MEMBERSHIP_ENDED',
      'RECALLED',
      'HANDED_OVER',
    ]);
  });

  it('of who has handed over and is in office still may end by resignation or recall, but not a second time', () => {
    for (const event of ['RESIGN', 'RECALL'] as const) {
      expect([mayBefall('HANDED_OVER', event, true).ok, mayBefall('HANDED_OVER', event, false).ok]).toEqual([true, false]);
    }
  });

  it('says what to do where nothing can be recorded any more', () => {
    const toldOf = (state: TermState, event: 'RESIGN' | 'REQUIRE_RE_ELECTION', inOffice: boolean) => {
      const verdict = mayBefall(state, event, inOffice);
      return verdict.ok ? '' : verdict.reason.text.zh;
    };
    expect(toldOf('RESIGNED', 'RESIGN', false)).toContain('请启动选举');
    expect(toldOf('RE_ELECTION_DUE', 'REQUIRE_RE_ELECTION', true)).toContain('请启动选举');
    expect(toldOf('HANDED_OVER', 'REQUIRE_RE_ELECTION', true)).toContain('请办理其就任');
  });

  it('is called for by five reasons: who resigns or is recalled goes at once, the others stay until succeeded (SD-R09)', () => {
    expect(RE_ELECTION_REASONS.map(eventOf)).toEqual([
      'REQUIRE_RE_ELECTION',
      'REQUIRE_RE_ELECTION',
      'RECALL',
      'RESIGN',
      'REQUIRE_RE_ELECTION',
    ]);
  });

  it('is recalled by more than half of all members: of 24 members 13, not 12 (T2, SD-Q3)', () => {
    const half = { numerator: '0.5', denominator: '1' };
    expect(isRecalled(13, 24, half)).toEqual({ ok: true });
    const few = { zh: '全体 24 户，罢免须至少 13 户联名，现为 12 户', en: 'of 24 members at least 13 recall, these are 12' };
    expect(isRecalled(12, 24, half)).toMatchObject({ ok: false, reason: { code: 'NOT_RECALLED', text: few } });
    for (const votes of [null, -1, 25]) {
      expect(isRecalled(votes, 24, half)).toMatchObject({ ok: false, reason: { code: 'VOTES_IMPOSSIBLE' } });
    }
  });
});
