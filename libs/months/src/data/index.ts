export * from './month-period.queries';
