export * from './evaluation.object';
export * from './evaluation.resolver';
export * from './score-explanation.object';
