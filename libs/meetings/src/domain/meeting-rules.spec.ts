import { localDate, yearMonth } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { AGENDA } from './agenda';
import { areOfOneKindEach, isLate, mayLoseEvidence, missingEvidence } from './evidence.rules';
import { isStillOpen, mayBeDue, mayEndOn, measureActions, measureState } from './measure.rules';
import type { PaperKind } from './meeting';
import { existsOn, mayBeHeldAt, mayBeHeldOn, mayBePlannedOn } from './meeting-day.rules';
import { mayBeMinutes, mayCountForEach, mayHaveAgenda, maySignIn } from './record.rules';
import { isPassed, mayResolve } from './resolution.rules';
import { firstDayToPlan, maySpread, spreadOver } from './spread-days';

const day = localDate;
const today = day('2026-10-12');
const path = ['input'];

describe('the evidence of a meeting', () => {
  it('takes a file as one kind of paper: a page with sign-in and minutes is uploaded once for each', () => {
    const papers = (...given: [string, PaperKind][]) =>
      areOfOneKindEach(
        given.map(([fileId, kind]) => ({ fileId, kind })),
        ['input', 'papers'],
      ).ok;
    expect(papers(['a', 'SIGN_IN'], ['b', 'MINUTES'], ['A', 'SIGN_IN'])).toBe(true);
    expect(papers(['a', 'SIGN_IN'], ['A', 'MINUTES'])).toBe(false);
  });

  it('is minutes, sign-in and images; minutes and sign-in may be kept in the record or be a paper (SD-R14)', () => {
    expect(missingEvidence({ minutes: false, signIn: false, papers: [] })).toEqual(['MINUTES', 'SIGN_IN', 'IMAGE']);
    expect(missingEvidence({ minutes: true, signIn: true, papers: [] })).toEqual(['IMAGE']);
    expect(missingEvidence({ minutes: false, signIn: false, papers: ['MINUTES', 'SIGN_IN', 'IMAGE', 'IMAGE'] })).toEqual([]);
  });

  it('is late when it is complete only after the last day of the month, by the clock of Shanghai (§3.8.6)', () => {
    const september = yearMonth('2026-09');
    expect(isLate(september, new Date('2026-09-30T15:59:59Z'))).toBe(false);
    expect(isLate(september, new Date('2026-09-30T16:00:00Z'))).toBe(true);
  });

  it('stays once its month is closed', () => {
    expect(mayLoseEvidence(false, path).ok).toBe(true);
    expect(mayLoseEvidence(true, path)).toMatchObject({ ok: false, reason: { code: 'EVIDENCE_COUNTED' } });
  });
});

describe('the day of a meeting', () => {
  it('is planned from today to a year ahead', () => {
    expect(mayBePlannedOn(today, today, path).ok).toBe(true);
    expect(mayBePlannedOn(day('2027-10-31'), today, path).ok).toBe(true);
    expect(mayBePlannedOn(day('2026-10-11'), today, path)).toMatchObject({ reason: { code: 'PLAN_IN_THE_PAST' } });
    expect(mayBePlannedOn(day('2027-11-01'), today, path)).toMatchObject({ reason: { code: 'PLAN_TOO_FAR' } });
  });

  it('lies in the month whose duty it fulfils, its last day included, and not in the future', () => {
    expect(mayBeHeldOn(day('2026-09-30'), yearMonth('2026-09'), today, path).ok).toBe(true);
    expect(mayBeHeldOn(day('2026-10-01'), yearMonth('2026-09'), today, path)).toMatchObject({
      reason: { code: 'OUTSIDE_MONTH_OF_DUTY' },
    });
    expect(mayBeHeldOn(day('2026-10-13'), yearMonth('2026-10'), today, path)).toMatchObject({ reason: { code: 'FUTURE_DAY' } });
  });

  it('is one on which the group exists', () => {
    expect(existsOn(day('2026-01-05'), null, day('2026-01-05'), path).ok).toBe(true);
    expect(existsOn(day('2026-01-05'), day('2026-05-01'), day('2026-05-01'), path).ok).toBe(false);
  });
});

describe('the place of a meeting (Annex 9 Art.3–4)', () => {
  it("is the group home or a member's shop, for leaders the county department; elsewhere it is named", () => {
    expect(mayBeHeldAt('GROUP', 'GROUP_HOME', null).ok).toBe(true);
    expect(mayBeHeldAt('GROUP', 'COUNTY_DEPARTMENT', null)).toMatchObject({
      reason: { code: 'MEETING_PLACE', clause: 'SD-R14' },
    });
    expect(mayBeHeldAt('LEADERS', 'MEMBER_SHOP', null)).toMatchObject({ reason: { code: 'MEETING_PLACE', clause: 'SD-R15' } });
    expect(mayBeHeldAt('LEADERS', 'OTHER', null)).toMatchObject({ reason: { code: 'PLACE_NEEDED' } });
    expect(mayBeHeldAt('LEADERS', 'OTHER', '党群服务中心').ok).toBe(true);
  });
});

