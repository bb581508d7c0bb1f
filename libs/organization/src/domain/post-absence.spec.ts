import { localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { mayBeAbsent } from './post-absence.rules';

const day = localDate;
const holder = { deputyName: '李四', from: day('2026-01-01'), to: null };
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
const verdict = (from: string, to: string, changed: object = {}, present = [days('2026-11-01', '2026-11-05')]) => {
  const answer = mayBeAbsent({ ...holder, ...changed }, days(from, to), present, day('2026-10-12'));
  return answer.ok ? 'ok' : answer.reason.code;
};

describe('the holder of a post', () => {
  it('may be away on days that are still to come, today alone included', () => {
    expect(verdict('2026-10-12', '2026-10-12')).toBe('ok');
    expect(verdict('2026-10-01', '2026-10-12')).toBe('ok');
    expect(verdict('2026-10-01', '2026-10-11')).toBe('ABSENCE_PAST');
    expect(verdict('2026-10-20', '2026-10-19')).toBe('ABSENCE_REVERSED');
  });

  it('is not away while nobody stands in', () =>
    expect(verdict('2026-10-12', '2026-10-13', { deputyName: null })).toBe('POST_WITHOUT_DEPUTY'));

  it('is not away twice on one day', () => {
    expect(verdict('2026-10-30', '2026-11-01')).toBe('ABSENCE_OVERLAPS');
    expect(verdict('2026-11-05', '2026-11-09')).toBe('ABSENCE_OVERLAPS');
    expect(verdict('2026-10-30', '2026-10-31')).toBe('ok');
    expect(verdict('2026-11-06', '2026-11-09')).toBe('ok');
  });

  it('is away only while holding the post', () => {
    expect(verdict('2026-10-12', '2026-10-13', { from: day('2026-10-13') })).toBe('ABSENCE_OUTSIDE_HOLDING');
    expect(verdict('2026-10-12', '2026-10-20', { to: day('2026-10-20') })).toBe('ABSENCE_OUTSIDE_HOLDING');
    expect(verdict('2026-10-12', '2026-10-19', { to: day('2026-10-20') })).toBe('ok');
  });
});
