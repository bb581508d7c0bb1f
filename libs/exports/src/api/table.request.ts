import { type AboutLine, EXPORT_FORMATS, EXPORT_LIMITS, type ExportFormat, figureOf, widthOf } from '@chengxin/exports/domain';
import type { RequestContext, SignedIn } from '@chengxin/graphql-kit';
import type { ShownTable } from '../data';
import { aboutSaid, cellRows, list, NAME_LENGTH, optionalText, record, refuse, saidFacts, text } from './asked-body';

const LIMITS = { columns: 100, filters: 50 } as const;
/** So many rows tell how wide a column is. */
const MEASURED = 200;

/** A table that a page shows, as it is sent to be written: texts in rows and columns, and what the page says of them. */
export interface AskedTable {
  readonly format: ExportFormat;
  readonly title: string;
  readonly table: ShownTable;
  readonly about: (viewer: SignedIn, context: RequestContext) => AboutLine[];
}

/** Reads the body of `POST /exports/table`; throws BAD_USER_INPUT where it is no table. */
export function readTable(body: unknown): AskedTable {
  const asked = record(body, 'body');
  const format = EXPORT_FORMATS.find((one) => one === asked['format']) ?? refuse('format');
  const columns = list(asked['columns'], 'columns', LIMITS.columns).map((given) => {
    const column = record(given, 'columns');
    const name = text(column['title'], 'columns', NAME_LENGTH);
    return { title: name, figure: column['figure'] === true };
  });
  if (columns.length === 0) refuse('columns');
  const asShown = cellRows(asked['rows'], columns.length, EXPORT_LIMITS.rowsAtOnce);
  const rows = asShown.map((cells) => cells.map((cell, index) => (columns[index]?.figure ? figureOf(cell) : cell)));
  const wide = columns.map((column, index) => ({
    ...column,
    width: widthOf(column.title, ...asShown.slice(0, MEASURED).map((cells) => String(cells[index] ?? ''))),
  }));
  const filters = list(asked['filters'] ?? [], 'filters', LIMITS.filters).map((filter) => text(filter, 'filters'));
  const order = optionalText(asked['order'], 'order', NAME_LENGTH);
  const facts = { ...saidFacts(asked), filters, order, rows: rows.length };
  return {
    format,
    title: facts.title,
    table: { sheet: facts.title, columns: wide, rows },
    about: (viewer, context) => aboutSaid(facts, viewer, context),
  };
}
