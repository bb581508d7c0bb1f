import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type Cell, fileRefusal, IMPORT_LIMITS, type SheetTable } from '@chengxin/imports/domain';
import { parse } from 'csv-parse';

/** Text of a CSV file as Excel and WPS save it: UTF-8 with or without mark, UTF-16 (“Unicode 文本”), else GB18030. */
export function decodeText(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch {
      // not this one: a file in GB18030 is hardly ever valid UTF-8
    }
  }
  throw fileRefusal('IMPORT_FILE_ENCODING');
}

/** The separator that occurs most in the first lines, outside quotes; Excel writes tabs or semicolons in some settings. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (separator: string): number => head.split(separator).length;
  return [',', '\t', ';', '，'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

const CHUNK = 256 * 1024;

function* chunksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK) yield text.slice(start, start + CHUNK);
}

/** Reads a CSV file as one sheet; records count as rows even when a quoted cell holds a line break, as Excel counts. */
export async function readCsv(content: Uint8Array): Promise<SheetTable[]> {
  const text = decodeText(content);
  const rows: Cell[][] = [];
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({ delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false }),
  );
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (rows.length > IMPORT_LIMITS.rows * 2 || record.length > IMPORT_LIMITS.columns)
        throw fileRefusal('IMPORT_FILE_OVERSIZED');
      rows.push(record.map((cell) => (cell === '' ? null : cell)));
      // The parser never waits for anything: others are served in between.
      if (rows.length % 2000 === 0) await setImmediate();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
      throw fileRefusal('IMPORT_FILE_BROKEN');
    throw error;
  }
  return [{ sheet: 'CSV', rows }];
}
