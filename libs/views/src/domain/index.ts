export * from './named-thing.rules';
export * from './saved-view.rules';
