import { localDate, type Verdict } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_KINDS,
  AID_ACTIONS,
  AID_STATES,
  AID_TRANSITIONS,
  areOfOneCounty,
  DEMAND_ACTIONS,
  DEMAND_STATES,
  DEMAND_TRANSITIONS,
  isChatComplete,
  isStale,
  mayBeCartons,
  mayBeDoneOn,
  mayBeGuests,
  mayBeSeen,
  mayCarryOn,
  mayCover,
  mayDo,
  mayEnd,
  mayHaveTrainer,
  mayLeadNeighbour,
  mayTakeOn,
  scopeOfActivity,
  tookPart,
} from '.';

const saying = (verdict: Verdict): string =>
  verdict.ok ? 'yes' : `${verdict.reason.code} ${verdict.reason.clause ?? ''}`.trim();
const TODAY = localDate('2026-10-12');

describe('an activity of mutual aid', () => {
  it('belongs to the area of its groups, and to the county where they are of several areas', () => {
    expect(scopeOfActivity([{ scope: 140_622_001 }, { scope: 140_622_001 }])).toBe(140_622_001);
    expect(scopeOfActivity([{ scope: 140_622_001 }, { scope: 140_622_002 }])).toBe(140_622_000);
    expect(scopeOfActivity([])).toBeNull();
  });
  it('is held by groups of one county', () => {
    expect(saying(areOfOneCounty([3, 3]))).toBe('yes');
    expect(saying(areOfOneCounty([3, 4]))).toBe('SEVERAL_COUNTIES SD-R35');
  });
  it('names members who took part, and counts guests', () => {
    expect(tookPart(new Set(['a', 'b']), ['a', 'c']).map(saying)).toEqual(['yes', 'NOT_A_MEMBER SD-R35']);
    expect([0, 2000, 2001, -1, 1.5].map((guests) => saying(mayBeGuests(guests)))).toEqual([
      'yes',
      'yes',
      'GUESTS',
      'GUESTS',
      'GUESTS',
    ]);
  });
  it('has a trainer only where it is a training, who was one on that day (SD-R46)', () => {
    expect(saying(mayHaveTrainer('TRAINING', true))).toBe('yes');
    expect(saying(mayHaveTrainer('TRAINING', false))).toBe('TRAINER_NOT_THEN SD-R46');
    for (const kind of ACTIVITY_KINDS.slice(1)) expect(saying(mayHaveTrainer(kind, true))).toBe('TRAINER_OF_TRAINING SD-R46');
  });
});

describe('a demand that is shared (SD-R46)', () => {
  it('walks the table of its states, and nowhere else', () => {
    for (const state of DEMAND_STATES)
      for (const action of DEMAND_ACTIONS) {
        const known = DEMAND_TRANSITIONS[state][action] !== undefined;
        expect(mayDo(state, action).ok, `${action} of ${state}`).toBe(known);
      }
    expect(DEMAND_STATES.filter((state) => Object.keys(DEMAND_TRANSITIONS[state]).length === 0)).toEqual(['DONE', 'WITHDRAWN']);
  });
  it('is a quantity in cartons with one decimal at most', () => {
    expect(['1', '12.5', '9999.9'].map((cartons) => mayBeCartons(cartons).ok)).toEqual([true, true, true]);
    for (const cartons of ['0', '0.0', '-1', '1.25', '10000', '十', '']) expect(mayBeCartons(cartons).ok, cartons).toBe(false);
  });
  it('stays in the group: another member takes it on, nobody else, and not who has it', () => {
    const path = ['input', 'memberId'];
    expect(saying(mayTakeOn(true, true, path))).toBe('yes');
    expect(saying(mayTakeOn(false, true, path))).toBe('NOT_ANOTHER_MEMBER SD-R46');
    expect(saying(mayTakeOn(true, false, path))).toBe('NOT_ANOTHER_MEMBER SD-R46');
  });
});

