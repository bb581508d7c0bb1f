import { normaliseText } from '@chengxin/kernel';
import { type Cell, cellText, type ImportFault, type SheetTable } from './cell';
import { type ImportDefinition, isNeeded } from './import-definition';

/** Where a sheet's header stands and which column of the file holds which column of the kind. */
export interface TableHeader {
  /** Index of the header's row; data begin below it. */
  readonly index: number;
  readonly positions: ReadonlyMap<string, number>;
}

// Lists from offices carry a title, a unit and a date above the header.
const HEADER_SEARCH_ROWS = 15;

/** A header as compared: half-width, without spaces, star, (必填) and a unit such as (元). */
export function headerKey(cell: Cell | undefined): string {
  const text = normaliseText(cellText(cell)).replaceAll(' ', '');
  return text
    .replace(/^\*+|\*+$/g, '')
    .replace(/\((必填|选填|可选|元|人|户|文本)\)$/, '')
    .replace(/^\*+|[*::]+$/g, '')
    .toUpperCase();
}

function wordsOf(definition: ImportDefinition): Map<string, string> {
  const words = new Map<string, string>();
  for (const [key, column] of Object.entries(definition.columns)) {
    for (const word of [column.header, column.english, ...column.synonyms]) words.set(headerKey(word), key);
  }
  return words;
}

/** The row with the most known headers (at least two) among the first fifteen; null when the sheet holds no such table. */
export function findHeader(table: SheetTable, definition: ImportDefinition): TableHeader | null {
  const words = wordsOf(definition);
  let best: TableHeader | null = null;
  for (const [index, row] of table.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const positions = new Map<string, number>();
    row.forEach((cell, position) => {
      const key = words.get(headerKey(cell));
      if (key !== undefined && !positions.has(key)) positions.set(key, position);
    });
    if (positions.size >= 2 && positions.size > (best?.positions.size ?? 0)) best = { index, positions };
  }
  return best;
}

/** The column of the file that each fault's column name means; empty when the sheet holds no table of the kind. */
export function columnPositions(table: SheetTable, definition: ImportDefinition): ReadonlyMap<string, number> {
  const positions = findHeader(table, definition)?.positions ?? new Map<string, number>();
  return new Map([...positions].map(([key, position]) => [definition.columns[key]?.header ?? key, position]));
}

/** A fault for each required column that the header lacks and each column that stands in it twice. */
export function headerFaults(table: SheetTable, definition: ImportDefinition, header: TableHeader): ImportFault[] {
  const row = header.index + 1;
  const faults: ImportFault[] = [];
  for (const [key, column] of Object.entries(definition.columns)) {
    if (!isNeeded(column) || header.positions.has(key)) continue;
    const accepted = [column.header, ...column.synonyms].join('、');
    faults.push({
      sheet: table.sheet,
      row,
      column: column.header,
      value: '',
      expected: `缺少这一列，可写：${accepted} / missing column: ${column.english}`,
    });
  }
  const words = wordsOf(definition);
  (table.rows[header.index] ?? []).forEach((cell, position) => {
    const key = words.get(headerKey(cell));
    const column = key === undefined ? undefined : definition.columns[key];
    if (key === undefined || !column || header.positions.get(key) === position) return;
    const expected = `“${column.header}”只能有一列 / one column only: ${column.english}`;
    faults.push({ sheet: table.sheet, row, column: cellText(cell), value: cellText(cell), expected });
  });
  return faults;
}
