export * from './activities.object';
