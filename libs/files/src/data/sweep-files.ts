import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { everything, inScope } from '@chengxin/persistence';
import type { Pool } from 'pg';
import { contentKey, type FileStorage, thumbnailKey } from './file-storage';
import { contentLock } from './keep-file.service';

const HOUR_MS = 3_600_000;
const BATCH = 500;
const IS_UNUSED = 'not exists (select from evidence_file f where f.sha256 = c.sha256)';

/**
 * Removes what nobody needs: files that were attached to nothing within their day, contents that no file has, and what a stop of the program
 * has left half arrived. Answers how many contents went. Safe beside uploads of the same contents, also through other instances.
 */
export async function sweepFiles(pool: Pool, storage: FileStorage, now: Date): Promise<number> {
  await inScope(pool, everything, (client) =>
    client.query('delete from evidence_file where attached_at is null and waits_until <= $1', [now.toISOString()]),
  );
  await sweepArrivals(storage.arrivals, now);
  const { rows } = await inScope(pool, everything, (client) =>
    client.query<{ sha256: string }>(
      `select encode(sha256, 'hex') as sha256 from file_content c where noted_at <= $1 and ${IS_UNUSED} limit ${BATCH}`,
      [new Date(now.getTime() - HOUR_MS).toISOString()],
    ),
  );
  let swept = 0;
  for (const { sha256 } of rows) if (await sweepContent(pool, storage, sha256)) swept++;
  return rows.length === BATCH && swept > 0 ? swept + (await sweepFiles(pool, storage, now)) : swept;
}

/** The content goes while its row is being deleted: if it cannot, the row stays, and it is tried again. */
async function sweepContent(pool: Pool, storage: FileStorage, sha256: string): Promise<boolean> {
  return inScope(pool, everything, async (client) => {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked',
      [contentLock(sha256)],
    );
    if (!rows[0]?.locked) return false;
    const { rowCount } = await client.query(`delete from file_content c where sha256 = decode($1, 'hex') and ${IS_UNUSED}`, [
      sha256,
    ]);
    if (rowCount === 0) return false;
    await storage.delete(thumbnailKey(sha256));
    await storage.delete(contentKey(sha256));
    return true;
  });
}

/** No upload takes an hour. */
async function sweepArrivals(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs <= now.getTime() - HOUR_MS) await rm(file, { force: true });
  }
}
