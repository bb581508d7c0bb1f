/// <reference path="./s3rver.d.ts" />
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { FileStorage } from './file-storage';
import { openStorage } from './open-storage';
import type { BucketSettings } from './s3-storage';

/** A storage of its own, and what lies in it. */
export interface TestStorage {
  readonly storage: FileStorage;
  readonly directory: string;
  /** Names of the contents kept, and of files that are still arriving. */
  contents(): Promise<string[]>;
  close(): Promise<void>;
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

/** The folder of a data directory. */
export async function folderStorage(): Promise<TestStorage> {
  const directory = await mkdtemp(path.join(tmpdir(), 'chengxin-files-'));
  const storage = await openStorage(directory, null);
  return {
    storage,
    directory,
    contents: () => filesIn(directory),
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A bucket of an S3-compatible server in this process, on a free port. */
export async function bucketStorage(changed: Partial<BucketSettings> = {}): Promise<TestStorage> {
  const directory = await mkdtemp(path.join(tmpdir(), 'chengxin-bucket-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: path.join(directory, 'server'),
    configureBuckets: [{ name: 'chengxin' }],
  });
  const { port } = await server.run();
  const storage = await openStorage(directory, {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'chengxin',
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
    ...changed,
  });
  return {
    storage,
    directory,
    contents: async () =>
      (await filesIn(directory)).flatMap((name) =>
        name.endsWith('._S3rver_object') ? [name.slice(0, -15)] : name.includes('_S3rver_') ? [] : [name],
      ),
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
