import { describe, expect, it } from 'vitest';
import { proposedDay } from './first-day';

const TODAY = '2026-09-28';
const yearOf = (days: { day: string; works: boolean }[]) => ({ workingYear: { cityCode: '140600', year: 2026, days } });

describe('the day that is proposed for a meeting', () => {
  it('is the first working day of the month, by the days of the calendar', () => {
    const holidays = ['2026-10-01', '2026-10-02'].map((day) => ({ day, works: false }));
    expect(proposedDay({ data: yearOf(holidays), loading: false }, '2026-10', TODAY)).toBe('2026-10-05');
    expect(proposedDay({ data: yearOf([]), loading: false }, '2026-10', TODAY)).toBe('2026-10-01');
  });

  it('is none until the calendar is read, and none where it could not be: a holiday is proposed by nobody', () => {
    expect(proposedDay({ loading: true }, '2026-10', TODAY)).toBeUndefined();
    expect(proposedDay({ loading: false }, '2026-10', TODAY)).toBeNull();
  });
});
