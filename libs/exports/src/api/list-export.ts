import { aboutLines, columnsOf, type ExportFormat, type ExportList, exportRefusal, LIST_WORDS } from '@chengxin/exports/domain';
import { environmentOf, listStatements, type RequestContext, type SignedIn, type WholeList } from '@chengxin/graphql-kit';
import { parseYearMonth } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { ExportJobs, type ListExport, type StartedExport } from '../data';
import { exporterOf } from './asked-body';

/** What one of the lists has of its own. */
export interface AskedList {
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly whole: WholeList;
  /** Names of the columns that were asked for, in that order; none for the page's own. */
  readonly columns: readonly string[] | null | undefined;
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

/** Begins to write a list as the page shows it, in the language of the request. Refuses no column at all, and one twice. */
export async function startExport(context: RequestContext, viewer: SignedIn, asked: AskedList): Promise<StartedExport> {
  const columns = asked.columns ?? null;
  if (columns && (columns.length === 0 || new Set(columns).size < columns.length)) throw exportRefusal('EXPORT_NO_COLUMNS');
  const { language, clock, requestId } = context;
  const today = clock.today();
  const title = LIST_WORDS[asked.list][language];
  const unit = await unitName(context, viewer, asked.unitCode);
  const reads = columnsOf(asked.list, columns).map((column) => column.reads);
  const { rows, count } = listStatements(asked.whole, `{ ${reads.join(' ')} }`, environmentOf(context));
  const request: ListExport = {
    list: asked.list,
    format: asked.format,
    sheet: title,
    fileName: `${title}-${unit}-${today}.${asked.format.toLowerCase()}`,
    columns,
    surroundings: { language, today, month: asked.month === null ? null : parseYearMonth(asked.month) },
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
          exportedBy: exporterOf(viewer),
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
