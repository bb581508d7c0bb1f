export * from './evaluation-ranking.queries';
export * from './explain-score.queries';
export * from './preview-parameter.queries';
