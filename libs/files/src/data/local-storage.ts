import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type ByteRange, ContentMissing, type FileStorage, placeOf, type StorageKey, StorageUnusable } from './file-storage';

/** A folder of this machine. */
export class LocalStorage implements FileStorage {
  readonly arrivals: string;

  constructor(private readonly folder: string) {
    this.arrivals = path.join(folder, 'arrivals');
  }

  async put(key: StorageKey, source: string): Promise<void> {
    const target = this.#pathOf(key);
    // Written under another name and renamed: under its own name a content is whole, whenever the machine stops.
    const written = path.join(this.arrivals, `${randomUUID()}.part`);
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await copyFile(source, written, constants.COPYFILE_FICLONE);
      await flush(written, 'r+');
      await rename(written, target);
    } finally {
      await rm(written, { force: true });
    }
    // Windows flushes no folders.
    if (process.platform !== 'win32') await flush(path.dirname(target), 'r');
  }

  async get(key: StorageKey, range?: ByteRange): Promise<Readable> {
    const file = await open(this.#pathOf(key), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new ContentMissing(key, { cause: error }) : new StorageUnusable(error);
    });
    return file.createReadStream(range ? { start: range.first, end: range.last } : {});
  }

  has(key: StorageKey): Promise<boolean> {
    return access(this.#pathOf(key)).then(
      () => true,
      () => false,
    );
  }

  async delete(key: StorageKey): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.arrivals, { recursive: true });
    await access(this.arrivals, constants.R_OK | constants.W_OK);
  }

  #pathOf(key: StorageKey): string {
    return path.join(this.folder, placeOf(key));
  }
}

async function flush(name: string, mode: 'r' | 'r+'): Promise<void> {
  const file = await open(name, mode);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
