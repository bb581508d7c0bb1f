import {
  cellText,
  IMPORT_DEFINITIONS,
  type ImportFault,
  type ImportKind,
  layoutOf,
  type SheetTable,
} from '@chengxin/imports/domain';

/** Faults found in the database with their cells as they stand in the file; a value that stands for another, empty cell is kept. */
function asTyped(faults: readonly ImportFault[], tables: readonly SheetTable[], kind: ImportKind): ImportFault[] {
  const { cellsOf } = layoutOf(kind);
  const sheets = new Map(tables.map((table) => [table.sheet, { rows: table.rows, cellOf: cellsOf(table) }]));
  return faults.map((fault) => {
    const sheet = sheets.get(fault.sheet);
    const typed = cellText(sheet?.rows[fault.row - 1]?.[sheet.cellOf(fault.row, fault.column) ?? -1]);
    return { ...fault, value: typed || fault.value };
  });
}

/** The faults of the file and of the database in the order in which a clerk walks through the file. */
export function faultsInOrder(
  ofFile: readonly ImportFault[],
  ofDatabase: readonly ImportFault[],
  tables: readonly SheetTable[],
  kind: ImportKind,
): ImportFault[] {
  const sheets = new Map(tables.map((table, index) => [table.sheet, index]));
  const columns = new Map(Object.values(IMPORT_DEFINITIONS[kind].columns).map((column, index) => [column.header, index]));
  const place = (fault: ImportFault): [number, number, number] => [
    sheets.get(fault.sheet) ?? 0,
    fault.row,
    columns.get(fault.column) ?? 0,
  ];
  return [...ofFile, ...asTyped(ofDatabase, tables, kind)].toSorted((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}
