import { describe, expect, it } from 'vitest';
import { MEETING_ACTIONS, MEETING_STATES, type MeetingAction, type MeetingState } from './meeting';
import { availableActions, MEETING_TRANSITIONS, mayAct, mayKeep } from './meeting-acts.rules';

describe('a meeting', () => {
  const path = ['input', 'meetingId'];
  // Every state with everything that may be done in it; whatever is not written here is refused.
  const ALLOWED: Record<MeetingState, readonly MeetingAction[]> = {
    PLANNED: ['NOTIFY', 'RECORD_HELD', 'CANCEL'],
    NOTIFIED: ['NOTIFY', 'RECORD_HELD', 'CANCEL'],
    HELD: ['RECORD_HELD', 'ADD_PAPERS', 'REMOVE_PAPER', 'RECORD_MEASURE'],
    EVIDENCE_COMPLETE: ['RECORD_HELD', 'ADD_PAPERS', 'REMOVE_PAPER', 'RECORD_MEASURE', 'ARCHIVE'],
    ARCHIVED: [],
    CANCELLED: [],
  };

  it.each(MEETING_STATES.flatMap((state) => MEETING_ACTIONS.map((action) => [state, action] as const)))(
    'that is %s: %s is allowed or refused as the table says',
    (state, action) => {
      expect(mayAct('LEADERS', state, action, path).ok).toBe(ALLOWED[state].includes(action));
      expect(mayAct('GROUP', state, action, path).ok).toBe(ALLOWED[state].includes(action) && action !== 'RECORD_MEASURE');
    },
  );

  it('reaches the archive from every state that is not an end, and no end leads on', () => {
    const next = (state: MeetingState): MeetingState[] =>
      Object.values(MEETING_TRANSITIONS[state]).flatMap((to) =>
        to === 'BY_EVIDENCE' ? (['HELD', 'EVIDENCE_COMPLETE'] as const) : [to],
      );
    const reached = (from: MeetingState): Set<MeetingState> => {
      const seen = new Set<MeetingState>();
      const walk = (state: MeetingState): void => {
        for (const to of next(state)) if (!seen.has(to)) walk((seen.add(to), to));
      };
      walk(from);
      return seen;
    };
    for (const state of ['PLANNED', 'NOTIFIED', 'HELD', 'EVIDENCE_COMPLETE'] as const)
      expect(reached(state)).toContain('ARCHIVED');
    for (const state of ['ARCHIVED', 'CANCELLED'] as const) expect(next(state)).toEqual([]);
    expect(reached('HELD')).not.toContain('CANCELLED');
  });

  it("of a county's leaders is kept by the market manager and the offices above (SD-R15)", () => {
    for (const role of ['MARKET_MANAGER', 'COUNTY_HEAD', 'MARKETING_CENTRE']) expect(mayKeep('LEADERS', role).ok).toBe(true);
    for (const role of ['CUSTOMER_MANAGER', 'MARKET_INSPECTOR', 'LEADERSHIP', null]) {
      expect(mayKeep('LEADERS', role)).toMatchObject({
        ok: false,
        reason: { code: 'LEADERS_MEETING_NOT_YOURS', clause: 'SD-R15' },
      });
      expect(availableActions('LEADERS', 'HELD', role)).toEqual([]);
    }
    expect(mayKeep('GROUP', 'MARKET_INSPECTOR').ok).toBe(true);
  });

  it('offers measures only where leaders promise them (SD-R18)', () => {
    expect(availableActions('GROUP', 'HELD', 'MARKET_INSPECTOR')).toEqual(['RECORD_HELD', 'ADD_PAPERS', 'REMOVE_PAPER']);
    expect(availableActions('LEADERS', 'HELD', 'MARKET_MANAGER')).toContain('RECORD_MEASURE');
  });
});
