export * from './audit-fault-download';
export * from './import-job.queries';
export * from './import-jobs.service';
export type { Importer, ImportSurroundings } from './import-run';
export { forgetOldUploads, markInterruptedImports } from './job-record';
export * from './read-file';
export * from './write-workbooks';
