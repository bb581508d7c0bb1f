import { localDate, type Verdict } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationAction,
  type ApplicationState,
  actionsIn,
  bindsFrom,
  compareTexts,
  mayBeNextVersion,
  mayCarryOnAtFounding,
  mayDo,
  mustBeCityOffice,
  mustComeFromLeader,
  mustFollow,
  mustFollowCause,
  mustJoinAfterSigning,
  pledgeStateOf,
  stateOn,
  tidyText,
} from '.';

const PATH = ['input', 'applications', '0'];
const codeOf = (verdict: Verdict): string => (verdict.ok ? 'ok' : verdict.reason.code);
const day = localDate;

describe('the way into a group (Annex 1 Art. 10)', () => {
  const allowedMoves: readonly [ApplicationState, ApplicationAction, ApplicationState][] = [
    ['APPLIED', 'ACCEPT', 'ACCEPTED'],
    ['APPLIED', 'REJECT', 'REJECTED'],
    ['APPLIED', 'WITHDRAW', 'WITHDRAWN'],
    ['ACCEPTED', 'RECORD_READING', 'READ'],
    ['ACCEPTED', 'WITHDRAW', 'WITHDRAWN'],
    ['READ', 'SIGN_PLEDGE', 'ACTIVE'],
    ['READ', 'WITHDRAW', 'WITHDRAWN'],
    ['PLEDGED', 'WITHDRAW', 'WITHDRAWN'],
  ];

  const everyMove = APPLICATION_STATES.flatMap((state) => APPLICATION_ACTIONS.map((action) => [state, action] as const));
  it.each(everyMove)('at a group, in %s, %s is what the table says', (state, action) => {
    const move = allowedMoves.find(([from, act]) => from === state && act === action);
    expect(APPLICATION_TRANSITIONS.GROUP[state][action]).toBe(move?.[2]);
    expect(codeOf(mayDo(action, 'GROUP', state, PATH))).toBe(move ? 'ok' : 'NOT_IN_THIS_STATE');
  });

  it.each(everyMove)(
    'at a founding, in %s, %s is the same, but who has signed waits for the founding meeting',
    (state, action) => {
      const move = allowedMoves.find(([from, act]) => from === state && act === action);
      expect(APPLICATION_TRANSITIONS.FOUNDING[state][action]).toBe(action === 'SIGN_PLEDGE' && move ? 'PLEDGED' : move?.[2]);
      expect(codeOf(mayDo(action, 'FOUNDING', state, PATH))).toBe(move ? 'ok' : 'NOT_IN_THIS_STATE');
    },
  );

  it('a draft of a founding takes forms; opinions, readings and pledges follow once the county has started it', () => {
    expect(codeOf(mayCarryOnAtFounding('APPLY', 'DRAFT', PATH))).toBe('ok');
    expect(codeOf(mayCarryOnAtFounding('WITHDRAW', 'DRAFT', PATH))).toBe('ok');
    for (const action of ['ACCEPT', 'REJECT', 'RECORD_READING', 'SIGN_PLEDGE'] as const) {
      expect(codeOf(mayCarryOnAtFounding(action, 'DRAFT', PATH))).toBe('FOUNDING_STATE');
      expect(codeOf(mayCarryOnAtFounding(action, 'FORMING', PATH))).toBe('ok');
    }
    for (const over of ['ACTIVE', 'ABANDONED']) expect(codeOf(mayCarryOnAtFounding('APPLY', over, PATH))).toBe('FOUNDING_STATE');
  });

  it('form, opinion, reading, pledge: no step can be left out, and each can be walked to the membership', () => {
    let state: ApplicationState = 'APPLIED';
    for (const action of ['ACCEPT', 'RECORD_READING', 'SIGN_PLEDGE'] as const) {
      state = APPLICATION_TRANSITIONS.GROUP[state][action] as ApplicationState;
    }
    expect(state).toBe('ACTIVE');
    expect(actionsIn('GROUP', 'APPLIED')).not.toContain('SIGN_PLEDGE');
  });

  it.each(['ACTIVE', 'REJECTED', 'WITHDRAWN', 'EXPIRED'] as const)('%s is an end', (state) => {
    expect(actionsIn('GROUP', state)).toEqual([]);
    expect(actionsIn('FOUNDING', state)).toEqual([]);
  });

  it('what nobody carries on expires on the day after its validity; what is done does not', () => {
    expect(stateOn('READ', day('2026-10-12'), day('2026-10-11'))).toBe('READ');
    expect(stateOn('READ', day('2026-10-12'), day('2026-10-12'))).toBe('EXPIRED');
    expect(stateOn('ACTIVE', day('2026-10-12'), day('2027-10-12'))).toBe('ACTIVE');
  });

  it('the steps follow one another; two may be on one day', () => {
    expect(codeOf(mustFollow(day('2026-10-05'), day('2026-10-05'), 'ACCEPT', PATH))).toBe('ok');
    expect(codeOf(mustFollow(day('2026-10-04'), day('2026-10-05'), 'SIGN_PLEDGE', PATH))).toBe('OUT_OF_ORDER');
  });

  it('nobody is a member before he has signed (SD-R11)', () => {
    expect(codeOf(mustJoinAfterSigning(day('2026-10-05'), day('2026-10-05'), PATH))).toBe('ok');
    expect(codeOf(mustJoinAfterSigning(day('2026-10-04'), day('2026-10-05'), PATH))).toBe('OUT_OF_ORDER');
  });

  it("the opinion is the leader's, or a named deputy's (Annex 3): that there is no leader is another thing than that somebody is no deputy", () => {
    expect(codeOf(mustComeFromLeader(false, false, PATH))).toBe('NOT_THE_LEADER');
    expect(codeOf(mustComeFromLeader(false, true, PATH))).toBe('NOT_AN_OFFICER');
    expect(codeOf(mustComeFromLeader(true, true, PATH))).toBe('ok');
  });
});

