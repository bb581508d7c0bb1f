export * from './elections.queries';
