import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | null;

/** One table to fill: its columns and rows of cells in the columns' order. */
export interface StagedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const CHUNK_CHARACTERS = 256 * 1024;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A cell in the text format of COPY. */
export const copyCell = (cell: Cell): string =>
  cell === null
    ? '\\N'
    : typeof cell === 'string'
      ? cell.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found)
      : String(cell);

function* chunks(rows: StagedTable['rows'], onShare: (share: number) => void): Generator<string> {
  let chunk = '';
  for (const [i, row] of rows.entries()) {
    chunk += `${row.map(copyCell).join('\t')}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
    onShare(i / rows.length);
  }
  if (chunk !== '') yield chunk;
}

/**
 * Fills a table through a temporary one: COPY refuses tables with row policies, an INSERT … SELECT is checked against them.
 * Reports the share of the rows sent, 0 … 1. Runs in the caller's transaction.
 */
export const insertStaged = async (
  client: pg.ClientBase,
  { table, columns, rows }: StagedTable,
  onShare: (share: number) => void,
): Promise<void> => {
  const list = columns.join(', ');
  await client.query(`create temporary table staged on commit drop as select ${list} from ${table} with no data`);
  await pipeline(Readable.from(chunks(rows, onShare)), client.query(copyFrom(`copy staged (${list}) from stdin`)));
  await client.query(`insert into ${table} (${list}) select ${list} from staged`);
  await client.query('drop table staged');
};
