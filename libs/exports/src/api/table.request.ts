import { type AboutLine, aboutLines, EXPORT_FORMATS, EXPORT_LIMITS, type ExportFormat, figureOf } from '@chengxin/exports/domain';
import { badInput, type RequestContext, type SignedIn } from '@chengxin/graphql-kit';
import { isStorableText, parseLocalDate, parseYearMonth } from '@chengxin/kernel';
import type { ShownTable } from '../data';

const LIMITS = { columns: 100, text: 2_000, filters: 50, title: 200 } as const;

/** A table that a page shows, as it is sent to be written: texts in rows and columns, and what the page says of them. */
export interface AskedTable {
  readonly format: ExportFormat;
  readonly title: string;
  readonly table: ShownTable;
  readonly about: (viewer: SignedIn, context: RequestContext) => AboutLine[];
}

const refuse = (path: string): never => {
  throw badInput({ zh: `要导出的表格不合法：${path}`, en: `the table to be exported is malformed: ${path}` }, [path]);
};

function text(value: unknown, path: string, longest: number = LIMITS.text): string {
  if (typeof value !== 'string' || value.length > longest || !isStorableText(value)) return refuse(path);
  return value;
}

function list(value: unknown, path: string, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) return refuse(path);
  return value;
}

const record = (value: unknown, path: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse(path);

/** Reads the body of `POST /exports/table`; throws BAD_USER_INPUT where it is no table. */
export function readTable(body: unknown): AskedTable {
  const asked = record(body, 'body');
  const format = EXPORT_FORMATS.find((one) => one === asked['format']) ?? refuse('format');
  const title = text(asked['title'], 'title', LIMITS.title);
  const columns = list(asked['columns'], 'columns', LIMITS.columns).map((given) => {
    const column = record(given, 'columns');
    const name = text(column['title'], 'columns', LIMITS.title);
    return { title: name, figure: column['figure'] === true, width: Math.min(60, Math.max(12, 2 * name.length)) };
  });
  if (columns.length === 0) refuse('columns');
  const rows = list(asked['rows'], 'rows', EXPORT_LIMITS.rowsAtOnce).map((given) => {
    const cells = list(given, 'rows', columns.length);
    if (cells.length !== columns.length) refuse('rows');
    return cells.map((cell, index) => (columns[index]?.figure ? figureOf(text(cell, 'rows')) : text(cell, 'rows')));
  });
  const filters = list(asked['filters'] ?? [], 'filters', LIMITS.filters).map((filter) => text(filter, 'filters'));
  const optional = (name: string): string | null => (asked[name] == null ? null : text(asked[name], name, LIMITS.title));
  const [unit, month, order, policyDate] = [optional('unit'), optional('month'), optional('order'), optional('policyDate')];
  if (month !== null && parseYearMonth(month) === null) refuse('month');
  if (policyDate !== null && parseLocalDate(policyDate) === null) refuse('policyDate');
  const asOf = asked['asOf'] == null ? null : new Date(text(asked['asOf'], 'asOf'));
  if (asOf && Number.isNaN(asOf.getTime())) refuse('asOf');
  return {
    format,
    title,
    table: { sheet: title, columns, rows },
    about: (viewer, { clock, language, requestId }) =>
      aboutLines(
        {
          title,
          unit,
          month,
          filters,
          order,
          rows: rows.length,
          asOf: asOf ?? clock.now(),
          policyDate,
          exportedBy: `${viewer.displayName} (${viewer.username})`,
          exportedAt: clock.now(),
          requestId,
        },
        language,
      ),
  };
}
