export * from './saved-view.rules';
