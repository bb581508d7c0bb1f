export * from './timeline.object';
export * from './timeline.resolver';
