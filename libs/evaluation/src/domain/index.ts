export * from './evaluation-point';
export * from './score.rules';