describe('help for a member in difficulty', () => {
  it('is recorded until the case is closed', () => {
    for (const state of AID_STATES)
      for (const action of AID_ACTIONS) expect(mayCarryOn(state, action).ok).toBe(AID_TRANSITIONS[state][action] !== undefined);
    expect(saying(mayCarryOn('CLOSED', 'RECORD_STEP'))).toBe('AID_CLOSED SD-R46');
  });
  it('is given between the opening and today', () => {
    const opened = localDate('2026-10-01');
    expect(mayBeDoneOn(opened, opened, TODAY).ok).toBe(true);
    expect(saying(mayBeDoneOn(localDate('2026-09-30'), opened, TODAY))).toBe('BEFORE_OPENING');
    expect(saying(mayBeDoneOn(localDate('2026-10-13'), opened, TODAY))).toBe('FUTURE_DAY');
  });
});

describe('party pairing "1+10" (SD-R33)', () => {
  const limits = { EMPLOYEE_GROUP: 10, RETAILER_NEIGHBOUR: 10 };
  const path = ['input', 'groupIds'];
  it('ten are covered by one, the eleventh is refused with the numbers', () => {
    expect(saying(mayCover('EMPLOYEE_GROUP', '王甲山', 8, 2, limits, path))).toBe('yes');
    const eleventh = mayCover('EMPLOYEE_GROUP', '王甲山', 9, 2, limits, path);
    expect(saying(eleventh)).toBe('PAIRING_LIMIT SD-R33');
    expect(eleventh.ok || eleventh.reason.text.zh).toBe('王甲山已联系 9 个小组，再加 2 个小组超过“1+10”的上限');
    expect(saying(mayCover('RETAILER_NEIGHBOUR', '甲子福记', 10, 1, limits, path))).toBe('PAIRING_LIMIT SD-R33');
    expect(saying(mayCover('BRANCH_COMMUNITY', '机关支部', 40, 1, limits, path)), 'branches have no limit').toBe('yes');
  });
  it('nobody leads himself', () => {
    expect(saying(mayLeadNeighbour('a', 'b', path))).toBe('yes');
    expect(saying(mayLeadNeighbour('a', 'a', path))).toBe('LEADS_ITSELF SD-R33');
  });
});

describe('a chat group (SD-R38)', () => {
  it('is complete with customer manager and market inspector in it', () => {
    const both = { hasChat: true, hasCustomerManager: true, hasMarketInspector: true };
    expect(isChatComplete(both)).toBe(true);
    expect(isChatComplete({ ...both, hasMarketInspector: false })).toBe(false);
  });
  it('has nobody in it where there is none', () => {
    expect(saying(mayBeSeen({ hasChat: false, officers: [false, false] }))).toBe('yes');
    expect(saying(mayBeSeen({ hasChat: false, officers: [true, false] }))).toBe('NO_CHAT SD-R38');
  });
  it('wants to be looked at again after ninety days', () => {
    expect(isStale(localDate('2026-07-14'), TODAY, 90), '90 days').toBe(false);
    expect(isStale(localDate('2026-07-13'), TODAY, 90), '91 days').toBe(true);
    expect(isStale(null, TODAY, 90), 'never looked at').toBe(true);
  });
});

describe('a home, a trainer, a pairing', () => {
  it('ends once, today at the latest; on its first day it is taken back', () => {
    const since = localDate('2026-10-01');
    const end = (ended: string | null, until: string): string =>
      saying(mayEnd(since, ended === null ? null : localDate(ended), localDate(until), TODAY, ['input', 'on']));
    expect(end(null, '2026-10-02')).toBe('yes');
    expect(end(null, '2026-10-01')).toBe('yes');
    expect(end(null, '2026-09-30')).toBe('END_TOO_EARLY');
    expect(end(null, '2026-10-13')).toBe('FUTURE_DAY');
    expect(end('2026-10-05', '2026-10-06')).toBe('ENDED');
  });
});
