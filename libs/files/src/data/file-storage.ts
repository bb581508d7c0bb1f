import type { Readable } from 'node:stream';

/** Where a content lies: the SHA-256 of the original in hex; its thumbnail lies beside it. */
export type StorageKey = string & { readonly __key: 'StorageKey' };

export const contentKey = (sha256: string): StorageKey => sha256 as StorageKey;
export const thumbnailKey = (sha256: string): StorageKey => `${sha256}.webp` as StorageKey;

/** Two levels of subfolders, so that none grows without bound; the same in a bucket, so that a folder can be copied into one. */
export const placeOf = (key: StorageKey): string => `${key.slice(0, 2)}/${key.slice(2, 4)}/${key}`;

/** First and last byte that are wanted of a content. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Thrown when the storage does not have what a row tells of: it was restored without its files, or somebody has deleted them. */
export class ContentMissing extends Error {
  constructor(key: StorageKey, options?: ErrorOptions) {
    super(`the file storage does not have ${key}`, options);
    this.name = 'ContentMissing';
  }
}

/** Thrown when nothing can be kept or read at present: the disk is full, the bucket does not answer. */
export class StorageUnusable extends Error {
  constructor(cause: unknown) {
    super('the file storage cannot be used', { cause });
    this.name = 'StorageUnusable';
  }
}

/** Keeps contents under their SHA-256; they never change. Adapters are a folder of this machine and an S3-compatible bucket. */
export interface FileStorage {
  /** Folder of this machine in which files arrive before they are kept. */
  readonly arrivals: string;
  /** Keeps the content of a file of this machine, wholly or not at all; the file stays where it is. */
  put(key: StorageKey, source: string): Promise<void>;
  /** The content, or a part of it; throws `ContentMissing`. Destroy the stream when it is not read to its end. */
  get(key: StorageKey, range?: ByteRange): Promise<Readable>;
  has(key: StorageKey): Promise<boolean>;
  /** Removes a content; none is no error. */
  delete(key: StorageKey): Promise<void>;
  /** Throws when nothing can be kept or read at present. */
  check(): Promise<void>;
}
