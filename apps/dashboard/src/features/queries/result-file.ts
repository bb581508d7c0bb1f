import type { FreeQuery } from './ask-freely';
import { shownCell } from './shown-cell';
import type { ResultRow, ResultTable } from './to-result-tables';

/** As many rows as the server writes of a table that it is sent. */
export const EXPORTED_ROWS = 5_000;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2_000;

export interface ShownResult {
  readonly table: ResultTable;
  /** In the order in which they are shown. */
  readonly rows: readonly ResultRow[];
  readonly asked: FreeQuery;
  readonly title: string;
  readonly format: 'XLSX' | 'CSV';
}

/** The body of `POST /exports/table`: the cells as texts, exactly as the table shows them, with its sums, and what was asked. */
export function resultBody(
  { table: { columns, sums }, rows, asked, title, format }: ShownResult,
  words: { readonly yes: string; readonly no: string },
  notes: { readonly query: string; readonly variables: (text: string) => string },
) {
  const variables = JSON.stringify(asked.variables);
  return {
    format,
    title: title.slice(0, LONGEST_TITLE),
    columns: columns.map((column) => ({ title: column.title.slice(0, LONGEST_TITLE), figure: column.kind === 'figure' })),
    rows: [...rows, ...sums].map((row) =>
      columns.map(({ key, kind }) => shownCell(row[key], kind, words).slice(0, LONGEST_TEXT)),
    ),
    filters: [notes.query, ...(variables === '{}' ? [] : [notes.variables(variables).slice(0, LONGEST_TEXT)])],
  };
}
