import { buffer } from 'node:stream/consumers';
import {
  ARCHIVE_FIELDS,
  ARCHIVE_IMPORT,
  ARCHIVE_MEMBERS,
  type Columns,
  cellText,
  IMPORT_DEFINITIONS,
  type ImportFault,
  type ImportKind,
  layoutOf,
  type SheetTable,
} from '@chengxin/imports/domain';
import { ARCHIVE_WIDTHS, archiveRows } from '@chengxin/joining/domain';
import { type CellStyle, type WrittenCell, type WrittenSheet, writeXlsx } from '@chengxin/workbook';

const cellOf =
  (style: CellStyle) =>
  (value: string): WrittenCell => ({ value, style });

/**
 * The template of a kind: an empty sheet whose columns hold text and so keep leading zeros (of archives one filled in), and one that explains
 * each column.
 */
export async function templateWorkbook(kind: ImportKind): Promise<Buffer> {
  const definition = IMPORT_DEFINITIONS[kind];
  const columns = Object.values(definition.columns);
  const header = columns.map((column) => cellOf('heading')(column.required ? `${column.header} *` : column.header));
  const guide = columns.map((column) => {
    const note = column.note ? `${column.note.zh} / ${column.note.en}` : '';
    const also = column.synonyms.length > 0 ? `也可写作 also: ${column.synonyms.join('、')}` : '';
    const texts = [`${column.header} / ${column.english}`, column.required ? '是 Yes' : '否 No', column.example];
    return [...texts, [note, also].filter((text) => text !== '').join('\n')].map(cellOf('wrapped'));
  });
  const titles = ['列 Column', '必填 Required', '示例 Example', '说明 Note'].map(cellOf('heading'));
  const empty: WrittenSheet = { name: definition.sheet, widths: columns.map(() => 18), rows: [header] };
  return buffer(
    writeXlsx([
      kind === 'GROUP_ARCHIVES' ? exampleArchive() : empty,
      { name: '填写说明', widths: [36, 14, 30, 70], rows: [titles, ...guide] },
    ]),
  );
}

/** Annex 5 filled in, to be written over. */
function exampleArchive(): WrittenSheet {
  const examplesOf = (columns: Columns): Record<string, string> =>
    Object.fromEntries(Object.values(columns).map(({ header, example }) => [header, example]));
  const member = { ...examplesOf(ARCHIVE_MEMBERS), 经营地址: '金城镇新建路 12 号', 经营业态: '食杂店' };
  return { name: ARCHIVE_IMPORT.sheet, widths: ARCHIVE_WIDTHS, rows: archiveRows(examplesOf(ARCHIVE_FIELDS), [member]) };
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

/** The rows of a sheet with its faults marked, one by one. */
function* markedRows(
  table: SheetTable,
  width: number,
  faulty: FaultsByRow,
  cellOf: (line: number, column: string) => number | undefined,
): Generator<(WrittenCell | null)[]> {
  for (const [index, row] of table.rows.entries()) {
    const here = faulty.get(index + 1);
    if (!here) {
      yield row.map((cell) => (cell === null ? null : { value: cellText(cell), style: 'text' }));
      continue;
    }
    const marked = new Set(here.map((fault) => cellOf(fault.row, fault.column)));
    const cells = Array.from(
      { length: width },
      (_, position): WrittenCell => ({
        value: cellText(row[position]),
        style: marked.has(position) ? 'fault' : 'text',
      }),
    );
    yield [...cells, { value: here.map((fault) => `${fault.column}：${fault.expected}`).join('\n'), style: 'fault' }];
  }
}

/** The uploaded sheets with faulty cells filled red and a last column that says what each of them should hold. */
export async function faultWorkbook(
  kind: ImportKind,
  tables: readonly SheetTable[],
  faults: readonly ImportFault[],
): Promise<Buffer> {
  const sheets = tables.map((table): WrittenSheet => {
    const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const widths = [...Array.from({ length: width }, () => 18), 80];
    return {
      name: table.sheet,
      widths,
      rows: markedRows(table, width, byRow(faults, table.sheet), layoutOf(kind).cellsOf(table)),
    };
  });
  return buffer(writeXlsx(sheets));
}
