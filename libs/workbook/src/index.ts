export * from './csv-writer';
export * from './xlsx-writer';
export * from './zip-writer';
