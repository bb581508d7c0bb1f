import {
  aboutLines,
  columnsOf,
  type ExportFacts,
  type ExportFormat,
  exportRefusal,
  LIST_WORDS,
  type OwnList,
} from '@chengxin/exports/domain';
import { environmentOf, listStatements, type RequestContext, type SignedIn, type WholeList } from '@chengxin/graphql-kit';
import { parseYearMonth } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { ExportJobs, type ListExport, type StartedExport } from '../data';
import { exporterOf } from './asked-body';

/** What any list is asked for with. */
export interface AskedFile
  extends Pick<ListExport, 'list' | 'format' | 'columns' | 'rows' | 'count' | 'asked'>,
    Pick<ExportFacts, 'title' | 'month' | 'filters' | 'order' | 'policyDate' | 'source'> {
  /** Of the conditions, for the line that names the unit; the viewer's own without it. */
  readonly unitCode: string | null | undefined;
}

/** What one of the lists with columns of its own has of its own. */
export interface AskedList extends Pick<AskedFile, 'month' | 'unitCode' | 'filters' | 'order' | 'policyDate'> {
  readonly list: OwnList;
  readonly format: ExportFormat;
  readonly whole: WholeList;
  /** Names of the columns that were asked for, in that order; none for the page's own. */
  readonly columns: readonly string[] | null | undefined;
}

/** Failures go to the process's warnings, without the row that PostgreSQL may quote. */
export function warnOfFailure(error: unknown, jobId: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.emitWarning(`export ${jobId} failed: ${stack ?? message}`, name === 'Error' ? 'ExportFailure' : name);
}

/** Begins to write a list as the page shows it, in the language of the request. Refuses no column at all, and one twice. */
export async function startExport(context: RequestContext, viewer: SignedIn, asked: AskedList): Promise<StartedExport> {
  const { list, whole, ...facts } = asked;
  const names = asked.columns ?? null;
  if (names && (names.length === 0 || new Set(names).size < names.length)) throw exportRefusal('EXPORT_NO_COLUMNS');
  const reads = columnsOf(list, names).map((column) => column.reads);
  const statements = listStatements(whole, `{ ${reads.join(' ')} }`, environmentOf(context));
  const title = LIST_WORDS[list][context.language];
  return startFile(context, viewer, { ...facts, ...statements, list, title, columns: { of: list, names } });
}

/** Begins to write any list as a file. */
export async function startFile(context: RequestContext, viewer: SignedIn, asked: AskedFile): Promise<StartedExport> {
  const { list, format, columns, rows, count, unitCode, ...facts } = asked;
  const { language, clock, requestId } = context;
  const today = clock.today();
  const unit = await unitName(context, viewer, unitCode);
  // Rows of the list are not those of a file that has several for each.
  const isUnfolded = 'cells' in columns && columns.unfold !== null;
  const request: ListExport = {
    ...{ list, format, columns, rows, count, ...(asked.asked ? { asked: asked.asked } : {}) },
    sheet: asked.title,
    fileName: `${asked.title}-${unit}-${today}.${format.toLowerCase()}`,
    surroundings: { language, today, month: asked.month === null ? null : parseYearMonth(asked.month) },
    about: (counted, at) =>
      aboutLines(
        {
          ...facts,
          unit,
          rows: isUnfolded ? null : counted,
          asOf: at,
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
