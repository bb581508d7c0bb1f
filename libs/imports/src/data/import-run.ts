import { setImmediate } from 'node:timers/promises';
import {
  IMPORT_LIMITS,
  type ImportCounts,
  type ImportFault,
  type ImportKind,
  type ImportRows,
  layoutOf,
  type ParsedTables,
  type SheetTable,
} from '@chengxin/imports/domain';
import type { Clock } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import type { ClientBase } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { faultsInOrder } from './file-faults';
import type { Job, JobChange, JobProgress } from './job-record';
import { readTablesInThread } from './read-file';
import { faultWorkbook } from './write-workbooks';

/** What a run of an import needs from outside. */
export interface ImportSurroundings {
  /** Bulk work goes over `workPool`, which has no statement time-out. */
  readonly database: Database;
  readonly clock: Clock;
  /** Told when rows have been written, so that figures are counted again. */
  readonly onWritten: () => Promise<void>;
  /** Told of failures that are nobody's mistake in the file. */
  readonly onFailure: (error: unknown, jobId: string) => void;
}

/** Who imports, in the role of the session: that of the post where he acts in another's place (SD-R15 decides by it). */
export interface Importer extends Actor {
  readonly role: string | null;
}

/** One run of a job. */
export interface Run {
  readonly actor: Importer;
  readonly clock: Clock;
  readonly progress: JobProgress;
}

export type TellRows = (rows: number) => Promise<void>;

/**
 * How far a phase is, as rows of the whole work: `share` of the job that begins after `before` of it. A dry run is half reading, half
 * comparing; in a commit these are the first half, writing the second.
 */
export const phaseOf =
  (progress: JobProgress, total: number, before: number, share: number): TellRows =>
  (rows) =>
    progress.processed(Math.floor(total * before + rows * share));

/** A file as it was read. */
export interface ReadImport<K extends ImportKind> {
  readonly fileName: string;
  readonly tables: readonly SheetTable[];
  readonly parsed: ParsedTables<ImportRows[K]>;
}

/** Reads the job's file by the layout of its kind, in `part` of the job's work. */
export async function readImport<K extends ImportKind>(
  client: ClientBase,
  job: Job & { readonly kind: K },
  { progress }: Run,
  part: number,
): Promise<ReadImport<K>> {
  const upload = await client.query<{ file_name: string; content: Buffer }>(
    'select file_name, content from import_upload where id = $1',
    [job.uploadId],
  );
  const file = upload.rows[0];
  if (!file) throw new Error(`import ${job.id} has lost its upload`);
  const tables = await readTablesInThread({ fileName: file.file_name, content: file.content });
  const lines = tables.reduce((sum, table) => sum + Math.max(table.rows.length - 1, 0), 0);
  await progress.tell({ rows: lines, processed: 0 });
  const tell = phaseOf(progress, lines, 0, part);
  const steps = layoutOf(job.kind).parse(tables);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      await progress.tell({ rows: step.value.count, processed: Math.floor(step.value.count * part) });
      return { fileName: file.file_name, tables, parsed: step.value };
    }
    await tell(step.value);
    await setImmediate();
  }
}

/** What the job says of a file that was judged; `faults` are those found in the database. */
export async function judged(
  { kind }: Job,
  { tables, parsed }: ReadImport<ImportKind>,
  found: readonly ImportFault[],
  counts: ImportCounts,
  now: Date,
): Promise<JobChange & { readonly fault_count: number }> {
  const faults = faultsInOrder(parsed.faults, found, tables, kind);
  return {
    rows: parsed.count,
    processed: parsed.count,
    to_create: counts.toCreate,
    to_update: counts.toUpdate,
    unchanged: counts.unchanged,
    fault_count: parsed.faultCount + found.length,
    faults: JSON.stringify(faults.slice(0, IMPORT_LIMITS.shownFaults)),
    fault_workbook: faults.length === 0 ? null : await faultWorkbook(kind, tables, faults),
    finished_at: now.toISOString(),
  };
}

/** The trail's line of an import that was written. */
export function commitLine(job: Job, fileName: string, counts: ImportCounts, { actor, clock }: Run): Sql {
  const after = JSON.stringify({ kind: job.kind, fileName, ...counts });
  return sql`insert into audit_line (at, actor_id, actor_name, act, subject_type, subject_id, scope, request_id, after)
    values (${clock.now().toISOString()}, ${actor.userId}, ${actor.name}, 'commitImport', 'ImportJob', ${job.id}, ${job.unit.scopeFrom},
            ${actor.requestId}, ${after}::jsonb)`;
}
