export * from './attach-files.service';
export * from './audit-file-download';
export * from './file.queries';
export * from './file-limit.queries';
export * from './file-storage';
export * from './keep-file.service';
export * from './open-storage';
export type { BucketSettings } from './s3-storage';
export * from './sweep-files';
