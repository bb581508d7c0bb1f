export * from './group';
