export * from './aggregate-rows';
export * from './month-period.object';
export * from './month-period.resolver';
