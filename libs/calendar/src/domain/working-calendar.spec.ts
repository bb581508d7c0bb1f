import { addDays, type LocalDate, localDate } from '@chengxin/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeEntered, mustBeCity } from './calendar-day.rules';
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  weekdayOf,
  workingDaysBetween,
  workingDaysFrom,
} from './working-calendar';

/** National Day 2026: off from 1 to 7 October, worked on Sunday 20 September and Saturday 10 October. */
const AUTUMN: WorkingCalendar = new Map([
  ...Array.from({ length: 7 }, (_, n): [LocalDate, boolean] => [addDays(localDate('2026-10-01'), n), false]),
  [localDate('2026-09-20'), true],
  [localDate('2026-10-10'), true],
]);
const day = localDate;

const anyDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(day('2024-01-01'), count));
const anyCalendar = fc
  .array(fc.tuple(anyDay, fc.boolean()), { maxLength: 60 })
  .map((entries): WorkingCalendar => new Map(entries));

describe('working days', () => {
  it('are Monday to Friday, less holidays, plus make-up Saturdays and Sundays', () => {
    expect(weekdayOf(day('2026-10-10'))).toBe(6);
    expect(isWorkingDay(day('2026-10-10'), AUTUMN)).toBe(true);
    expect(isWorkingDay(day('2026-10-05'), AUTUMN)).toBe(false);
    expect(isWorkingDay(day('2026-10-11'), AUTUMN)).toBe(false);
    expect(isWorkingDay(day('2026-10-12'), AUTUMN)).toBe(true);
  });

  it('left of a deadline pass over the holidays: from 30 September to 12 October they are 8, 9, 10 and 12 October', () => {
    expect(workingDaysBetween(day('2026-09-30'), day('2026-10-12'), AUTUMN)).toBe(4);
    expect(addWorkingDays(day('2026-09-30'), 4, AUTUMN)).toBe('2026-10-12');
    expect(workingDaysBetween(day('2026-10-12'), day('2026-09-30'), AUTUMN)).toBe(-4);
    expect(workingDaysBetween(day('2026-10-12'), day('2026-10-12'), AUTUMN)).toBe(0);
  });

  it('are weekdays alone where nothing has been published: 1 to 8 October 2027 are six', () => {
    expect(workingDaysFrom(day('2027-10-01'), day('2027-10-08'), new Map())).toHaveLength(6);
  });

  it('are counted as they are added, in any calendar, and the last of them is one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyCalendar, (first, count, calendar) => {
        const last = addWorkingDays(first, count, calendar);
        return workingDaysBetween(first, last, calendar) === count && isWorkingDay(last, calendar);
      }),
    );
  });

  it('of two stretches that follow one another add up, and count backwards alike', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyCalendar, (a, b, c, calendar) => {
        const between = (from: LocalDate, to: LocalDate) => workingDaysBetween(from, to, calendar);
        return between(a, b) + between(b, c) === between(a, c) && between(a, b) + between(b, a) === 0;
      }),
    );
  });
});

describe('an entry of the calendar', () => {
  const entry = { first: day('2027-02-05'), last: day('2027-02-12'), name: '春节', source: '国务院办公厅通知' };
  const codes = (changed: Partial<typeof entry>) =>
    mayBeEntered({ ...entry, ...changed }).flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));

  it('names up to 16 days of one year, what for, and on whose word', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ last: day('2027-02-20') })).toEqual([]);
    expect(codes({ last: day('2027-02-21') })).toEqual(['CALENDAR_DAYS']);
    expect(codes({ last: day('2027-02-04') })).toEqual(['CALENDAR_DAYS']);
    expect(codes({ first: day('2026-12-31'), last: day('2027-01-02') })).toEqual(['CALENDAR_DAYS']);
    expect(codes({ name: ' ', source: '' })).toEqual(['TEXT_NEEDED', 'TEXT_NEEDED']);
  });

  it('is made by who works for the whole city', () => {
    expect(mustBeCity(true)).toEqual({ ok: true });
    expect(mustBeCity(false)).toMatchObject({ ok: false, reason: { code: 'CITY_ONLY' } });
  });
});
