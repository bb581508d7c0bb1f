export * from './csv-writer';
export * from './word-text';
export * from './xlsx-writer';
export * from './zip-reader';
export * from './zip-writer';
