export * from './calendar-day.rules';
export * from './working-calendar';
