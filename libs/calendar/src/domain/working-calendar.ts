import { addDays, type LocalDate } from '@chengxin/kernel';

/** Days that are not what their weekday says: worked (调休上班) or not (放假). */
export type WorkingCalendar = ReadonlyMap<LocalDate, boolean>;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Monday to Friday less statutory holidays plus make-up days. */
export const isWorkingDay = (day: LocalDate, calendar: WorkingCalendar): boolean => calendar.get(day) ?? weekdayOf(day) <= 5;

/** The working days from one day to another, both included. */
export function workingDaysFrom(first: LocalDate, last: LocalDate, calendar: WorkingCalendar): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days.push(day);
  return days;
}

/**
 * Working days after `first` until `last`, that one included: what is left of a deadline on the day `first`. 0 on the day itself, negative
 * when it lies before; `working_days_between` says the same in the database (a spec compares the two).
 */
export function workingDaysBetween(first: LocalDate, last: LocalDate, calendar: WorkingCalendar): number {
  if (first === last) return 0;
  return first < last
    ? workingDaysFrom(addDays(first, 1), last, calendar).length
    : -workingDaysFrom(addDays(last, 1), first, calendar).length;
}

/** The day on which so many working days after `first` are over; `first` itself after none. `add_working_days` in the database. */
export function addWorkingDays(first: LocalDate, days: number, calendar: WorkingCalendar): LocalDate {
  let day = first;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
