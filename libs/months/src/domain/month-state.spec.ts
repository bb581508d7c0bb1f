import { localDate, yearMonth } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { asOfDay, isBehind, mayClose, mayReopen, mayTakeEffect, monthState } from './month-state';

const today = localDate('2026-10-12');

describe('the state of a month', () => {
  it('is open while it runs, closing once it has ended, closed when it was closed', () => {
    expect(monthState(yearMonth('2026-10'), false, today)).toBe('OPEN');
    expect(monthState(yearMonth('2026-09'), false, today)).toBe('CLOSING');
    expect(monthState(yearMonth('2026-08'), true, today)).toBe('CLOSED');
  });

  it('counts its last day, a running month counts today', () => {
    expect(asOfDay(yearMonth('2026-02'), today)).toBe('2026-02-28');
    expect(asOfDay(yearMonth('2026-10'), today)).toBe('2026-10-12');
  });
});

describe('the figures of a month', () => {
  const september = yearMonth('2026-09');
  const counted = { closed: false, countedTo: localDate('2026-09-30'), queued: false };

  it('lag behind while places wait to be counted, or a day has not been counted yet', () => {
    expect(isBehind(counted, september, today)).toBe(false);
    expect(isBehind({ ...counted, queued: true }, september, today)).toBe(true);
    expect(isBehind({ ...counted, countedTo: localDate('2026-10-11') }, yearMonth('2026-10'), today)).toBe(true);
    expect(isBehind({ ...counted, countedTo: today }, yearMonth('2026-10'), today)).toBe(false);
  });

  it('never do once it is closed', () => {
    expect(isBehind({ closed: true, countedTo: localDate('2026-09-29'), queued: true }, september, today)).toBe(false);
  });
});

describe('a closed month', () => {
  const closed = new Set(['2026-07', '2026-08']);

  it('takes nothing more', () => {
    expect(mayTakeEffect(yearMonth('2026-08'), closed, ['input', 'on'])).toMatchObject({
      ok: false,
      reason: { code: 'MONTH_CLOSED' },
    });
    expect(mayTakeEffect(yearMonth('2026-09'), closed, ['input', 'on'])).toEqual({ ok: true });
  });

  it('is closed in order: not before it has ended, not before an earlier month', () => {
    expect(mayClose(yearMonth('2026-09'), 'CLOSING', null, null)).toEqual({ ok: true });
    expect(mayClose(yearMonth('2026-10'), 'OPEN', null, null)).toMatchObject({ reason: { code: 'MONTH_NOT_ENDED' } });
    expect(mayClose(yearMonth('2026-09'), 'CLOSING', yearMonth('2026-08'), null)).toMatchObject({
      reason: { code: 'EARLIER_MONTH_OPEN' },
    });
    expect(mayClose(yearMonth('2026-08'), 'CLOSED', null, null)).toMatchObject({ reason: { code: 'MONTH_ALREADY_CLOSED' } });
  });

  it('is closed with a note or without; one that cannot be kept is refused', () => {
    const close = (note: string | null) => mayClose(yearMonth('2026-09'), 'CLOSING', null, note);
    expect([close(null), close('按期')]).toEqual([{ ok: true }, { ok: true }]);
    expect(close('长'.repeat(201))).toMatchObject({ reason: { code: 'TEXT_UNUSABLE', path: ['input', 'reason'] } });
  });

  it('is reopened from the latest back, with a reason', () => {
    expect(mayReopen(yearMonth('2026-08'), 'CLOSED', null, '毛利数据补报')).toEqual({ ok: true });
    expect(mayReopen(yearMonth('2026-08'), 'CLOSED', null, '补')).toMatchObject({ reason: { code: 'REASON_NEEDED' } });
    expect(mayReopen(yearMonth('2026-08'), 'CLOSED', null, '长'.repeat(201))).toMatchObject({
      reason: { code: 'REASON_NEEDED', path: ['input', 'reason'] },
    });
    expect(mayReopen(yearMonth('2026-07'), 'CLOSED', yearMonth('2026-08'), '毛利数据补报')).toMatchObject({
      reason: { code: 'LATER_MONTH_CLOSED' },
    });
    expect(mayReopen(yearMonth('2026-09'), 'CLOSING', null, '毛利数据补报')).toMatchObject({
      reason: { code: 'MONTH_NOT_CLOSED' },
    });
  });
});
