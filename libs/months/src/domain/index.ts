export * from './month-state';
