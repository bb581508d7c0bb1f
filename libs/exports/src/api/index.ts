export * from './export.input';
export * from './export.resolver';
export * from './export.routes';
export * from './export-job.object';
