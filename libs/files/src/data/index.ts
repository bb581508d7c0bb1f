export * from './files.queries';
