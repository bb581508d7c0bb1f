export * from './import.resolver';
export * from './import.routes';
export * from './import-command';
export * from './import-job.object';
export { importJobsOf, warnOfFailure } from './import-surroundings';
