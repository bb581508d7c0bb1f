import { normaliseText, Refusal, type RefusalText } from '@chengxin/kernel';

/** A sheet as text, row by row; index 0 is row 1 as Excel counts. */
export type TextSheet = readonly (readonly string[])[];

/** One mistake, where a clerk finds it: the row counted from 1, the column's header, what stands there, what was expected. */
export interface SheetFault {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: RefusalText;
}

/** A record of a sheet: its row and its cells by the header's first word, tidied; empty where the column is missing. */
export interface SheetRecord<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

// Lists from offices carry a title and a date above the header.
const HEADER_SEARCH_ROWS = 15;
const headerKey = (cell: string): string => normaliseText(cell).replace(/[ *]/g, '').toUpperCase();

interface Header<Column extends string> {
  readonly index: number;
  readonly positions: ReadonlyMap<Column, number>;
}

function findHeader<Column extends string>(
  sheet: TextSheet,
  columns: Readonly<Record<Column, readonly string[]>>,
): Header<Column> | null {
  const names = Object.keys(columns) as Column[];
  let best: Header<Column> | null = null;
  for (const [index, row] of sheet.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const keys = row.map(headerKey);
    const positions = new Map<Column, number>();
    for (const name of names) {
      const position = keys.findIndex((key) => key !== '' && [name, ...columns[name]].some((word) => headerKey(word) === key));
      if (position >= 0) positions.set(name, position);
    }
    if (positions.size >= 2 && positions.size > (best?.positions.size ?? 0)) best = { index, positions };
  }
  return best;
}

/** The filled rows below the header; a fault for each demanded column that is missing. Columns are known by any of their words. */
export function recordsOf<Column extends string>(
  sheet: TextSheet,
  columns: Readonly<Record<Column, readonly string[]>>,
  demanded: readonly Column[],
): { readonly records: readonly SheetRecord<Column>[]; readonly faults: readonly SheetFault[] } {
  const header = findHeader(sheet, columns);
  const missing = demanded.filter((column) => !header?.positions.has(column));
  if (!header || missing.length > 0) {
    const row = (header?.index ?? 0) + 1;
    const expected = { zh: '缺少这一列', en: 'this column is missing' };
    return { records: [], faults: missing.map((column) => ({ row, column, value: '', expected })) };
  }
  const names = Object.keys(columns) as Column[];
  const records = sheet.slice(header.index + 1).map((row, offset) => {
    const cell = (name: Column): string => normaliseText(row[header.positions.get(name) ?? -1] ?? '');
    const cells = Object.fromEntries(names.map((name) => [name, cell(name)])) as Record<Column, string>;
    return { row: header.index + 2 + offset, cells };
  });
  return { records: records.filter(({ cells }) => names.some((name) => cells[name] !== '')), faults: [] };
}

/** All faults of a file as one refusal, each with its row, column, value and what was expected. */
export const sheetRefusal = (faults: readonly SheetFault[]): Refusal =>
  new Refusal(
    ...faults.map(({ row, column, value, expected }) => ({
      code: 'SHEET_FAULT',
      text: {
        zh: `第 ${row} 行 ${column} “${value}”：${expected.zh}`,
        en: `row ${row} ${column} "${value}": ${expected.en}`,
      },
      path: ['file'],
    })),
  );
