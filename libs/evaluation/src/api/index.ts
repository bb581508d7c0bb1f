export * from './evaluation.object';
export * from './evaluation.resolver';
