export * from './cancel-job.rules';
export * from './job';
