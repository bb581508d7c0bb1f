export * from './activities.queries';
