export * from './job.object';
export * from './job.resolver';
