/** A cell as the readers give it: text, number, day at midnight UTC, or nothing. Formulas arrive as their last value. */
export type Cell = string | number | boolean | Date | null;
export type FilledCell = Exclude<Cell, null>;

/** What a cell should have held, in both languages. */
export interface Expectation {
  readonly zh: string;
  readonly en: string;
}

/** A value read from a cell, or what was expected instead. */
export type Reading<V> = { readonly value: V } | { readonly expected: Expectation };
export type CellParser<V> = (cell: FilledCell) => Reading<V>;

export const read = <V>(value: V): Reading<V> => ({ value });
export const expect = (zh: string, en: string): { readonly expected: Expectation } => ({ expected: { zh, en } });

/** One sheet of an uploaded file; `rows[0]` is row 1 as Excel counts. */
export interface SheetTable {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** One mistake, where a clerk finds it: rows count from 1 as in Excel, `column` is the header's text. */
export interface ImportFault {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

export const expectationText = (expected: Expectation): string => `${expected.zh} / ${expected.en}`;

/** A cell as shown to people: days without time, numbers as Excel shows them (15 digits). */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell);
}
