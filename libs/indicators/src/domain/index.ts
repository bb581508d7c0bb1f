export * from './band';
export * from './change-cause';
export * from './comparison';
export * from './indicator-code';
export * from './indicator-reading';
export * from './indicator-registry';
export * from './ranking';
