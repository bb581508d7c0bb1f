import path from 'node:path';
import type { FileStorage } from './file-storage';
import { LocalStorage } from './local-storage';
import type { BucketSettings } from './s3-storage';

/** Opens the file storage: the bucket that the settings name, else the folder `files` of the data directory. */
export async function openStorage(dataDirectory: string, bucket: BucketSettings | null): Promise<FileStorage> {
  const folder = path.join(dataDirectory, 'files');
  if (!bucket) return new LocalStorage(folder);
  // Half a megabyte of a program that most never need.
  const { S3Storage } = await import('./s3-storage');
  return new S3Storage(bucket, path.join(folder, 'arrivals'));
}
