export * from './file-limits';
export * from './file-need';
export * from './file-refusals';
