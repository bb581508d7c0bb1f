import { localDate, type Verdict } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { mayStand, mustHaveCandidates, type Nominee, someoneMustRemain } from './candidate.rules';
import { reasonToElect } from './election-reason.rules';
import { ELECTION_ACTIONS, ELECTION_STATES, ELECTION_TRANSITIONS, STATES_UNDER_WAY } from './election-state';
import { mayDo } from './election-state.rules';
import {
  areTwoHands,
  BOX_ITEMS,
  boxMustBeHandedOver,
  type HandedItem,
  isWholeBox,
  mayHandOverInstead,
  mustFollow,
} from './handover.rules';

const POLICY = { tierUrban: 20, tierTownship: 15, electionShare: { numerator: '1', denominator: '2' }, termMonths: 12 };
const said = (verdict: Verdict): string => (verdict.ok ? '' : `${verdict.reason.text.zh} ${verdict.reason.text.en}`);
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

  it('says in words what cannot be done in its state, and what can', () => {
    expect(said(mayDo('VOTING', 'WITHDRAW_CANDIDATE'))).toBe(
      '选举处于“投票”，不能登记候选人退出；可以：登记计票、取消选举 ' +
        'the election is "voting", one cannot withdraw a candidate now; what can be done: record the count, cancel the election',
    );
    expect(said(mayDo('COMPLETED', 'OPEN_SECOND_ROUND'))).toContain('不能开始第二轮投票；选举已结束');
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
  const stands = (change: Partial<Nominee>, seats: { head?: number; deputies?: number; ofGroup?: boolean } = {}) =>
    codes(mayStand({ ...nominee, ...change }, { ofGroup: true, head: 1, deputies: 2, ...seats }, POLICY));

  it('nominates himself, or is put up by members or by an officer, who are named', () => {
    expect(stands({})).toEqual([]);
    expect(stands({ way: 'MEMBERS' })).toEqual(['NOMINATOR_NEEDED']);
    expect(stands({ way: 'OFFICER', nominator: '客户经理王二' })).toEqual([]);
  });

  it('is a member of the group and stands for one office', () => {
    expect(stands({ isElector: false })).toEqual(['LEADER_NOT_MEMBER']);
    expect(stands({ alreadyStands: true })).toEqual(['STANDS_ALREADY']);
    const leads = { office: 'DEPUTY', isHeadInOffice: true } as const;
    expect(stands(leads)).toEqual([]);
    expect(stands(leads, { head: 0 })).toEqual(['LEADS_ALREADY']);
  });

  it('stands for an office that the election fills: one of the group or of the association, with a seat', () => {
    const [ofGroup, ofAssociation] = [
      ['LEADER', 'DEPUTY'],
      ['CHAIR', 'VICE_CHAIR'],
    ] as const;
    for (const [mine, others, seats] of [
      [ofGroup, ofAssociation, { ofGroup: true }],
      [ofAssociation, ofGroup, { ofGroup: false }],
    ] as const) {
      for (const office of mine) expect([office, stands({ office }, seats)]).toEqual([office, []]);
      for (const office of others) expect([office, stands({ office }, seats)]).toEqual([office, ['OFFICE_NOT_VOTED']]);
      expect(stands({ office: mine[0] }, { ...seats, head: 0 })).toEqual(['OFFICE_NOT_VOTED']);
      expect(stands({ office: mine[1] }, { ...seats, deputies: 0 })).toEqual(['OFFICE_NOT_VOTED']);
    }
  });

  it('is told as a candidate what he lacks, and who was elected and has left what to do', () => {
    const verdicts = mayStand({ ...nominee, isElector: false, tier: 19 }, { ofGroup: true, head: 1, deputies: 0 }, POLICY);
    expect(verdicts.map(said).join('；')).not.toContain('当选者');
    for (const ofGroup of [true, false]) {
      expect(someoneMustRemain(true, ofGroup).ok).toBe(true);
      expect(said(someoneMustRemain(false, ofGroup))).toMatch(/请取消本次选举.*再启动新的选举.*cancel this election/);
    }
  });

  it('of an urban tier 19 stands with a reason, and without one does not (T1, SD-Q17); deputies have no tier to reach', () => {
    expect(stands({ tier: 19 })).toEqual(['TIER_REASON_NEEDED']);
    expect(stands({ tier: 19, tierReason: '高' })).toEqual(['TIER_REASON_NEEDED']);
    expect(stands({ tier: 19, tierReason: '组员公认' })).toEqual([]);
    expect(stands({ tier: 3, office: 'DEPUTY' })).toEqual([]);
    expect(stands({ tier: 15, marketType: 'RURAL' })).toEqual([]);
  });

  it('for an association’s chair is a leader in office of the county', () => {
    expect(stands({ office: 'CHAIR', isElector: false }, { ofGroup: false })).toEqual(['CANDIDATE_NOT_LEADER']);
    expect(stands({ office: 'CHAIR', tier: 3 }, { ofGroup: false })).toEqual([]);
  });

  it('is needed for a ballot, for the leader where one is elected', () => {
    expect([
      mustHaveCandidates([], null).ok,
      mustHaveCandidates(['DEPUTY'], 'LEADER').ok,
      mustHaveCandidates(['DEPUTY'], null).ok,
      mustHaveCandidates(['VICE_CHAIR', 'CHAIR'], 'CHAIR').ok,
    ]).toEqual([false, false, true, true]);
    expect(said(mustHaveCandidates([], 'LEADER'))).toContain('还没有候选人');
    expect(said(mustHaveCandidates(['DEPUTY'], 'LEADER'))).toContain('还没有组长候选人');
    expect(said(mustHaveCandidates(['VICE_CHAIR'], 'CHAIR'))).toContain('no candidate for chair');
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
    const follows = (day: typeof earlier, before: typeof earlier) => mustFollow(day, before, 'HANDED_OVER', []).ok;
    expect([follows(later, earlier), follows(earlier, earlier), follows(earlier, later)]).toEqual([true, true, false]);
  });

  it('goes from one person to another', () => {
    expect([areTwoHands('王二', '李四').ok, areTwoHands('王二', '王二').ok, areTwoHands(null, null).ok]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('and every other act says which day it follows, by the clause that asks for it', () => {
    const [day, later] = [localDate('2026-10-05'), localDate('2026-10-06')];
    const told = (event: Parameters<typeof mustFollow>[2]) => {
      const verdict = mustFollow(day, later, event, []);
      return verdict.ok ? [] : [verdict.reason.text.zh, verdict.reason.clause];
    };
    expect(told('OPENED')).toEqual(['日期不能早于选举启动日 2026-10-06', 'SD-R06']);
    expect(told('FIRST_ROUND')).toEqual(['日期不能早于首轮投票日 2026-10-06', 'SD-R06']);
    expect(told('FOUNDED')).toEqual(['日期不能早于协会成立日 2026-10-06', 'SD-R10']);
    expect(told('HANDED_OVER')).toEqual(['日期不能早于档案移交日 2026-10-06', 'SD-R41']);
  });
});
