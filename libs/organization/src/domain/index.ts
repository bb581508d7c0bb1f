export * from './post-kind';
export * from './unit-code';
