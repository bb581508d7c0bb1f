export * from './files.object';
