export * from './parameter-in-force';
export * from './policy-parameter.object';
export * from './policy-parameter.resolver';
export * from './viewer-parameter.sql';
