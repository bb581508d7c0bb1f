import type { WorkingCalendar } from '@chengxin/calendar/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';

/** The calendar of the city that a scope lies in, inside a business act. */
export async function workingCalendarOf(act: Act, scope: number): Promise<WorkingCalendar> {
  const rows = await act.em.execute<{ day: LocalDate; works: boolean }[]>(
    `select to_char(c.day, 'YYYY-MM-DD') as day, c.works from calendar_of(?) c`,
    [scope],
  );
  return new Map(rows.map(({ day, works }) => [day, works]));
}

/** Working days after one day until another where a scope lies, as `workingDaysBetween`. */
export const workingDaysBetweenIn = (first: Sql | LocalDate, last: Sql, scope: Sql): Sql =>
  sql`working_days_between(${first}::date, ${last}, ${scope})`;

/** The day so many working days after a day where a scope lies, as `addWorkingDays`. */
export const addWorkingDaysIn = (first: Sql, days: Sql, scope: Sql): Sql => sql`add_working_days(${first}, ${days}, ${scope})`;

/** Whether the holidays of a day's year are known where a scope lies; of others, weekends alone are counted. */
export const isYearKnown = (day: Sql, scope: Sql): Sql =>
  sql`exists (select from calendar_of(${scope}) c where extract(year from c.day) = extract(year from ${day}))`;
