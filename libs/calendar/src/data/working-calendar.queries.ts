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

/** Whether all holidays of a day's year are known where a scope lies; of others, working days are counted too high. */
export const isYearKnown = (day: Sql, scope: Sql): Sql =>
  sql`holidays_missing(extract(year from ${day})::integer, ${scope}) = '{}'`;
