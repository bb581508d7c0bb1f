export * from './byte-range.rules';
export * from './file-limits';
export * from './file-name.rules';
export * from './file-need';
export * from './file-refusals';
export * from './file-type.rules';
