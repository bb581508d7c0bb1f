import { type ImportKind, JOB_MESSAGES } from '@chengxin/imports/domain';
import { type Actor, everything, inScope } from '@chengxin/persistence';
import type { Pool } from 'pg';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { ImportUnit } from './plan';

/** What a job is about. */
export interface Job {
  readonly id: string;
  readonly kind: ImportKind;
  readonly uploadId: string;
  readonly unit: ImportUnit;
}

/** Columns of `import_job` that a run changes. */
export interface JobChange {
  readonly state?: string;
  readonly rows?: number;
  readonly processed?: number;
  readonly to_create?: number;
  readonly to_update?: number;
  readonly unchanged?: number;
  readonly fault_count?: number;
  readonly faults?: string;
  readonly fault_workbook?: Buffer | null;
  readonly finished_at?: string | null;
  readonly message?: string | null;
}

/** Sends a statement in the transaction of a run. */
export type Send = (statement: Sql) => Promise<unknown>;

/** Changes a job. What is committed stays so: a failure told afterwards means that no more than the answer to the commit was lost. */
export async function changeJob(send: Send, jobId: string, change: JobChange): Promise<void> {
  const assignments = Object.entries(change).map(([column, value]) => sql`${raw(column)} = ${value}`);
  await send(sql`update import_job set ${join(assignments)} where id = ${jobId} and state <> 'COMMITTED'`);
}

// Writes of progress are few: a page asks about once a second.
const PROGRESS_MS = 400;

/** Tells how far a job is, from a connection of its own, so that others see it while the import's transaction is still open. */
export class JobProgress {
  #toldAt = 0;

  constructor(
    private readonly pool: Pool,
    private readonly actor: Actor,
    private readonly jobId: string,
  ) {}

  async tell(change: JobChange): Promise<void> {
    this.#toldAt = Date.now();
    await inScope(this.pool, this.actor.scope, (client) => changeJob((statement) => client.query(statement), this.jobId, change));
  }

  /** The same, left out when something was told just now. */
  async processed(rows: number): Promise<void> {
    if (Date.now() - this.#toldAt >= PROGRESS_MS) await this.tell({ processed: rows });
  }
}

const JOB_LOCK = 7_140_601;

// Long enough to correct a file and to look a fault up; the personal data in it need not be kept longer (GB/T 35273 6.1).
const KEEP_UPLOADS_DAYS = 90;

/** Held by the transaction of a running job: whoever can take it knows that the job's process is gone. */
export const lockJob = (send: Send, jobId: string): Promise<unknown> =>
  send(sql`select pg_advisory_xact_lock(hashtextextended(${jobId}, ${JOB_LOCK}))`);

/**
 * Marks jobs whose process died as INTERRUPTED; to be called when the server starts. Their transaction was rolled back by PostgreSQL, so
 * nothing is half-written. Jobs that another instance is running are left alone. Answers how many were marked.
 */
export async function markInterruptedImports(pool: Pool, now: Date): Promise<number> {
  return inScope(pool, everything, async (client) => {
    const { rowCount } = await client.query(
      `with open as materialized (select id from import_job where state in ('CHECKING', 'COMMITTING'))
       update import_job j set state = 'INTERRUPTED', finished_at = $1, message = $2 from open
        where j.id = open.id and pg_try_advisory_xact_lock(hashtextextended(open.id::text, $3))`,
      [now.toISOString(), JOB_MESSAGES.interrupted, JOB_LOCK],
    );
    return rowCount ?? 0;
  });
}

/** Forgets what uploads and marked workbooks held once they are 90 days old; the jobs and their counts remain. Answers how many. */
export async function forgetOldUploads(pool: Pool, now: Date): Promise<number> {
  return inScope(pool, everything, async (client) => {
    const before = new Date(now.getTime() - KEEP_UPLOADS_DAYS * 86_400_000).toISOString();
    await client.query(`update import_job set fault_workbook = null, faults = '[]' where created_at < $1 and fault_count > 0`, [
      before,
    ]);
    const { rowCount } = await client.query(`update import_upload set content = '' where uploaded_at < $1 and content <> ''`, [
      before,
    ]);
    return rowCount ?? 0;
  });
}
