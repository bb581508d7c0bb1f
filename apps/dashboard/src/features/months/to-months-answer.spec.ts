import { describe, expect, it } from 'vitest';
import { toMonthsAnswer } from './to-months-answer';

describe('the answer about the months', () => {
  it('names the latest closed month and the earliest open one, in whatever order they come', () => {
    const months = [
      { month: '2026-10', state: 'OPEN' },
      { month: '2026-09', state: 'OPEN' },
      { month: '2026-07', state: 'CLOSED' },
      { month: '2026-08', state: 'CLOSED' },
    ] as const;
    expect(toMonthsAnswer(months)).toEqual({ latestClosed: '2026-08', open: 2, next: '2026-09' });
  });

  it('counts a month that is being closed as open', () => {
    expect(toMonthsAnswer([{ month: '2026-09', state: 'CLOSING' }])).toEqual({
      latestClosed: undefined,
      open: 1,
      next: '2026-09',
    });
  });

  it('has no next month when all are closed', () => {
    expect(toMonthsAnswer([{ month: '2026-09', state: 'CLOSED' }])).toEqual({
      latestClosed: '2026-09',
      open: 0,
      next: undefined,
    });
  });
});
