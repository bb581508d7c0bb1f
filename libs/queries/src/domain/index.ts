export * from './saved-query.rules';
