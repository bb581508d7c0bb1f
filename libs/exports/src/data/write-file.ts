import {
  ABOUT_SHEET,
  type AboutLine,
  type ExportFormat,
  type ExportLanguage,
  type ShownCell,
  textOf,
} from '@chengxin/exports/domain';
import { type WrittenCell, type WrittenRow, writeCsv, writeXlsx } from '@chengxin/workbook';

/** A table as it is shown: titles, and rows that may come one by one. */
export interface ShownTable {
  readonly sheet: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: Iterable<readonly ShownCell[]> | AsyncIterable<readonly ShownCell[]>;
}

const ABOUT_WIDTHS = [18, 80];

const cellOf = (cell: ShownCell): WrittenCell =>
  typeof cell === 'string' ? { value: cell, style: 'text' } : { value: cell.value, style: cell.style };
const inStyle =
  (style: 'heading' | 'wrapped') =>
  (value: string): WrittenCell => ({ value, style });

// A name that Excel takes for a sheet, and not the one of the sheet beside it; Excel keeps History for itself.
const sheetName = (name: string, beside: string): string => {
  const allowed = name.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Sheet1';
  return allowed === beside || /^history$/i.test(allowed) ? `${allowed} 1` : allowed;
};

async function* workbookRows({ columns, rows }: ShownTable): AsyncGenerator<WrittenRow> {
  yield columns.map(({ title }) => inStyle('heading')(title));
  for await (const row of rows) yield row.map(cellOf);
}

async function* csvRows({ columns, rows }: ShownTable, about: readonly AboutLine[]): AsyncGenerator<readonly string[]> {
  yield columns.map(({ title }) => title);
  for await (const row of rows) yield row.map(textOf);
  // After the table, so that its first line names the columns.
  yield [];
  yield* about;
}

/** A table as a file, in pieces as its rows come: a workbook with a second sheet that says what it shows, or a CSV that says so at its end. */
export function writeFile(
  table: ShownTable,
  about: readonly AboutLine[],
  format: ExportFormat,
  language: ExportLanguage,
): AsyncGenerator<Buffer> {
  if (format === 'CSV') return writeCsv(csvRows(table, about));
  return writeXlsx([
    {
      name: sheetName(table.sheet, ABOUT_SHEET[language]),
      widths: table.columns.map(({ width }) => width),
      rows: workbookRows(table),
    },
    { name: ABOUT_SHEET[language], widths: ABOUT_WIDTHS, rows: about.map((line) => line.map(inStyle('wrapped'))) },
  ]);
}
