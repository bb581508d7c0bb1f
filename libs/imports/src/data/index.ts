export * from './audit-fault-download';
export * from './import-job.queries';
export * from './import-jobs.service';
export { forgetOldUploads, markInterruptedImports } from './job-record';
export * from './read-file';
export type { ImportSurroundings } from './run-import';
export * from './write-workbooks';
