import {
  type Cell,
  cellText,
  IMPORT_DEFINITIONS,
  type ImportFault,
  type ImportKind,
  plainText,
  type SheetTable,
} from '@chengxin/imports/domain';
import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';

const HEADER_FILL = '#DCE6F1';
const FAULT_FILL = '#FFC7CE';
const PREPARED_ROWS = 500;

const heading = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', backgroundColor: HEADER_FILL });
const text = (value: string): CellObject => ({ value, type: String, wrap: true, alignVertical: 'top' });

/** The template of a kind: an empty sheet whose cells keep leading zeros, and a sheet that explains each column. */
export async function templateWorkbook(kind: ImportKind): Promise<Buffer> {
  const definition = IMPORT_DEFINITIONS[kind];
  const columns = Object.values(definition.columns);
  const header = columns.map((column) => heading(column.required ? `${column.header} *` : column.header));
  const textCell: CellObject = { value: '', type: String, format: '@' };
  const blank: Row[] = Array.from({ length: PREPARED_ROWS }, () => columns.map(() => textCell));
  const guide: Row[] = [
    ['列 Column', '必填 Required', '示例 Example', '说明 Note'].map(heading),
    ...columns.map((column) => [
      text(`${column.header} / ${column.english}`),
      text(column.required ? '是 Yes' : '否 No'),
      text(column.example),
      text(
        [
          column.note ? `${column.note.zh} / ${column.note.en}` : '',
          column.synonyms.length > 0 ? `也可写作 also: ${column.synonyms.join('、')}` : '',
        ]
          .filter(Boolean)
          .join('\n'),
      ),
    ]),
  ];
  const sheets: Sheet<Buffer>[] = [
    { data: [header, ...blank], sheet: definition.sheet, columns: columns.map(() => ({ width: 18 })), stickyRowsCount: 1 },
    { data: guide, sheet: '填写说明', columns: [{ width: 36 }, { width: 14 }, { width: 30 }, { width: 70 }] },
  ];
  return writeWorkbook(sheets).toBuffer();
}

type FaultsByRow = ReadonlyMap<number, readonly ImportFault[]>;

function byRow(faults: readonly ImportFault[], sheet: string): FaultsByRow {
  const rows = new Map<number, ImportFault[]>();
  for (const fault of faults) {
    if (fault.sheet !== sheet) continue;
    const list = rows.get(fault.row);
    if (list) list.push(fault);
    else rows.set(fault.row, [fault]);
  }
  return rows;
}

/** Which columns of a sheet each fault's column name can mean: the cells of all rows that spell it, by any accepted word. */
function positionsOf(kind: ImportKind, table: SheetTable): Map<string, number> {
  const wordOf = new Map(
    Object.values(IMPORT_DEFINITIONS[kind].columns).flatMap((column) =>
      [column.header, column.english, ...column.synonyms].map((word) => [word, column.header] as const),
    ),
  );
  const positions = new Map<string, number>();
  for (const row of table.rows.slice(0, 16)) {
    row.forEach((cell, index) => {
      const word = cell === null ? '' : plainText(cell).replace(/[ *]/g, '');
      const header = wordOf.get(word) ?? word;
      if (header !== '' && !positions.has(header)) positions.set(header, index);
    });
  }
  return positions;
}

function shownCell(cell: Cell | undefined, faulty: boolean): CellObject {
  const mark = faulty ? { backgroundColor: FAULT_FILL } : {};
  // Everything is written back as text: a number that lost its zeros or a formula must not change once more.
  return { value: cellText(cell), type: String, format: '@', ...mark };
}

/** The uploaded sheets with faulty cells filled red and a last column that says what each of them should hold. */
export async function faultWorkbook(
  kind: ImportKind,
  tables: readonly SheetTable[],
  faults: readonly ImportFault[],
): Promise<Buffer> {
  const sheets = tables.map((table): Sheet<Buffer> => {
    const faulty = byRow(faults, table.sheet);
    const positions = positionsOf(kind, table);
    const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const data = table.rows.map((row, index): Row => {
      const here = faulty.get(index + 1) ?? [];
      const marked = new Set(here.map((fault) => positions.get(fault.column)));
      const cells: Row = Array.from({ length: width }, (_, position) => shownCell(row[position], marked.has(position)));
      const advice = here.map((fault) => `${fault.column}：${fault.expected}`).join('\n');
      cells.push(advice === '' ? null : { value: advice, type: String, backgroundColor: FAULT_FILL });
      return cells;
    });
    const columns = Array.from({ length: width + 1 }, (_, position) => ({ width: position === width ? 80 : 18 }));
    return { data, sheet: table.sheet, columns };
  });
  return writeWorkbook(sheets).toBuffer();
}
