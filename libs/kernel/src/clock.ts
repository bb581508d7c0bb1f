import { type LocalDate, localDate } from './local-date';

/** Where "now" comes from. Rules take dates as arguments; only the composition root asks a clock. */
export interface Clock {
  /** The current instant: when something was done. */
  now(): Date;
  /** The instant by the real clock, whatever day is shown: for what measures how long something lasts (sessions, lock-outs). */
  realNow(): Date;
  /** The current day in Asia/Shanghai. */
  today(): LocalDate;
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The day in Asia/Shanghai (UTC+8 all year since 1992) that an instant falls on. */
export const dayInShanghai = (instant: Date): LocalDate =>
  new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as LocalDate;

/** The real clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  realNow: () => new Date(),
  today: () => dayInShanghai(new Date()),
};

/** A clock whose day stands still while its time of day goes on, back to 0:00 at midnight: the demonstration city's. */
export function clockOn(day: string): Clock {
  const today = localDate(day);
  const now = (): Date => {
    const timeOfDay = (Date.now() + SHANGHAI_OFFSET_MS) % 86_400_000;
    return new Date(Date.parse(`${today}T00:00:00+08:00`) + timeOfDay);
  };
  return { now, realNow: () => new Date(), today: () => today };
}
