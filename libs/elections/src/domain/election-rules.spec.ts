import { localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { mayStand, mustHaveCandidates, type Nominee } from './candidate.rules';
import { reasonToElect } from './election-reason.rules';
import { ELECTION_ACTIONS, ELECTION_STATES, ELECTION_TRANSITIONS, STATES_UNDER_WAY } from './election-state';
import { mayDo } from './election-state.rules';
import { BOX_ITEMS, boxMustBeHandedOver, type HandedItem, isWholeBox, mayHandOverInstead, mustFollow } from './handover.rules';

const POLICY = { tierUrban: 20, tierTownship: 15, electionShare: { numerator: '1', denominator: '2' }, termMonths: 12 };
const codes = (verdicts: ReturnType<typeof mayStand>): string[] =>
  verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));

describe('an election', () => {
  it('allows in each state exactly the acts of its table', () => {
    for (const state of ELECTION_STATES) {
      for (const action of ELECTION_ACTIONS) {
        expect([state, action, mayDo(state, action).ok]).toEqual([state, action, action in ELECTION_TRANSITIONS[state]]);
      }
    }
  });

  it('reaches every state from the nomination, and leaves none of those under way without a way out', () => {
    const reached = new Set<string>(['NOMINATING']);
    for (const state of reached) {
      for (const next of Object.values(ELECTION_TRANSITIONS[state as 'NOMINATING']).flat()) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...ELECTION_STATES].sort());
    for (const state of ELECTION_STATES) {
      const isUnderWay = (STATES_UNDER_WAY as readonly string[]).includes(state);
      expect([state, Object.keys(ELECTION_TRANSITIONS[state]).length > 0]).toEqual([state, isUnderWay]);
      expect([state, 'CANCEL' in ELECTION_TRANSITIONS[state]]).toEqual([state, isUnderWay]);
    }
  });

  const today = localDate('2026-10-12');
  const held = { wasHeld: true, termEndsOn: localDate('2027-03-01'), reElectionReason: null };

  it('needs a reason: a term within sixty days of its end or past it, a vacant office, or one of the five of Annex 1 Art.12', () => {
    expect(reasonToElect(held, today, 60)).toBeNull();
    expect(reasonToElect({ ...held, termEndsOn: localDate('2026-12-11') }, today, 60)).toBe('TERM_ENDED');
    expect(reasonToElect({ ...held, termEndsOn: localDate('2026-12-12') }, today, 60)).toBeNull();
    expect(reasonToElect({ ...held, termEndsOn: localDate('2026-10-01') }, today, 60)).toBe('TERM_ENDED');
    expect(reasonToElect({ ...held, termEndsOn: null }, today, 60)).toBe('VACANCY');
    expect(reasonToElect({ ...held, reElectionReason: 'UNFIT' }, today, 60)).toBe('UNFIT');
    expect(reasonToElect({ wasHeld: false, termEndsOn: null, reElectionReason: null }, today, 60)).toBe('FOUNDING');
  });
});

describe('a candidate (SD-R07, SD-R08, SD-R10)', () => {
  const nominee: Nominee = {
    office: 'LEADER',
    isElector: true,
    isHeadInOffice: false,
    alreadyStands: false,
    tier: 20,
    tierReason: null,
    marketType: 'URBAN',
    way: 'SELF',
    nominator: null,
  };
  const stands = (change: Partial<Nominee>, seats = { head: 1, deputies: 2 }) =>
    codes(mayStand({ ...nominee, ...change }, seats, POLICY));

  it('nominates himself, or is put up by members or by an officer, who are named', () => {
    expect(stands({})).toEqual([]);
    expect(stands({ way: 'MEMBERS' })).toEqual(['NOMINATOR_NEEDED']);
    expect(stands({ way: 'OFFICER', nominator: '客户经理王二' })).toEqual([]);
  });

  it('is a member of the group and stands for one office', () => {
    expect(stands({ isElector: false })).toEqual(['LEADER_NOT_MEMBER']);
    expect(stands({ alreadyStands: true })).toEqual(['STANDS_ALREADY']);
    expect(stands({ office: 'DEPUTY' }, { head: 1, deputies: 0 })).toEqual(['OFFICE_NOT_VOTED']);
    const leads = { office: 'DEPUTY', isHeadInOffice: true } as const;
    expect(stands(leads)).toEqual([]);
    expect(stands(leads, { head: 0, deputies: 2 })).toEqual(['LEADS_ALREADY']);
  });

  it('of an urban tier 19 stands with a reason, and without one does not (T1, SD-Q17); deputies have no tier to reach', () => {
    expect(stands({ tier: 19 })).toEqual(['TIER_REASON_NEEDED']);
    expect(stands({ tier: 19, tierReason: '威望高' })).toEqual([]);
    expect(stands({ tier: 3, office: 'DEPUTY' })).toEqual([]);
    expect(stands({ tier: 15, marketType: 'RURAL' })).toEqual([]);
  });

  it('for an association’s chair is a leader in office of the county', () => {
    expect(stands({ office: 'CHAIR', isElector: false })).toEqual(['CANDIDATE_NOT_LEADER']);
    expect(stands({ office: 'CHAIR', tier: 3 })).toEqual([]);
  });

  it('is needed for a ballot, for the leader where one is elected', () => {
    expect([
      mustHaveCandidates([], false).ok,
      mustHaveCandidates(['DEPUTY'], true).ok,
      mustHaveCandidates(['DEPUTY'], false).ok,
    ]).toEqual([false, false, true]);
  });
});

describe('the hand-over of the archive box (SD-R41)', () => {
  const whole = BOX_ITEMS.map((item): HandedItem => ({ item, handedOver: true, remark: null }));

  it('accounts for each of the ten items once, and remarks upon what is missing', () => {
    expect(BOX_ITEMS).toHaveLength(10);
    expect(codes(isWholeBox(whole))).toEqual([]);
    expect(codes(isWholeBox(whole.slice(1)))).toEqual(['BOX_INCOMPLETE']);
    expect(codes(isWholeBox([...whole.slice(1), ...whole.slice(1, 2)]))).toEqual(['BOX_INCOMPLETE']);
    const without = (remark: string | null) =>
      whole.map((item, index) => (index === 2 ? { ...item, handedOver: false, remark } : item));
    expect(codes(isWholeBox(without(null)))).toEqual(['REMARK_NEEDED']);
    expect(codes(isWholeBox(without('前任未建档')))).toEqual([]);
  });

  it('is the condition of taking office, and may be made by the county alone in the predecessor’s place', () => {
    expect(codes([boxMustBeHandedOver(true), boxMustBeHandedOver(false)])).toEqual(['HANDOVER_MISSING']);
    expect(
      codes([mayHandOverInstead('前任去世', false), mayHandOverInstead('前任去世', true), mayHandOverInstead(null, false)]),
    ).toEqual(['COUNTY_NEEDED']);
    const [earlier, later] = [localDate('2026-10-05'), localDate('2026-10-06')];
    expect([mustFollow(later, earlier, []).ok, mustFollow(earlier, earlier, []).ok, mustFollow(earlier, later, []).ok]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
