import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsToDate,
  daysBetween,
  firstDayOf,
  type LocalDate,
  lastDayOf,
  localDate,
  monthOf,
  parseLocalDate,
} from './local-date';
import { addMonths, monthRange, monthsBetween, parseYearMonth, yearMonth } from './year-month';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(localDate('1950-01-01'), days));

describe('days', () => {
  it('exist or are refused: 29 February only in leap years', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29');
    expect(
      ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '0000-01-01', '9999-01-01', '2026-04-31', ''].map(parseLocalDate),
    ).toEqual(Array(8).fill(null));
  });

  it('a number of months later are clamped to the end of the month: 31 January + 1 month = 28 or 29 February (T4)', () => {
    expect(addMonthsToDate(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonthsToDate(localDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonthsToDate(localDate('2026-02-10'), 3)).toBe('2026-05-10');
  });

  it('count forwards and backwards alike, across any year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const later = addDays(day, count);
        return daysBetween(day, later) === count && addDays(later, -count) === day && parseLocalDate(later) === later;
      }),
    );
  });

  it('lie between the first and the last day of their month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day);
        const next: LocalDate = addDays(lastDayOf(month), 1);
        return firstDayOf(month) <= day && day <= lastDayOf(month) && next === firstDayOf(addMonths(month, 1));
      }),
    );
  });
});

describe('months', () => {
  it('are read as YYYY-MM only', () => {
    expect(['2026-00', '2026-13', '2026-1', '202609', '1899-12'].map(parseYearMonth)).toEqual(Array(5).fill(null));
  });

  it('range over years, both ends included', () => {
    expect(monthRange(yearMonth('2025-11'), yearMonth('2026-02'))).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthRange(yearMonth('2026-02'), yearMonth('2026-01'))).toEqual([]);
    expect(monthsBetween(yearMonth('2025-03'), yearMonth('2026-08'))).toBe(17);
  });
});
