import { type Cell, fileRefusal, formatOf, IMPORT_LIMITS, type SheetTable } from '@chengxin/imports/domain';
import { inThread } from '@chengxin/threads';
import { inspectWorkbook } from './inspect-workbook';
import { fillMerged } from './merged-cells';
import { readCsv } from './read-csv';

/** Throws a Refusal with advice when a file cannot be an import, by size and first bytes; cheap enough for the upload itself. */
export function refuseForeignFile(fileName: string, content: Uint8Array): void {
  if (content.length > IMPORT_LIMITS.uploadBytes) throw fileRefusal('IMPORT_FILE_TOO_BIG');
  const answer = formatOf(fileName, content);
  if ('refusal' in answer) throw fileRefusal(answer.refusal);
}

/** A cell of the library; whatever it may add some day reads as text. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return value === null || value === undefined ? null : String(value);
}

/** The sheets of an XLSX or CSV file; throws a Refusal with advice when it cannot be read. */
export async function readTables(fileName: string, content: Buffer): Promise<SheetTable[]> {
  refuseForeignFile(fileName, content);
  const answer = formatOf(fileName, content);
  if ('format' in answer && answer.format === 'CSV') return readCsv(content);
  const workbook = await inspectWorkbook(content);
  const { default: readWorkbook } = await import('read-excel-file/node');
  // Nothing but the file goes in: whatever the library stumbles over is the file's fault.
  const sheets = await readWorkbook(workbook.content).catch(() => Promise.reject(fileRefusal('IMPORT_FILE_BROKEN')));
  return sheets.map(({ sheet, data }, index) => {
    const rows = data.map((row) => row.map(cellOf));
    fillMerged(rows, workbook.merges[index] ?? []);
    return { sheet, rows };
  });
}

/** A file as a thread takes it: a buffer arrives there as plain bytes. */
export interface GivenFile {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** The work of the thread: `readTables` of a file. */
export const readGivenFile = ({ fileName, content }: GivenFile): Promise<SheetTable[]> =>
  readTables(fileName, Buffer.from(content.buffer, content.byteOffset, content.byteLength));

/** `readTables` in a thread: a large workbook takes seconds, in which others would wait for their answers. */
export const readTablesInThread = inThread('readGivenFile', readGivenFile);
