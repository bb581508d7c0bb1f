import { ArchiveParser } from './archive-parser';
import { archiveBlocks, archiveCells } from './archive-sheets.rules';
import type { SheetTable } from './cell';
import { isNeeded } from './import-definition';
import { IMPORT_DEFINITIONS, type ImportRows } from './import-definitions';
import type { ImportKind } from './import-kind';
import { columnPositions, findHeader } from './table-header.rules';
import { type ParsedTables, TableParser } from './table-rows.rules';

/** How the sheets of a kind are laid out and read. */
export interface SheetLayout<R> {
  /** Reads all sheets; yields now and then with the number of rows done. */
  readonly parse: (tables: readonly SheetTable[]) => Generator<number, ParsedTables<R>>;
  /** In which column the cell stands that a fault is about, by its row and the name that the fault gives it. */
  readonly cellsOf: (table: SheetTable) => (line: number, column: string) => number | undefined;
  /** How many columns of the kind a sheet has; 0 when it lacks a required one. */
  readonly fit: (table: SheetTable) => number;
}

const tableLayout = <K extends ImportKind>(kind: K): SheetLayout<ImportRows[K]> => ({
  parse: (tables) => new TableParser(kind).parse(tables),
  cellsOf: (table) => {
    const positions = columnPositions(table, IMPORT_DEFINITIONS[kind]);
    return (_, column) => positions.get(column);
  },
  fit: (table) => {
    const definition = IMPORT_DEFINITIONS[kind];
    const positions = findHeader(table, definition)?.positions;
    const needed = Object.entries(definition.columns).filter(([, column]) => isNeeded(column));
    return positions && needed.every(([key]) => positions.has(key)) ? positions.size : 0;
  },
});

// An archive that a file begins with tells its kind; long lists are not searched for one.
const FIRST_ROWS = 40;

const ARCHIVES: SheetLayout<ImportRows['GROUP_ARCHIVES']> = {
  parse: (tables) => new ArchiveParser().parse(tables),
  cellsOf: archiveCells,
  fit: ({ sheet, rows }) =>
    Math.max(
      0,
      ...archiveBlocks({ sheet, rows: rows.slice(0, FIRST_ROWS) }).map(({ fields, positions }) =>
        positions ? fields.size + positions.size : 0,
      ),
    ),
};

/** Annex 5 has labelled cells and one table for each group; every other kind is a table below its header. */
export function layoutOf<K extends ImportKind>(kind: K): SheetLayout<ImportRows[K]>;
export function layoutOf(kind: ImportKind): SheetLayout<ImportRows[ImportKind]> {
  return kind === 'GROUP_ARCHIVES' ? ARCHIVES : tableLayout(kind);
}

/** Reads all tables at once. */
export function parseTables<K extends ImportKind>(kind: K, tables: readonly SheetTable[]): ParsedTables<ImportRows[K]> {
  const steps = layoutOf(kind).parse(tables);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
