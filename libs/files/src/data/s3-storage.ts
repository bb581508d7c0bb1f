import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  type ByteRange,
  ContentMissing,
  contentKey,
  type FileStorage,
  placeOf,
  type StorageKey,
  StorageUnusable,
} from './file-storage';

/** An S3-compatible bucket (MinIO, Ceph, a cloud's own). Whoever keeps the server makes it, not the program. */
export interface BucketSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const CONNECT_MS = 5_000;
const REQUEST_MS = 60_000;

const isMissing = (error: unknown): boolean => error instanceof Error && /^(NotFound|NoSuchKey)$/.test(error.name);

/** A bucket. Its login reads, writes, deletes and lists: without the last a server does not tell what is missing from what is forbidden. */
export class S3Storage implements FileStorage {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(
    { endpoint, region, bucket, accessKey, secretKey }: BucketSettings,
    readonly arrivals: string,
  ) {
    this.#bucket = bucket;
    this.#client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      forcePathStyle: true,
      // Servers other than Amazon's know no trailing checksums; what is read is told apart by its key.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS },
    });
  }

  async put(key: StorageKey, source: string): Promise<void> {
    const { size } = await stat(source);
    const Body = createReadStream(source);
    try {
      await this.#client.send(new PutObjectCommand({ ...this.#at(key), Body, ContentLength: size }));
    } finally {
      Body.destroy();
    }
  }

  async get(key: StorageKey, range?: ByteRange): Promise<Readable> {
    const Range = range ? `bytes=${range.first}-${range.last}` : undefined;
    const { Body } = await this.#client.send(new GetObjectCommand({ ...this.#at(key), Range })).catch((error: unknown) => {
      throw isMissing(error) ? new ContentMissing(key, { cause: error }) : new StorageUnusable(error);
    });
    if (!(Body instanceof Readable)) throw new ContentMissing(key);
    return Body;
  }

  async has(key: StorageKey): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand(this.#at(key)));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async delete(key: StorageKey): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#at(key)));
  }

  async check(): Promise<void> {
    await mkdir(this.arrivals, { recursive: true });
    // Asked for a content that nobody has: a bucket, right or server that is missing is answered otherwise.
    const none = contentKey('0'.repeat(64));
    await this.get(none).catch((error: unknown) => {
      if (!(error instanceof ContentMissing)) throw error;
    });
  }

  #at(key: StorageKey): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: placeOf(key) };
  }
}
