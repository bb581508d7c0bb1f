import { setImmediate } from 'node:timers/promises';
import {
  cellText,
  columnPositions,
  IMPORT_DEFINITIONS,
  IMPORT_LIMITS,
  type ImportCounts,
  type ImportFault,
  JOB_MESSAGES,
  type SheetTable,
  TableParser,
} from '@chengxin/imports/domain';
import { type Clock, Refusal } from '@chengxin/kernel';
import { type Actor, scopeStatements, untilHeard } from '@chengxin/persistence';
import type { Pool, PoolClient } from 'pg';
import { changeJob, type Job, type JobChange, JobProgress, lockJob } from './job-record';
import { loadRules } from './load-rules';
import { countActions, IMPORT_PLANS, ImportTransaction, loadRows } from './plan';
import { readTablesInThread } from './read-file';
import { faultWorkbook } from './write-workbooks';

/** What a run of an import needs from outside. */
export interface ImportSurroundings {
  /** Connections without statement time-out: `Database.workPool`. */
  readonly pool: Pool;
  readonly clock: Clock;
  /** Told when rows have been written, so that figures are counted again. */
  readonly onWritten: () => Promise<void>;
  /** Told of failures that are nobody's mistake in the file. */
  readonly onFailure: (error: unknown, jobId: string) => void;
}

const WRITE_CHUNK = 5000;
// Somebody else holds or has just written the same rows: unique, exclusion, foreign key, deadlock, lock time-out.
const MEANWHILE = new Set(['23505', '23P01', '23503', '40001', '40P01', '55P03']);

const ignore = (): void => undefined;

type TellRows = (rows: number) => Promise<void>;

/**
 * How far a phase is, as rows of the whole work: `share` of the job that begins after `before` of it. A dry run is half reading, half
 * comparing; in a commit these are the first half, writing the second.
 */
const phaseOf =
  (progress: JobProgress, total: number, before: number, share: number): TellRows =>
  (rows) =>
    progress.processed(Math.floor(total * before + rows * share));

async function parse(job: Job, tables: readonly SheetTable[], tell: TellRows) {
  const steps = new TableParser(job.kind).parse(tables);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await tell(step.value);
    await setImmediate();
  }
}

/** Faults found in the database with their cells as they stand in the file; a value that stands for another, empty cell is kept. */
function asTyped(faults: readonly ImportFault[], tables: readonly SheetTable[], job: Job): ImportFault[] {
  const sheets = new Map(
    tables.map((table) => [table.sheet, { rows: table.rows, positions: columnPositions(table, IMPORT_DEFINITIONS[job.kind]) }]),
  );
  return faults.map((fault) => {
    const sheet = sheets.get(fault.sheet);
    const typed = cellText(sheet?.rows[fault.row - 1]?.[sheet.positions.get(fault.column) ?? -1]);
    return { ...fault, value: typed || fault.value };
  });
}

