export * from './compare-texts';
export * from './end.rules';
export * from './end-cause';
export * from './founding-text';
export * from './founding-text.rules';
export * from './join-application';
export * from './join-application.rules';
export * from './pledge.rules';
