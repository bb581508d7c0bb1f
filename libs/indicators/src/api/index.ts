export * from './indicator.object';
export * from './indicator.resolver';
export * from './month.resolver';
