export * from './calendar.resolver';
export * from './working-year.object';
