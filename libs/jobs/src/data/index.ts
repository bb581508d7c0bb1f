export * from './cancel-job.service';
export * from './jobs.sql';
