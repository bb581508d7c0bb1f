export * from './attach-files.service';
