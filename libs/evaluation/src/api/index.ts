export * from './evaluation.object';
export * from './evaluation.resolver';
export * from './parameter-preview.object';
export * from './parameter-preview.resolver';
export * from './score-explanation.object';
