import { yearMonth } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { weeksOf } from './weeks-of';

describe('the weeks of a month', () => {
  it('begin on Monday and are whole: October 2026 begins on a Thursday and has five', () => {
    const days = weeksOf(yearMonth('2026-10'));
    expect(days).toHaveLength(35);
    expect(days[0]).toEqual({ day: '2026-09-28', isBlank: true });
    expect(days[3]).toEqual({ day: '2026-10-01', isBlank: false });
    expect(days.at(-1)).toEqual({ day: '2026-11-01', isBlank: true });
  });

  it('are four where February fits, as in 2027', () => {
    const days = weeksOf(yearMonth('2027-02'));
    expect(days).toHaveLength(28);
    expect(days.every(({ isBlank }) => !isBlank)).toBe(true);
  });
});
