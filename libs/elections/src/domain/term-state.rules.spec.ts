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
        expect([state, event, mayBefall(state, event).ok]).toEqual([state, event, TERM_TRANSITIONS[state][event] !== undefined]);
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
    ]);
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
    expect(isRecalled(12, 24, half)).toMatchObject({ ok: false, reason: { code: 'NOT_RECALLED' } });
    for (const votes of [null, -1, 25]) {
      expect(isRecalled(votes, 24, half)).toMatchObject({ ok: false, reason: { code: 'VOTES_IMPOSSIBLE' } });
    }
  });
});