describe('the record of a meeting', () => {
  it('has points of its own list, each once, one at least; each list has seven (SD-R17, SD-R18)', () => {
    expect([AGENDA.GROUP.length, AGENDA.LEADERS.length]).toEqual([7, 7]);
    expect(mayHaveAgenda('GROUP', AGENDA.GROUP, path).ok).toBe(true);
    expect(mayHaveAgenda('GROUP', [], path)).toMatchObject({ reason: { code: 'AGENDA_EMPTY', clause: 'SD-R17' } });
    expect(mayHaveAgenda('LEADERS', ['DISCUSS_PRICES'], path)).toMatchObject({
      reason: { code: 'AGENDA_ITEM', clause: 'SD-R18' },
    });
    expect(mayHaveAgenda('GROUP', ['MUST_KNOW', 'MUST_KNOW'], path).ok).toBe(false);
  });

  it('has minutes of at most 2,000 characters; longer ones are a paper', () => {
    expect(mayBeMinutes('记'.repeat(2000), path).ok).toBe(true);
    expect(mayBeMinutes('记'.repeat(2001), path)).toMatchObject({ reason: { code: 'MINUTES_TOO_LONG' } });
  });

  it('is signed by those expected, each once; somebody has come', () => {
    const expected = new Set(['a', 'b', 'c']);
    const codes = (present: string[], excused: string[]) =>
      maySignIn(expected, present, excused).flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));
    expect(codes(['a', 'b'], ['c'])).toEqual([]);
    expect(codes(['a', 'x'], ['y'])).toEqual(['NOT_EXPECTED', 'NOT_EXPECTED']);
    expect(codes(['a'], ['a'])).toEqual(['SIGNED_TWICE']);
    expect(codes([], ['a'])).toEqual(['NOBODY_PRESENT']);
  });

  it('counts for two groups that meet jointly when somebody of each came; who stayed away is named (§3.8.6)', () => {
    const expected = [
      { retailerId: 'a', groupName: '一组' },
      { retailerId: 'b', groupName: '一组' },
      { retailerId: 'c', groupName: '二组' },
    ];
    expect(mayCountForEach(expected, ['b', 'c']).ok).toBe(true);
    expect(mayCountForEach(expected, ['a', 'b'])).toMatchObject({
      reason: { code: 'GROUP_NOT_PRESENT', text: { zh: expect.stringContaining('二组没有组员到会') } },
    });
    expect(mayCountForEach(expected, []).ok).toBe(true);
  });
});

describe('a matter that the charter leaves open (SD-R13)', () => {
  const twoThirds = { numerator: '2', denominator: '3' };
  const said = (verdicts: ReturnType<typeof mayResolve>) =>
    verdicts.flatMap((verdict) => (verdict.ok ? [] : [`${verdict.reason.code} ${verdict.reason.path.join('.')}`]));

  it('is passed by two thirds of all members, counted exactly: of 15 by 10, of 13 by 9, of 16 by 11', () => {
    expect([9, 10].map((votes) => isPassed(votes, 15, twoThirds))).toEqual([false, true]);
    expect([8, 9].map((votes) => isPassed(votes, 13, twoThirds))).toEqual([false, true]);
    expect([10, 11].map((votes) => isPassed(votes, 16, twoThirds))).toEqual([false, true]);
  });

  it('has a subject, and at most as many votes as were there, though two thirds of all are needed', () => {
    const resolutions = [
      { subject: '每月轮流在各店开会', votesFor: 12 },
      { subject: ' ', votesFor: 13 },
    ];
    expect(said(mayResolve('GROUP', false, 12, resolutions, path))).toEqual([
      'RESOLUTION_SUBJECT input.1.subject',
      'VOTES_IMPOSSIBLE input.1.votesFor',
    ]);
  });

  it('is decided by one group, not by leaders and not by two groups together', () => {
    const resolutions = [{ subject: '设互助金', votesFor: 5 }];
    expect(said(mayResolve('LEADERS', false, 12, resolutions, path))).toEqual(['RESOLUTION_OF_ONE_GROUP input']);
    expect(said(mayResolve('GROUP', true, 12, resolutions, path))).toEqual(['RESOLUTION_OF_ONE_GROUP input']);
    expect(said(mayResolve('LEADERS', false, 12, [], path))).toEqual([]);
  });
});

