import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { connectTo } from '../connect';
import { DatabaseUnusable, explain } from '../database-unusable';
import { everything, scopeStatements } from '../scope';
import { columnList, quoted, schemaVersion, tablesInOrder } from './tables';

/** Version of the file's own form. */
export const BACKUP_FORMAT = 1;

/** How many rows of each table a backup holds. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * The lines of a backup: a head, then for each table a line that names it and PostgreSQL's own COPY text closed by `\.`, then a
 * foot with the sequences and the counts, without which a file is known to be cut off.
 */
async function* backupText(client: Client, counts: Record<string, number>): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify({ product: 'chengxin', format: BACKUP_FORMAT, writtenAt: new Date().toISOString(), schema: await schemaVersion(client) })}\n`;
  for (const copy of await tablesInOrder(client)) {
    yield `${JSON.stringify(copy)}\n`;
    const stream = client.query(copyTo(`copy (select ${columnList(copy)} from ${quoted(copy.table)}) to stdout`));
    for await (const chunk of stream) yield chunk as Buffer;
    counts[copy.table] = stream.rowCount;
    yield '\\.\n';
  }
  const { rows: sequences } = await client.query<{ name: string; value: string }>(
    `select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public' and last_value is not null order by name`,
  );
  yield `${JSON.stringify({ sequences, counts })}\n`;
}

/**
 * Writes all rows of the database, as they were at one moment, into one compressed file; the file appears when it is whole, and
 * only its owner may read it, since it holds personal data. The login must own the tables or be a superuser.
 */
export async function writeBackup(url: string, file: string): Promise<RowCounts> {
  const client = await connectTo(url, 'chengxin-backup');
  const draft = `${file}.part`;
  const counts: Record<string, number> = {};
  try {
    await client.query(`begin isolation level repeatable read read only; ${scopeStatements(everything)}`);
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await pipeline(
      Readable.from(backupText(client, counts), { objectMode: true }),
      createGzip(),
      createWriteStream(draft, { mode: 0o600 }),
    );
    await client.query('commit');
    const written = await open(draft, 'r+');
    await written.sync();
    await written.close();
    await rename(draft, file);
    return counts;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined || explain(error) !== null) throw error;
    throw new DatabaseUnusable(
      {
        zh: `无法写入 ${file}；请检查目录、权限和磁盘空间，或在命令后另写一个文件名`,
        en: `${file} cannot be written; check the directory, its permissions and the disk, or name another file after the command`,
      },
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
    await client.end();
  }
}
