import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentMissing, contentKey, type StorageKey, StorageUnusable, thumbnailKey } from './file-storage';
import { bucketStorage, folderStorage, type TestStorage } from './storage.fixture';

describe.each([
  ['a folder of this machine', () => folderStorage()],
  ['an S3-compatible bucket', () => bucketStorage()],
])('contents kept in %s', (_, open) => {
  let test: TestStorage;
  beforeAll(async () => {
    test = await open();
    await test.storage.check();
  });
  afterAll(() => test.close());

  const content = randomBytes(300_000);
  const key = contentKey(createHash('sha256').update(content).digest('hex'));
  const source = async (bytes: Buffer): Promise<string> => {
    const file = path.join(test.directory, `source-${randomBytes(4).toString('hex')}`);
    await writeFile(file, bytes);
    return file;
  };
  const read = async (wanted: StorageKey, range?: { first: number; last: number }) =>
    buffer(await test.storage.get(wanted, range));

  it('are there after they were put, whole and in part, and what they were made from stays', async () => {
    const file = await source(content);
    expect(await test.storage.has(key)).toBe(false);
    await test.storage.put(key, file);
    expect(await test.storage.has(key)).toBe(true);
    expect((await read(key)).equals(content)).toBe(true);
    expect((await read(key, { first: 10, last: 19 })).equals(content.subarray(10, 20))).toBe(true);
    expect(existsSync(file)).toBe(true);
  });

  it('may be put by two at once, and lie there once', async () => {
    const file = await source(content);
    await Promise.all([test.storage.put(key, file), test.storage.put(key, file)]);
    expect((await read(key)).equals(content)).toBe(true);
    expect((await test.contents()).filter((name) => name === key)).toHaveLength(1);
  });

  it('have their thumbnail beside them', async () => {
    await test.storage.put(thumbnailKey(key), await source(Buffer.from('small')));
    expect((await read(thumbnailKey(key))).toString()).toBe('small');
    expect((await read(key)).equals(content)).toBe(true);
  });

  it('are not there half when the putting fails', async () => {
    const other = contentKey('f'.repeat(64));
    await expect(test.storage.put(other, path.join(test.directory, 'nothing'))).rejects.toThrow('ENOENT');
    expect(await test.storage.has(other)).toBe(false);
    expect((await test.contents()).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('are gone when they are deleted, which may be said twice', async () => {
    await test.storage.delete(key);
    await test.storage.delete(key);
    expect(await test.storage.has(key)).toBe(false);
    await expect(test.storage.get(key)).rejects.toBeInstanceOf(ContentMissing);
  });
});

describe('a storage that cannot be used says so', () => {
  it.each([
    ['a server that does not answer', { endpoint: 'http://127.0.0.1:9' }],
    ['a bucket that is not there', { bucket: 'other' }],
    ['a wrong secret', { secretKey: 'guessed' }],
  ])('%s', async (_, settings) => {
    const test = await bucketStorage(settings);
    await expect(test.storage.check()).rejects.toBeInstanceOf(StorageUnusable);
    await test.close();
  });

  it('a folder that is a file', async () => {
    const test = await folderStorage();
    await writeFile(path.join(test.directory, 'files'), '');
    await expect(test.storage.check()).rejects.toThrow();
    await test.close();
  });
});
