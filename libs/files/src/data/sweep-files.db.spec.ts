import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { clockOn } from '@chengxin/kernel';
import { type Database, openDatabase } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentKey, type FileStorage, StorageUnusable } from './file-storage';
import { keepFile } from './keep-file.service';
import { folderStorage, type TestStorage } from './storage.fixture';
import { sweepFiles } from './sweep-files';

const PDF = '%PDF-1.4\nstartxref\n0\n%%EOF\n';
const INSPECTOR = '00000000-0000-4000-8000-000000000001';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('what nobody needs', () => {
  const clock = clockOn('2026-10-12');
  const actor = {
    userId: INSPECTOR,
    name: '李市管',
    scope: { from: 140_622_001, to: 140_622_001, peerParentId: null },
    requestId: null,
  };
  let test: TestDatabase;
  let admin: Client;
  let database: Database;
  let kept: TestStorage;

  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    database = await openDatabase({ url: test.url, entities: [] });
    kept = await folderStorage();
  });
  beforeEach(async () => {
    await admin.query('delete from evidence_file; delete from file_content');
    for (const name of await kept.contents()) await kept.storage.delete(contentKey(name));
  });
  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
    await kept.close();
  });

  const failing = (changed: Partial<FileStorage>): FileStorage => ({
    arrivals: kept.storage.arrivals,
    put: (key, source) => kept.storage.put(key, source),
    get: (key, range) => kept.storage.get(key, range),
    has: (key) => kept.storage.has(key),
    delete: (key) => kept.storage.delete(key),
    check: () => kept.storage.check(),
    ...changed,
  });
  const handIn = (content = PDF, storage: FileStorage = kept.storage): Promise<string> =>
    keepFile({ database, clock, storage }, actor, {
      name: '纪要.pdf',
      stream: Readable.from([Buffer.from(content)]),
      ended: async () => undefined,
    });
  const sweep = (after: number, storage: FileStorage = kept.storage): Promise<number> =>
    sweepFiles(database.workPool, storage, new Date(Date.now() + after));
  const attach = (id: string) => admin.query('update evidence_file set attached_at = now() where id = $1', [id]);
  const left = async () => ({
    files: (await admin.query('select from evidence_file')).rowCount,
    contents: (await admin.query('select from file_content')).rowCount,
    stored: (await kept.contents()).length,
  });

  it('goes a day after it was handed in and attached to nothing, with its content', async () => {
    await handIn();
    expect(await sweep(DAY - HOUR)).toBe(0);
    expect(await left()).toEqual({ files: 1, contents: 1, stored: 1 });
    expect(await sweep(DAY + 1000)).toBe(1);
    expect(await left()).toEqual({ files: 0, contents: 0, stored: 0 });
  });

  it('does not go while something has it, nor a content that another file has', async () => {
    await attach(await handIn());
    await handIn();
    await sweep(30 * DAY);
    expect(await left()).toEqual({ files: 1, contents: 1, stored: 1 });
  });

  it('goes when the thing is taken away from it', async () => {
    const id = await handIn();
    await attach(id);
    await admin.query('delete from evidence_file where id = $1', [id]);
    expect(await sweep(2 * HOUR)).toBe(1);
    expect(await left()).toEqual({ files: 0, contents: 0, stored: 0 });
  });

  it('goes also where the program stopped before the file had its row', async () => {
    const storage = failing({
      put: async (key, source) => {
        await kept.storage.put(key, source);
        throw new Error('stopped');
      },
    });
    await expect(handIn(PDF, storage)).rejects.toBeInstanceOf(StorageUnusable);
    expect(await left()).toEqual({ files: 0, contents: 1, stored: 1 });
    expect(await sweep(2 * HOUR)).toBe(1);
    expect(await left()).toEqual({ files: 0, contents: 0, stored: 0 });
  });

  it('stays known until the storage has let it go', async () => {
    await handIn();
    const storage = failing({ delete: async () => Promise.reject(new Error('no answer')) });
    await expect(sweep(2 * DAY, storage)).rejects.toThrow('no answer');
    expect(await left()).toEqual({ files: 0, contents: 1, stored: 1 });
    expect(await sweep(2 * DAY)).toBe(1);
    expect(await left()).toEqual({ files: 0, contents: 0, stored: 0 });
  });

  it('is not taken from under who hands in the same at that moment', async () => {
    for (let round = 0; round < 10; round++) {
      const old = await handIn();
      await admin.query('delete from evidence_file where id = $1', [old]);
      await admin.query(`update file_content set noted_at = now() - interval '2 hours'`);
      const [, id] = await Promise.all([sweep(0), handIn()]);
      const { rows } = await admin.query<{ sha: string }>(
        `select encode(sha256, 'hex') as sha from evidence_file join file_content using (sha256) where id = $1`,
        [id],
      );
      expect(rows).toHaveLength(1);
      expect(await kept.storage.has(contentKey(rows[0]?.sha ?? ''))).toBe(true);
      await admin.query('delete from evidence_file');
    }
  });

  it('goes by hundreds', async () => {
    await admin.query(
      `insert into file_content (sha256, size, media_type) select sha256(n::text::bytea), 1, 'image/png' from generate_series(1, 1100) n`,
    );
    expect(await sweep(2 * HOUR)).toBe(1100);
  });

  it('of an upload that a stop has cut off goes an hour later', async () => {
    const [fresh, old] = ['fresh.part', 'old.part'].map((name) => path.join(kept.storage.arrivals, name)) as [string, string];
    for (const file of [fresh, old]) await writeFile(file, 'half');
    const past = new Date(Date.now() - 2 * HOUR);
    await utimes(old, past, past);
    await sweep(0);
    expect([existsSync(fresh), existsSync(old)]).toEqual([true, false]);
  });
});
