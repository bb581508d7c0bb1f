import type { RandomStream } from './random';

/** A date as the number of days since 1970-01-01. */
export type Day = number;

export interface DemoMonth {
  /** First day, as stored: `2025-03-01`. */
  readonly month: string;
  readonly first: Day;
  /** Last day; for the running month the day of the demonstration clock. */
  readonly last: Day;
}

export const dayOf = (date: string): Day => Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / 86_400_000;

const isoCache = new Map<Day, string>();
export const isoOf = (day: Day): string => {
  let text = isoCache.get(day);
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    isoCache.set(day, text);
  }
  return text;
};

export const addYears = (day: Day, years: number): Day => {
  const iso = isoOf(day);
  const shifted = `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
  return dayOf(shifted);
};

/** The fixed clock of the demonstration. */
export const DEMO_TODAY: Day = dayOf('2026-10-12');
/** Everything before this day is the starting state, without monthly history. */
export const HISTORY_START: Day = dayOf('2025-03-01');
/** The place of 2026-08, the latest closed month, in DEMO_MONTHS. */
export const LATEST_CLOSED = 17;

/** 2025-03 … 2026-10, twenty months; the last two are open. */
export const DEMO_MONTHS: readonly DemoMonth[] = Array.from({ length: 20 }, (_, i) => {
  const monthNumber = 2 + i;
  const first = Date.UTC(2025, monthNumber, 1) / 86_400_000;
  const last = Math.min(Date.UTC(2025, monthNumber + 1, 0) / 86_400_000, DEMO_TODAY);
  return { month: isoOf(first), first, last };
});

// Public holidays 2025–2026 as published by the State Council; make-up Saturdays are left out, nobody needs to meet on them.
const HOLIDAYS = (
  [
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ] as const
).map(([from, to]) => [dayOf(from), dayOf(to)] as const);

export const isWorkingDay = (day: Day): boolean => {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.some(([from, to]) => day >= from && day <= to);
};

/** A working day between the two, or null when there is none. */
export const pickWorkingDay = (random: RandomStream, from: Day, to: Day): Day | null => {
  const days: Day[] = [];
  for (let day = from; day <= to; day++) if (isWorkingDay(day)) days.push(day);
  return days.length === 0 ? null : random.pick(days);
};
