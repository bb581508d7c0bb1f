export * from './act';
export * from './backup';
export * from './connect';
export * from './database';
export { DatabaseUnusable, explain } from './database-unusable';
export * from './embedded';
export * from './migrate';
export * from './read-transaction';
export * from './scope';
