export * from './band';
export * from './comparison';
export * from './indicator-code';
export * from './indicator-registry';
export * from './ranking';
