import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { connectTo } from '../connect';
import { DatabaseUnusable, explain } from '../database-unusable';
import { everything, scopeStatements } from '../scope';
import { columnList, quoted, schemaVersion, type TableCopy, tablesInOrder } from './tables';
import { BACKUP_FORMAT, type RowCounts } from './write-backup';

interface Head {
  readonly product?: string;
  readonly format?: number;
  readonly schema?: string;
}

interface Foot {
  readonly sequences: readonly { readonly name: string; readonly value: string }[];
  readonly counts: RowCounts;
}

const NEWLINE = 10;
const END_OF_TABLE = Buffer.from('\\.\n');
const BATCH_BYTES = 64 * 1024;

const notABackup = (file: string, cause?: unknown): DatabaseUnusable =>
  new DatabaseUnusable({ zh: `${file} 不是完整的诚信备份文件`, en: `${file} is not a whole backup of Chengxin` }, { cause });

/** Lines with their newline, without making texts of them. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  for await (const chunk of source.pipe(gunzip)) {
    const text = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let begin = 0;
    for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE, begin)) {
      yield text.subarray(begin, end + 1);
      begin = end + 1;
    }
    rest = text.subarray(begin);
  }
  if (rest.length > 0) yield rest;
}

async function fillTable(client: Client, copy: TableCopy, lines: AsyncGenerator<Buffer>): Promise<number> {
  const sink = client.query(copyFrom(`copy ${quoted(copy.table)} (${columnList(copy)}) from stdin`));
  const done = finished(sink);
  // The error is reported by `await done`; without this it would count as unhandled while lines are still being read.
  done.catch(() => undefined);
  let batch: Buffer[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    if (bytes > 0 && !sink.write(Buffer.concat(batch))) await Promise.race([once(sink, 'drain'), done]);
    batch = [];
    bytes = 0;
  };
  for (;;) {
    const { value: line, done: cutOff } = await lines.next();
    if (cutOff) throw new Error(`the rows of ${copy.table} break off`);
    if (line.equals(END_OF_TABLE)) break;
    batch.push(line);
    bytes += line.length;
    if (bytes >= BATCH_BYTES) await send();
  }
  await send();
  sink.end();
  await done;
  return sink.rowCount;
}

/** Only the owner of the tables may do this; both switches belong to the transaction and come back with its end. */
async function loosen(client: Client, tables: readonly TableCopy[], loose: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity",
  );
  for (const { name } of rows)
    await client.query(`alter table ${quoted(name)} ${loose ? 'no force' : 'force'} row level security`);
  for (const { table } of tables) await client.query(`alter table ${quoted(table)} ${loose ? 'disable' : 'enable'} trigger user`);
}

async function assertEmpty(client: Client, tables: readonly TableCopy[]): Promise<void> {
  for (const { table } of tables) {
    const { rowCount } = await client.query(`select from ${quoted(table)} limit 1`);
    if (rowCount === 0) continue;
    throw new DatabaseUnusable({
      zh: `数据库中已有数据（表 ${table}），只能恢复到空库；可先备份，再执行 npm run db:reset -- --yes`,
      en: `the database holds data (table ${table}); restore into an empty one: back it up, then npm run db:reset -- --yes`,
    });
  }
}

async function readHead(client: Client, file: string, line: Buffer): Promise<void> {
  const head = JSON.parse(line.toString('utf8')) as Head;
  if (head.product !== 'chengxin' || head.format !== BACKUP_FORMAT) throw notABackup(file);
  if (head.schema === (await schemaVersion(client))) return;
  throw new DatabaseUnusable({
    zh: '备份与当前程序的数据库版本不同；请用写出该备份的版本恢复，然后再升级',
    en: 'the backup has another schema version than this release; restore it with the release that wrote it, then update',
  });
}

async function fill(client: Client, file: string, tables: readonly TableCopy[]): Promise<RowCounts> {
  const lines = linesOf(file);
  const known = new Map(tables.map((copy) => [copy.table, copy]));
  const counts: Record<string, number> = {};
  const first = await lines.next();
  if (first.done) throw notABackup(file);
  await readHead(client, file, first.value);
  for await (const line of lines) {
    const block = JSON.parse(line.toString('utf8')) as TableCopy | Foot;
    if ('table' in block) {
      if (!known.has(block.table)) throw notABackup(file);
      counts[block.table] = await fillTable(client, block, lines);
      continue;
    }
    for (const { name, value } of block.sequences)
      await client.query('select setval($1::regclass, $2::bigint)', [quoted(name), value]);
    const whole = Object.entries(block.counts).every(([table, rows]) => counts[table] === rows);
    if (!whole || !(await lines.next()).done) throw notABackup(file);
    return counts;
  }
  throw notABackup(file);
}

/**
 * Fills an empty, migrated database from a backup, in one transaction: afterwards everything is there or nothing. Answers the rows
 * of each table. Throws `DatabaseUnusable` when the database is not empty, the file is not a whole backup or of another schema.
 */
export async function restoreBackup(url: string, file: string): Promise<RowCounts> {
  const client = await connectTo(url, 'chengxin-restore');
  try {
    await client.query(`begin; ${scopeStatements(everything)}`);
    const tables = await tablesInOrder(client);
    await loosen(client, tables, true);
    await assertEmpty(client, tables);
    const counts = await fill(client, file, tables);
    await loosen(client, tables, false);
    await client.query('commit');
    await client.query('analyze');
    return counts;
  } catch (error) {
    // A connection that broke or a right that is missing says nothing of the file.
    if (explain(error) !== null) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw notABackup(file, error);
    throw new DatabaseUnusable({ zh: `没有文件 ${file}`, en: `there is no file ${file}` });
  } finally {
    // Closing the connection rolls back what was not committed.
    await client.end();
  }
}
