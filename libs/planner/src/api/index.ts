export * from './plan.input';
export * from './plan.object';
export * from './plan.read';
export * from './plan.resolver';
export * from './plan-acts.resolver';
