// As small as the pieces of a workbook's sheet.
const LINES_PER_PIECE = 100;
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet may evaluate when it opens a CSV (CWE-1236). */
const FORMULA_START = /^[=+\-@\t\r]/;
/** A signed figure, alone or with a word or sign of its unit: nothing in it can be evaluated to anything else. */
const SIGNED_FIGURE = /^[+-][\d,]+(\.\d+)? ?(%|\p{L}[\p{L} ]*)?$/u;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one. */
export const neutralised = (text: string): string => (FORMULA_START.test(text) && !SIGNED_FIGURE.test(text) ? `'${text}` : text);

const field = (text: string): string => {
  const safe = neutralised(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A CSV in UTF-8 with a byte order mark, which Excel needs to read Chinese; in pieces as the rows come. */
export async function* writeCsv(rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>): AsyncGenerator<Buffer> {
  let piece = BYTE_ORDER_MARK;
  let lines = 0;
  for await (const row of rows) {
    piece += `${row.map(field).join(',')}\r\n`;
    if (++lines % LINES_PER_PIECE !== 0) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