describe('a measure that was promised (SD-R18)', () => {
  it('is overdue from the day after the one it was due on', () => {
    const on = (text: string | null) => (text === null ? null : day(text));
    const stands = (dueOn: string, doneOn: string | null = null, withdrawnOn: string | null = null) =>
      measureState({ dueOn: day(dueOn), doneOn: on(doneOn), withdrawnOn: on(withdrawnOn) }, today);
    expect(stands('2026-10-12')).toBe('OPEN');
    expect(stands('2026-10-11')).toBe('OVERDUE');
    expect(stands('2026-10-01', '2026-10-12')).toBe('DONE');
    expect(stands('2026-10-01', null, '2026-10-12')).toBe('WITHDRAWN');
  });

  it("is kept while it is open by who keeps leaders' meetings (SD-R15)", () => {
    expect(measureActions('OVERDUE', 'MARKET_MANAGER')).toEqual(['FINISH', 'CORRECT', 'WITHDRAW']);
    expect(measureActions('OPEN', 'CUSTOMER_MANAGER')).toEqual([]);
    for (const state of ['DONE', 'WITHDRAWN'] as const) expect(measureActions(state, 'MARKET_MANAGER')).toEqual([]);
  });

  it('is due on the day of the meeting or later, within a year: a year that was mistyped is refused', () => {
    const held = day('2026-09-25');
    expect(mayBeDue(held, held, today).ok).toBe(true);
    expect(mayBeDue(day('2026-09-24'), held, today)).toMatchObject({ reason: { code: 'DUE_BEFORE_MEETING' } });
    expect(mayBeDue(day('2027-10-12'), held, today).ok).toBe(true);
    expect(mayBeDue(day('2099-10-12'), held, today)).toMatchObject({ reason: { code: 'DUE_TOO_FAR' } });
  });

  it('is done or withdrawn on the day of the meeting or later, once', () => {
    const held = day('2026-09-25');
    expect(mayEndOn(today, held, today).ok).toBe(true);
    expect(mayEndOn(day('2026-09-24'), held, today)).toMatchObject({ reason: { code: 'DONE_BEFORE_MEETING' } });
    expect(mayEndOn(day('2026-10-13'), held, today)).toMatchObject({ reason: { code: 'FUTURE_DAY' } });
    expect(isStillOpen({ doneOn: null, withdrawnOn: null }).ok).toBe(true);
    expect(isStillOpen({ doneOn: held, withdrawnOn: null })).toMatchObject({ reason: { code: 'MEASURE_DONE' } });
    expect(isStillOpen({ doneOn: null, withdrawnOn: held })).toMatchObject({ reason: { code: 'MEASURE_WITHDRAWN' } });
  });
});

describe('a plan for many groups', () => {
  it('goes over the days given in their order, evenly', () => {
    const days = ['2026-10-16', '2026-10-19', '2026-10-20'].map(day);
    expect(spreadOver(days, 4)).toEqual(['2026-10-16', '2026-10-16', '2026-10-19', '2026-10-20']);
    expect(spreadOver(days, 0)).toEqual([]);
  });

  it('lies within one month and has a working day: a make-up Saturday is one, a holiday is none', () => {
    const calendar = new Map([
      [day('2026-10-02'), false],
      [day('2026-10-10'), true],
    ]);
    const may = (from: string, to: string) => maySpread(day(from), day(to), calendar, path).ok;
    expect(may('2026-10-16', '2026-10-31')).toBe(true);
    expect(may('2026-10-16', '2026-11-02')).toBe(false);
    expect(may('2026-10-17', '2026-10-18')).toBe(false);
    expect(may('2026-10-10', '2026-10-11')).toBe(true);
    expect(may('2026-10-02', '2026-10-04')).toBe(false);
  });

  it('is proposed from the first working day of the month on that has not passed', () => {
    const national = new Map(['01', '02', '05', '06', '07'].map((date) => [day(`2026-10-${date}`), false]));
    const proposed = (month: string, now: string) => firstDayToPlan(yearMonth(month), day(now), national);
    // 1 November 2026 is a Sunday.
    expect(proposed('2026-11', '2026-10-12')).toBe('2026-11-02');
    expect(proposed('2026-10', '2026-09-20')).toBe('2026-10-08');
    expect(proposed('2026-10', '2026-10-12')).toBe('2026-10-12');
    expect(proposed('2026-10', '2026-10-17')).toBe('2026-10-19');
    expect(proposed('2026-10', '2026-10-31')).toBe('2026-10-31');
    expect(proposed('2026-09', '2026-10-12')).toBe('2026-10-12');
  });
});
