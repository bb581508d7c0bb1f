export * from './explanation.object';
export * from './explanation.resolver';
export * from './indicator.object';
export * from './indicator.resolver';
export * from './indicator-aggregate.resolver';
export * from './month.resolver';
export * from './quality.object';
export * from './quality.resolver';
