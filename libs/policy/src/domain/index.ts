export * from './parameter';
export * from './parameter-value.rules';
export * from './parameters';
export * from './policy-on';
export * from './query-budget';
