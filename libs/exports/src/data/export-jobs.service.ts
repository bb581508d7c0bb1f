import { randomUUID } from 'node:crypto';
import {
  type AboutLine,
  type CellSurroundings,
  EXPORT_LIMITS,
  type ExportFormat,
  type ExportList,
  exportRefusal,
  type FileColumns,
} from '@chengxin/exports/domain';
import type { Clock } from '@chengxin/kernel';
import { type Actor, type Database, runAct, scopeStatements, untilHeard } from '@chengxin/persistence';
import type { PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { ExportRecord, lockExport } from './export-job.record';
import { writeListInThread } from './write-list';

/** What exports need from outside. */
export interface ExportSurroundings {
  readonly database: Database;
  readonly clock: Clock;
  /** Told why a file could not be written. */
  readonly onFailure: (error: unknown, jobId: string) => void;
}

/** A list to be written: its statements, its columns, and what the file says of itself once the rows are counted. */
export interface ListExport {
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly sheet: string;
  readonly fileName: string;
  readonly columns: FileColumns;
  readonly surroundings: CellSurroundings;
  readonly rows: Sql;
  readonly count: Sql;
  readonly about: (rows: number, at: Date) => AboutLine[];
  /** What else the trail keeps: of a page's list, what was asked for. */
  readonly asked?: object;
}

const ACTS = { RETAILERS: 'exportRetailers', GROUPS: 'exportGroups', LIST: 'exportList' } as const satisfies Record<
  ExportList,
  string
>;

/** An export that has begun: it runs on by itself, `done` resolves at its end and never rejects. */
export interface StartedExport {
  readonly jobId: string;
  readonly rows: number;
  readonly done: Promise<void>;
}

const DAY_MS = 86_400_000;

/** Files that this process is writing, whoever asked for them. */
let underWay = 0;

/** Writes whole lists as files. */
export class ExportJobs {
  constructor(private readonly surroundings: ExportSurroundings) {}

  /**
   * Counts and begins to write. Count and rows are read in one repeatable-read transaction under the viewer's scope, so that they agree
   * whatever is changed meanwhile. Throws a Refusal when there are too many rows or files under way.
   */
  async start(actor: Actor, request: ListExport): Promise<StartedExport> {
    if (underWay >= EXPORT_LIMITS.runningOfAll) throw exportRefusal('EXPORT_SERVER_BUSY');
    underWay++;
    const ended = (): void => void underWay--;
    try {
      const started = await this.#begin(actor, request);
      void started.done.then(ended);
      return started;
    } catch (error) {
      ended();
      throw error;
    }
  }

  async #begin(actor: Actor, request: ListExport): Promise<StartedExport> {
    const { database, clock } = this.surroundings;
    const jobId = randomUUID();
    const client = await database.workPool.connect();
    try {
      await client.query(`begin isolation level repeatable read read only; ${scopeStatements(actor.scope)}`);
      await lockExport(client, jobId);
      const { rows: counted } = await client.query<{ n: number }>(request.count);
      const rows = counted[0]?.n ?? 0;
      const { rows: taken } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
      const snapshot = taken[0]?.snapshot ?? '';
      if (rows > EXPORT_LIMITS.rows) throw exportRefusal('EXPORT_TOO_LARGE');
      const about = request.about(rows, clock.now());
      await this.#enter(actor, jobId, request, rows, about);
      return { jobId, rows, done: this.#write(client, snapshot, actor, jobId, request, about) };
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }

  /** The job and its audit line, in one transaction. */
  async #enter(actor: Actor, jobId: string, request: ListExport, rows: number, about: readonly AboutLine[]): Promise<void> {
    const { database, clock } = this.surroundings;
    const { list, format, fileName, asked } = request;
    await runAct(database.orm, clock, actor, async (act) => {
      // One after the other for one person, or two clicks at once would not see each other.
      await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [actor.userId]);
      const [running] = await act.em.execute<{ n: number }[]>(
        `select count(*)::integer as n from export_job where created_by = ? and state = 'RUNNING'`,
        [actor.userId],
      );
      if ((running?.n ?? 0) >= EXPORT_LIMITS.running) throw exportRefusal('EXPORT_BUSY');
      await act.em.execute(
        `insert into export_job (id, list, format, file_name, about, state, rows, scope, created_by, created_by_name, created_at, expires_at)
         values (?, ?, ?, ?, ?::jsonb, 'RUNNING', ?, ?, ?, ?, ?, ?)`,
        [
          jobId,
          list,
          format,
          fileName,
          JSON.stringify(about),
          rows,
          actor.scope.from,
          actor.userId,
          actor.name,
          clock.now().toISOString(),
          new Date(clock.realNow().getTime() + EXPORT_LIMITS.keepDays * DAY_MS).toISOString(),
        ],
      );
      const after = { format, rows, fileName, about: Object.fromEntries(about), ...asked };
      act.audit({ act: ACTS[list], subjectType: 'ExportJob', subjectId: jobId, scope: actor.scope.from, after });
    });
  }

  /** Has the file written by a thread; the transaction that counted stays open meanwhile, for its snapshot and its lock. */
  async #write(
    client: PoolClient,
    snapshot: string,
    actor: Actor,
    jobId: string,
    request: ListExport,
    about: readonly AboutLine[],
  ): Promise<void> {
    const { columns, format, sheet, surroundings, rows } = request;
    const { workPool, workUrl: url } = this.surroundings.database;
    const record = new ExportRecord(workPool, actor, jobId);
    const statement = { text: rows.text, values: rows.values };
    try {
      await writeListInThread({
        url,
        snapshot,
        actor,
        jobId,
        columns,
        format,
        sheet,
        surroundings,
        about,
        rows: statement,
      });
      await client.query('commit');
      client.release();
      await record.ready();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      const { onFailure } = this.surroundings;
      const isFailure = await untilHeard(() => record.failed()).catch((lost: unknown) => {
        onFailure(lost, jobId);
        return true;
      });
      if (isFailure) onFailure(error, jobId);
    }
  }
}
