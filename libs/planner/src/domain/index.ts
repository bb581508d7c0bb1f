export * from './group-cuts';
export * from './leader-candidates';
export * from './name-proposals';
export * from './plan';
export * from './plan-area';
export * from './proposal-acts';
export * from './remarks';
export * from './walk';
