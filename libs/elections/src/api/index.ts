export * from './elections.object';
