export * from './meetings.object';
