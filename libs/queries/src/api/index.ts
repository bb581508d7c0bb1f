export * from './saved-query.input';
export * from './saved-query.object';
export * from './saved-query.resolver';
