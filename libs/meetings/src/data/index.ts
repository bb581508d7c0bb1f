export * from './meetings.queries';
