export * from './policy-parameter.object';
export * from './policy-parameter.resolver';
