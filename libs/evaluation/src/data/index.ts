export * from './evaluation-ranking.queries';
