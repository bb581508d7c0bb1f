import {
  aboutLines,
  type CellSurroundings,
  type ExportFormat,
  type ExportList,
  exportRefusal,
  LIST_WORDS,
  type ListColumn,
} from '@chengxin/exports/domain';
import { listStatements, type RequestContext, type SignedIn, type WholeList } from '@chengxin/graphql-kit';
import { parseYearMonth } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { ExportJobs, type ListExport, type StartedExport } from '../data';

/** What one of the lists has of its own. */
export interface AskedList<Row> {
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly whole: WholeList;
  readonly columns: readonly ListColumn<Row>[];
  readonly month: string | null;
  /** Of the conditions, for the line that names the unit. */
  readonly unitCode: string | null | undefined;
  readonly filters: readonly string[];
  readonly order: string;
  readonly policyDate: string;
}

/** Failures go to the process's warnings, without the row that PostgreSQL may quote. */
export function warnOfFailure(error: unknown, jobId: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.emitWarning(`export ${jobId} failed: ${stack ?? message}`, name === 'Error' ? 'ExportFailure' : name);
}

/** The columns that were asked for, in that order; the page's when none were. Refuses none at all, and one twice. */
export function chosen<Column>(names: readonly string[] | null | undefined, columns: Readonly<Record<string, Column>>): Column[] {
  if (names == null) return Object.values(columns);
  if (names.length === 0 || new Set(names).size < names.length) throw exportRefusal('EXPORT_NO_COLUMNS');
  return names.flatMap((name) => columns[name] ?? []);
}

/** Begins to write a list as the page shows it, in the language of the request. */
export async function startExport<Row>(context: RequestContext, viewer: SignedIn, asked: AskedList<Row>): Promise<StartedExport> {
  const { language, clock, requestId } = context;
  const today = clock.today();
  const title = LIST_WORDS[asked.list][language];
  const unit = await unitName(context, viewer, asked.unitCode);
  const surroundings: CellSurroundings = { language, today, month: asked.month === null ? null : parseYearMonth(asked.month) };
  const { rows, count } = listStatements(asked.whole, `{ ${asked.columns.map(({ reads }) => reads).join(' ')} }`, { today });
  const request: ListExport = {
    list: asked.list,
    format: asked.format,
    language,
    sheet: title,
    fileName: `${title}-${unit}-${today}.${asked.format.toLowerCase()}`,
    columns: asked.columns.map(({ title: words, width, show }) => ({
      title: words[language],
      width,
      show: (row: Row) => show(row, surroundings),
    })),
    rows,
    count,
    about: (counted, at) =>
      aboutLines(
        {
          title,
          unit,
          month: asked.month,
          filters: asked.filters,
          order: asked.order,
          rows: counted,
          asOf: at,
          policyDate: asked.policyDate,
          exportedBy: `${viewer.displayName} (${viewer.username})`,
          exportedAt: at,
          requestId,
        },
        language,
      ),
  };
  return new ExportJobs({ database: context.database, clock, onFailure: warnOfFailure }).start(viewer.actor, request);
}

async function unitName(context: RequestContext, viewer: SignedIn, code: string | null | undefined): Promise<string> {
  const [unit] = await context.read.query<{ name: string }>(
    code == null
      ? sql`select name from unit where id = ${viewer.unitId}::integer`
      : sql`select name from unit where code = ${code}`,
  );
  return unit?.name ?? code ?? '';
}
