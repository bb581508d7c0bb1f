import { localDate, type Verdict } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { mayTakeEffectOn } from './effective-day.rules';
import { mayHaveSize } from './group-size.rules';
import { marketTypeOf, mayBeChanged, mayDissolve } from './group-state.rules';
import { type Election, electionVerdicts, type LeaderPolicy, mayFollow, termEndsOn } from './leader.rules';
import { type Candidate, eachOnce, mayEndOffice, mayJoin, mayLeave } from './membership.rules';
import { mustBeExplained } from './text.rules';

const PATH = ['input', 'x'];
const codeOf = (verdict: Verdict): string => (verdict.ok ? 'allowed' : verdict.reason.code);
const clauseOf = (verdict: Verdict): string | undefined => (verdict.ok ? undefined : verdict.reason.clause);
const day = localDate('2026-10-05');

describe('the size of a group (SD-R02)', () => {
  const limits = { limit: 25, absolute: 40 };
  const size = (members: number, reason: string | null = null) => codeOf(mayHaveSize(members, limits, reason, PATH));

  it('is free to 25, which is included', () => {
    expect([1, 9, 15, 25].map((members) => size(members))).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  it('needs a reason above 25', () => {
    expect([size(26), size(26, '商圈集中'), size(40, '商圈集中')]).toEqual(['OVER_LIMIT_REASON_NEEDED', 'allowed', 'allowed']);
  });

  it('ends at the absolute limit, whatever the reason', () => {
    expect(size(41, '商圈集中')).toBe('GROUP_FULL');
  });

  it('follows the policy and not these numbers', () => {
    expect(codeOf(mayHaveSize(21, { limit: 20, absolute: 30 }, null, PATH))).toBe('OVER_LIMIT_REASON_NEEDED');
  });
});

describe('joining a group', () => {
  const candidate: Candidate = {
    status: 'ACTIVE',
    licenceExpiresOn: day,
    storeName: '便民店',
    scope: 140_622_002,
    otherGroup: null,
  };
  const group = { scope: 140_622_001, foundedOn: localDate('2026-09-01') };
  const join = (change: Partial<Candidate> = {}, on = day) => mayJoin({ ...candidate, ...change }, group, on, PATH);

  it('is open to an active, licensed retailer of the county, also of another area', () => {
    expect(codeOf(join())).toBe('allowed');
  });

  it('is closed to the suspended and the unlicensed (SD-R03)', () => {
    expect(codeOf(join({ status: 'SUSPENDED' }))).toBe('RETAILER_NOT_ACTIVE');
    expect(codeOf(join({ licenceExpiresOn: localDate('2026-10-04') }))).toBe('LICENCE_EXPIRED');
    expect(clauseOf(join({ status: 'CLOSED' }))).toBe('SD-R03');
  });

  it('is closed to the next county', () => {
    expect(codeOf(join({ scope: 140_623_001 }))).toBe('OTHER_COUNTY');
  });

  it('is for one group at a time', () => {
    expect(codeOf(join({ otherGroup: '二组' }))).toBe('ALREADY_IN_GROUP');
  });

  it('begins with the founding at the earliest', () => {
    expect([codeOf(join({}, localDate('2026-08-31'))), codeOf(join({}, localDate('2026-09-01')))]).toEqual([
      'BEFORE_FOUNDING',
      'allowed',
    ]);
  });

  it('lasts a day at least', () => {
    expect([codeOf(mayLeave(day, day, PATH)), codeOf(mayLeave(day, localDate('2026-10-06'), PATH))]).toEqual([
      'LEFT_BEFORE_JOINED',
      'allowed',
    ]);
  });

  it('ends an office with it that lasted a day at least', () => {
    expect([codeOf(mayEndOffice(day, day, PATH)), codeOf(mayEndOffice(day, localDate('2026-10-06'), PATH))]).toEqual([
      'LEFT_BEFORE_OFFICE',
      'allowed',
    ]);
  });

  it('counts each founding member once', () => {
    expect(eachOnce(['a', 'b', 'a'], ['input', 'memberIds']).map(codeOf)).toEqual(['allowed', 'allowed', 'DUPLICATE_MEMBER']);
  });
});

describe('an election', () => {
  const policy: LeaderPolicy = {
    tierUrban: 20,
    tierTownship: 15,
    electionShare: { numerator: '0.5', denominator: '1' },
    termMonths: 12,
  };
  const election: Election = {
    role: 'LEADER',
    votesFor: 12,
    votesTotal: 24,
    members: 24,
    isMember: true,
    tier: 20,
    marketType: 'URBAN',
    tierReason: null,
  };
  const refusals = (change: Partial<Election>, rules = policy) =>
    electionVerdicts({ ...election, ...change }, rules, PATH)
      .map(codeOf)
      .filter((code) => code !== 'allowed');

  it('is won with half of all members (SD-R06, T2: 12 of 24)', () => {
    expect([refusals({}), refusals({ votesFor: 11 }), refusals({ votesFor: 12, votesTotal: 25, members: 25 })]).toEqual([
      [],
      ['NOT_ELECTED'],
      ['NOT_ELECTED'],
    ]);
  });

  it('is counted against all members, not against those present (SD-Q3)', () => {
    expect(refusals({ votesFor: 12, votesTotal: 20 })).toEqual(['VOTES_TOTAL_NOT_ALL_MEMBERS']);
  });

  it('may need two thirds by policy, counted exactly', () => {
    const strict = { ...policy, electionShare: { numerator: '2', denominator: '3' } };
    expect([refusals({ votesFor: 16 }, strict), refusals({ votesFor: 15 }, strict)]).toEqual([[], ['NOT_ELECTED']]);
  });

  it('has votes that can be', () => {
    expect([refusals({ votesFor: 25 }), refusals({ votesFor: -1 })]).toEqual([['VOTES_IMPOSSIBLE'], ['VOTES_IMPOSSIBLE']]);
    expect(refusals({ votesFor: 0, votesTotal: 0, members: 0 })).toEqual(['NOT_ELECTED']);
  });

  it('elects a member', () => {
    expect(refusals({ isMember: false })).toEqual(['LEADER_NOT_MEMBER']);
  });

  it('asks a reason for an urban leader below tier 20 (T1, SD-R07, SD-Q17), no more', () => {
    expect([refusals({ tier: 19 }), refusals({ tier: 19, tierReason: '组员公认' }), refusals({ tier: 20 })]).toEqual([
      ['TIER_REASON_NEEDED'],
      [],
      [],
    ]);
  });

  it('asks it of a township leader below 15, of a deputy never', () => {
    expect([refusals({ marketType: 'RURAL', tier: 15 }), refusals({ marketType: 'RURAL', tier: 14 })]).toEqual([
      [],
      ['TIER_REASON_NEEDED'],
    ]);
    expect(refusals({ role: 'DEPUTY', tier: 1 })).toEqual([]);
  });

  it('begins a term of twelve months, to the same day, clamped to the month end', () => {
    expect(termEndsOn(day, 12)).toBe('2027-10-05');
    expect(termEndsOn(localDate('2028-02-29'), 12)).toBe('2029-02-28');
  });

  it('is later than all before it, and not before one of them took office or ended', () => {
    const dated = (on: string | null) => (on === null ? null : localDate(on));
    const term = (electedOn: string, endedOn: string | null, tookOfficeOn: string | null = null) => ({
      ...{ electedOn: localDate(electedOn), endedOn: dated(endedOn), tookOfficeOn: dated(tookOfficeOn) },
    });
    const allowedAfter = [
      [],
      [term('2026-10-04', null)],
      [term('2026-01-05', '2026-10-05'), term('2026-09-30', null, '2026-10-05')],
    ];
    expect(allowedAfter.map((terms) => codeOf(mayFollow(terms, day, PATH)))).toEqual(['allowed', 'allowed', 'allowed']);
    const refusedAfter = [
      [term('2026-10-05', null)],
      [term('2026-01-05', '2026-10-08'), term('2026-10-01', '2026-10-02')],
      [term('2026-10-04', null, '2026-10-12')],
    ];
    expect(refusedAfter.map((terms) => codeOf(mayFollow(terms, day, PATH)))).toEqual(refusedAfter.map(() => 'TERM_NOT_LATER'));
  });
});

describe('the day of an act', () => {
  const closed = new Set(['2026-07', '2026-08']);
  const act = (on: string) => codeOf(mayTakeEffectOn(localDate(on), localDate('2026-10-12'), closed, PATH));

  it('lies in an open month and not in the future', () => {
    expect([act('2026-10-12'), act('2026-09-01'), act('2026-10-13')]).toEqual(['allowed', 'allowed', 'FUTURE_DAY']);
  });

  it('lies in no closed month and before none', () => {
    expect([act('2026-08-31'), act('2026-07-01'), act('2020-01-01')]).toEqual(['MONTH_CLOSED', 'MONTH_CLOSED', 'MONTH_CLOSED']);
    const early = mayTakeEffectOn(localDate('2026-05-15'), localDate('2026-10-12'), closed, PATH);
    expect(early).toMatchObject({
      reason: { text: { zh: expect.stringContaining('2026-05-15 早于已结账的 2026-07') as string } },
    });
  });
});

describe('the reason of an act on a group', () => {
  it('is whatever somebody writes, as long as it can be kept', () => {
    const reasons = ['', '搬迁', '长'.repeat(201)];
    expect(reasons.map((reason) => codeOf(mustBeExplained(reason, PATH)))).toEqual(['REASON_NEEDED', 'allowed', 'TEXT_UNUSABLE']);
  });
});

describe('a group', () => {
  it('is changed while active', () => {
    expect([codeOf(mayBeChanged('ACTIVE', PATH)), codeOf(mayBeChanged('DISSOLVED', PATH))]).toEqual([
      'allowed',
      'GROUP_DISSOLVED',
    ]);
  });

  it('is dissolved later than its founding and its last change', () => {
    const founded = localDate('2026-01-05');
    expect(
      [mayDissolve(day, founded, null), mayDissolve(founded, founded, null), mayDissolve(day, founded, day)].map(codeOf),
    ).toEqual(['allowed', 'DISSOLVED_TOO_EARLY', 'DISSOLVED_TOO_EARLY']);
  });

  it('belongs to the network of most of its founders', () => {
    expect([marketTypeOf(['URBAN', 'RURAL']), marketTypeOf(['RURAL', 'RURAL', 'URBAN'])]).toEqual(['URBAN', 'RURAL']);
  });
});
