export * from './audit-export';
export * from './export-job.queries';
export { forgetOldExports, markInterruptedExports } from './export-job.record';
export * from './export-jobs.service';
export * from './report-file';
export * from './write-file';
export * from './write-list';
