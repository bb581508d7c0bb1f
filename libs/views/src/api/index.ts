export * from './saved-view.object';
export * from './saved-view.resolver';