describe('the pledge (Annex 4)', () => {
  it('a member is bound by the newest version signed; an older one is to be signed again and ends nothing', () => {
    expect([pledgeStateOf(null, 2), pledgeStateOf(1, 2), pledgeStateOf(2, 2), pledgeStateOf(1, 1)]).toEqual([
      'UNSIGNED',
      'OUTDATED',
      'VALID',
      'VALID',
    ]);
  });

  it('binds from its signing, at the earliest from the joining', () => {
    expect(bindsFrom(day('2026-10-01'), day('2026-10-05'))).toBe('2026-10-05');
    expect(bindsFrom(day('2026-10-09'), day('2026-10-05'))).toBe('2026-10-09');
  });
});

describe('charter, covenant and pledge', () => {
  const last = { body: '第一条　甲\n第二条　乙', effectiveOn: day('2019-01-01') };
  const codes = (body: string, from: string) =>
    mayBeNextVersion(body, day(from), last, day('2026-10-12')).flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));

  it('a new version says something else and holds from tomorrow at the earliest', () => {
    expect(codes('第一条　甲\n第二条　丙', '2026-10-13')).toEqual([]);
    expect(codes('第一条　甲\n第二条　丙', '2026-10-12')).toEqual(['TEXT_NOT_LATER']);
    expect(codes(last.body, '2026-10-13')).toEqual(['TEXT_UNCHANGED']);
    expect(codes('', '2026-10-13')).toEqual(['TEXT_UNUSABLE']);
  });

  it('is one for the whole city: a county revises none', () => {
    expect(codeOf(mustBeCityOffice(false, 'PLEDGE'))).toBe('CITY_ONLY');
    expect(codeOf(mustBeCityOffice(true, 'PLEDGE'))).toBe('ok');
  });

  it('is kept in paragraphs, without blank lines', () => {
    expect(tidyText('  第一条　甲 \r\n\r\n第二条　乙\u3000\n')).toBe('第一条　甲\n第二条　乙');
  });

  it('two versions are compared by paragraphs: first what went, then what came', () => {
    expect(compareTexts('一\n二\n三', '一\n贰\n三\n四')).toEqual([
      { kind: 'SAME', text: '一' },
      { kind: 'REMOVED', text: '二' },
      { kind: 'ADDED', text: '贰' },
      { kind: 'SAME', text: '三' },
      { kind: 'ADDED', text: '四' },
    ]);
  });
});

it('nobody is cancelled for days on which the cause was not there yet (SD-R12)', () => {
  const since = day('2026-10-05');
  const on = (date: string, from: typeof since | null) =>
    codeOf(mustFollowCause(day(date), 'LICENCE_LAPSED', from, '便民店', ['input', 'on']));
  expect([on('2026-10-04', since), on('2026-10-05', since), on('2026-09-01', null)]).toEqual(['BEFORE_THE_CAUSE', 'ok', 'ok']);
});
