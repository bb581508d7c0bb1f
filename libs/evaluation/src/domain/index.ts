export * from './evaluation-point';
export * from './next-point.rules';
export * from './score.rules';
