export * from './evidence-file.object';
export * from './evidence-file.read';
export * from './file.routes';
