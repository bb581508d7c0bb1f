export { removeCalendarDays, setCalendarDays } from './set-calendar-days.service';
export * from './working-calendar.queries';
export { readWorkingYear, type WorkingYearRow } from './working-year.queries';
