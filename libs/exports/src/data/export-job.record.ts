import { type Actor, everything, inScope } from '@chengxin/persistence';
import type { Pool, PoolClient } from 'pg';

const JOB_LOCK = 7_140_604;
const PIECE_BYTES = 64 * 1024;
// Writes of progress are few: a page asks about once a second.
const PROGRESS_MS = 400;

/** Held by the transaction that reads the rows: whoever can take it knows that the job's process is gone. */
export async function lockExport(client: PoolClient, jobId: string): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, $2))', [jobId, JOB_LOCK]);
}

/** Keeps the file of a job piece by piece, and how far it is. */
export class ExportRecord {
  #ordinal = 0;
  #toldAt = 0;

  constructor(
    private readonly pool: Pool,
    private readonly actor: Actor,
    private readonly jobId: string,
  ) {}

  /** Writes the pieces of a file as they come; no more than one of them is held. */
  async keep(file: AsyncIterable<Buffer>): Promise<void> {
    let held: Buffer[] = [];
    let size = 0;
    for await (const part of file) {
      held.push(part);
      size += part.length;
      if (size < PIECE_BYTES) continue;
      await this.#keepPiece(Buffer.concat(held));
      held = [];
      size = 0;
    }
    await this.#keepPiece(Buffer.concat(held));
  }

  /** Tells how many rows are written; left out when something was told just now. Throws when somebody has stopped the job. */
  async written(rows: number): Promise<void> {
    if (Date.now() - this.#toldAt < PROGRESS_MS) return;
    this.#toldAt = Date.now();
    await this.#changeRunning('written = $2', rows);
  }

  /** The file can be fetched. Throws when somebody has stopped the job. */
  ready(): Promise<void> {
    return this.#changeRunning(`state = 'READY', written = rows`);
  }

  /**
   * Takes back what is written. Answers whether that is a failure: a job that somebody has stopped ends as he wanted it, and of one that
   * is READY no more than the answer was lost.
   */
  async failed(): Promise<boolean> {
    const isReady = `select from export_job where id = $1 and state = 'READY'`;
    await this.#change(`delete from export_piece where job_id = $1 and not exists (${isReady})`);
    const failed = `update export_job set state = 'FAILED' where id = $1 and state <> 'READY' and cancelled_by is null`;
    return (await this.#change(failed)) > 0;
  }

  async #keepPiece(content: Buffer): Promise<void> {
    await this.#change('insert into export_piece (job_id, ordinal, content) values ($1, $2, $3)', this.#ordinal++, content);
  }

  async #changeRunning(assignments: string, ...values: readonly unknown[]): Promise<void> {
    const changed = await this.#change(`update export_job set ${assignments} where id = $1 and state = 'RUNNING'`, ...values);
    if (changed === 0) throw new Error('the export was stopped');
  }

  #change(statement: string, ...values: readonly unknown[]): Promise<number> {
    return inScope(this.pool, this.actor.scope, async (client) => {
      const { rowCount } = await client.query(statement, [this.jobId, ...values]);
      return rowCount ?? 0;
    });
  }
}

/**
 * Marks exports whose process died as failed; to be called when the server starts and once a day. Those that another instance is
 * writing are left alone. Answers how many were marked.
 */
export async function markInterruptedExports(pool: Pool): Promise<number> {
  return inScope(pool, everything, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `with open as materialized (select id from export_job where state = 'RUNNING')
       update export_job j set state = 'FAILED' from open
        where j.id = open.id and pg_try_advisory_xact_lock(hashtextextended(open.id::text, $1)) returning j.id`,
      [JOB_LOCK],
    );
    await client.query('delete from export_piece where job_id = any($1::uuid[])', [rows.map(({ id }) => id)]);
    return rows.length;
  });
}

/** Forgets the files whose days are over, with their jobs; the audit trail keeps who made and who fetched them. Answers how many. */
export async function forgetOldExports(pool: Pool, now: Date): Promise<number> {
  return inScope(pool, everything, async (client) => {
    const { rowCount } = await client.query('delete from export_job where expires_at <= $1', [now.toISOString()]);
    return rowCount ?? 0;
  });
}
