import {
  type AboutLine,
  type CellRow,
  type CellSurroundings,
  type ExportFormat,
  type FileColumns,
  type ShownCell,
  type ShownColumns,
  shownColumns,
} from '@chengxin/exports/domain';
import { type Actor, scopeStatements } from '@chengxin/persistence';
import { inThread } from '@chengxin/threads';
import { Pool, type PoolClient } from 'pg';
import { ExportRecord } from './export-job.record';
import { writeFile } from './write-file';

/** All that the thread needs to write a list as a file. */
export interface ListFile {
  /** Address of work connections. */
  readonly url: string;
  /** Snapshot in which the rows were counted; its transaction is open until the file is written. */
  readonly snapshot: string;
  readonly actor: Actor;
  readonly jobId: string;
  readonly columns: FileColumns;
  readonly format: ExportFormat;
  readonly sheet: string;
  readonly surroundings: CellSurroundings;
  readonly about: readonly AboutLine[];
  readonly rows: { readonly text: string; readonly values: unknown[] };
}

const ROWS_PER_FETCH = 200;
// What lies about of a file under way is at most this: rows go as they come.
const HEAP_MB = 20;

/** Reads the rows of a list in the snapshot that counted them, and keeps the file piece by piece. */
export async function writeListFile(file: ListFile): Promise<void> {
  // One connection reads, the other keeps.
  const pool = new Pool({ connectionString: file.url, application_name: 'chengxin-export', max: 2 });
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await keepRows(client, file, new ExportRecord(pool, file.actor, file.jobId));
    } finally {
      // Closed, whatever came of it: a pool waits at its end for connections that nobody gives back.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

async function keepRows(client: PoolClient, file: ListFile, record: ExportRecord): Promise<void> {
  const { surroundings, sheet, about, format } = file;
  await client.query(`begin isolation level repeatable read read only; set transaction snapshot '${file.snapshot}'`);
  await client.query(scopeStatements(file.actor.scope));
  const { columns, rowsOf } = shownColumns(file.columns, surroundings);
  const rows = shownRows(client, file.rows, rowsOf, (written) => record.written(written));
  await record.keep(writeFile({ sheet, columns, rows }, about, format, surroundings.language));
}

export const writeListInThread = inThread('writeListFile', writeListFile, { heapMb: HEAP_MB });

/** Rows from a cursor, as the columns show them. */
async function* shownRows(
  client: PoolClient,
  rows: ListFile['rows'],
  rowsOf: ShownColumns['rowsOf'],
  tell: (written: number) => Promise<void>,
): AsyncGenerator<readonly ShownCell[]> {
  // All rows are wanted, not the first few soon.
  await client.query('set local cursor_tuple_fraction = 1');
  await client.query({ text: `declare exported no scroll cursor for ${rows.text}`, values: rows.values });
  for (let written = 0; ; ) {
    const { rows: fetched } = await client.query<{ j: CellRow }>(`fetch forward ${ROWS_PER_FETCH} from exported`);
    if (fetched.length === 0) return;
    for (const { j } of fetched) yield* rowsOf(j);
    written += fetched.length;
    await tell(written);
  }
}
