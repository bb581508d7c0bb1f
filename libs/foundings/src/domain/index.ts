export * from './founding';
export * from './founding.rules';