/** Faults in the order in which a clerk walks through the file. */
function inFileOrder(faults: readonly ImportFault[], tables: readonly SheetTable[], job: Job): ImportFault[] {
  const sheets = new Map(tables.map((table, index) => [table.sheet, index]));
  const columns = new Map(Object.values(IMPORT_DEFINITIONS[job.kind].columns).map((column, index) => [column.header, index]));
  const place = (fault: ImportFault): [number, number, number] => [
    sheets.get(fault.sheet) ?? 0,
    fault.row,
    columns.get(fault.column) ?? 0,
  ];
  return faults.toSorted((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

async function writeAll(
  import_: ImportTransaction,
  job: Job,
  fileName: string,
  rows: number,
  counts: ImportCounts,
  run: Run,
  tell: TellRows,
): Promise<void> {
  if (counts.toCreate + counts.toUpdate === 0) return;
  const plan = IMPORT_PLANS[job.kind];
  await import_.query(
    `insert into place_refresh (place_id, from_month) select place_id, min(date_trunc('month', on_day))::date from (${plan.touched}) t
      where place_id is not null group by place_id`,
  );
  await import_.seeOwnScope();
  for (let from = 1; from <= rows; from += WRITE_CHUNK) {
    await plan.write(import_, from, from + WRITE_CHUNK - 1);
    await tell(Math.min(from + WRITE_CHUNK - 1, rows));
  }
  const { actor, clock } = run;
  await import_.query(
    `insert into audit_line (at, actor_id, actor_name, act, subject_type, subject_id, scope, request_id, after)
     values ($1, $2, $3, 'commitImport', 'ImportJob', $4, $5, $6, $7)`,
    [
      clock.now().toISOString(),
      actor.userId,
      actor.name,
      job.id,
      job.unit.scopeFrom,
      actor.requestId,
      JSON.stringify({ kind: job.kind, fileName, ...counts }),
    ],
  );
}

interface Run {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly progress: JobProgress;
}

/** Checks the file in the open transaction and, with `write`, writes it; answers what the job is to say. */
async function runIn(client: PoolClient, job: Job, run: Run, write: boolean): Promise<JobChange> {
  const upload = await client.query<{ file_name: string; content: Buffer }>(
    'select file_name, content from import_upload where id = $1',
    [job.uploadId],
  );
  const file = upload.rows[0];
  if (!file) throw new Error(`import ${job.id} has lost its upload`);
  const tables = await readTablesInThread({ fileName: file.file_name, content: file.content });
  const { progress } = run;
  const lines = tables.reduce((sum, table) => sum + Math.max(table.rows.length - 1, 0), 0);
  const part = write ? 0.25 : 0.5;
  await progress.tell({ rows: lines, processed: 0 });
  const parsed = await parse(job, tables, phaseOf(progress, lines, 0, part));
  await progress.tell({ rows: parsed.count, processed: Math.floor(parsed.count * part) });
  const rules = await loadRules(client, job.unit, run.clock.today(), write);
  const import_ = new ImportTransaction(client, IMPORT_DEFINITIONS[job.kind], rules, job.unit, run.actor.scope, write);
  await import_.seeEverything();
  const plan = IMPORT_PLANS[job.kind];
  await loadRows(import_, plan, parsed.rows, phaseOf(progress, parsed.count, part, part));
  await plan.plan(import_);
  const counts = await countActions(import_);
  const faults = inFileOrder([...parsed.faults, ...asTyped(import_.faults, tables, job)], tables, job);
  const result: JobChange = {
    rows: parsed.count,
    processed: parsed.count,
    to_create: counts.toCreate,
    to_update: counts.toUpdate,
    unchanged: counts.unchanged,
    fault_count: parsed.faultCount + import_.faults.length,
    faults: JSON.stringify(faults.slice(0, IMPORT_LIMITS.shownFaults)),
    fault_workbook: faults.length === 0 ? null : await faultWorkbook(job.kind, tables, faults),
    finished_at: run.clock.now().toISOString(),
  };
  if (!write) return { ...result, state: 'CHECKED' };
  if (faults.length > 0) return { ...result, state: 'FAILED', message: JOB_MESSAGES.changedSinceCheck };
  await writeAll(import_, job, file.file_name, parsed.rows.length, counts, run, phaseOf(progress, parsed.count, 0.5, 0.5));
  return { ...result, state: 'COMMITTED' };
}

function failureOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.reasons.map(({ text }) => `${text.zh} / ${text.en}`).join('\n');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MEANWHILE.has(code) ? JOB_MESSAGES.changedMeanwhile : null;
}

/**
 * Runs a job to its end: a dry run, or with `write` the import itself, in one transaction. The job's last state is written in that same
 * transaction, so that a killed process leaves neither half an import nor a wrong state. Never throws: the job says what happened.
 */
export async function runImport(job: Job, actor: Actor, surroundings: ImportSurroundings, write: boolean): Promise<void> {
  const { pool, clock, onFailure, onWritten } = surroundings;
  const progress = new JobProgress(pool, actor, job.id);
  let client: PoolClient | undefined;
  try {
    client = await pool.connect();
    // A connection that breaks fails the query under way, which is told below; unheard it would end the process.
    client.on('error', ignore);
    await client.query(`begin; ${scopeStatements(actor.scope)}`);
    await lockJob(client, job.id);
    const outcome = await runIn(client, job, { actor, clock, progress }, write);
    if (outcome.state === 'COMMITTED') {
      await client.query(scopeStatements(actor.scope));
      await changeJob(client, job.id, outcome);
      await client.query('commit');
    } else {
      await client.query('rollback');
      await progress.tell(outcome);
    }
    client.off('error', ignore);
    client.release();
    if (outcome.state === 'COMMITTED') await onWritten().catch((error: unknown) => onFailure(error, job.id));
  } catch (error) {
    client?.release(true);
    const known = failureOf(error);
    if (known === null) onFailure(error, job.id);
    const message = known ?? JOB_MESSAGES.failed;
    const end = { state: 'FAILED', message, finished_at: clock.now().toISOString() };
    await untilHeard(() => progress.tell(end)).catch((lost: unknown) => onFailure(lost, job.id));
  }
}
