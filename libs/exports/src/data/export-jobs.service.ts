import { randomUUID } from 'node:crypto';
import {
  type AboutLine,
  EXPORT_LIMITS,
  type ExportFormat,
  type ExportLanguage,
  type ExportList,
  exportRefusal,
  type ShownCell,
} from '@chengxin/exports/domain';
import type { Clock } from '@chengxin/kernel';
import { type Actor, type Database, runAct, scopeStatements } from '@chengxin/persistence';
import type { PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { ExportRecord, lockExport } from './export-job.record';
import { writeFile } from './write-file';

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
  readonly language: ExportLanguage;
  readonly sheet: string;
  readonly fileName: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly show: (row: never) => ShownCell }[];
  readonly rows: Sql;
  readonly count: Sql;
  readonly about: (rows: number, at: Date) => AboutLine[];
}

/** An export that has begun: it runs on by itself, `done` resolves at its end and never rejects. */
export interface StartedExport {
  readonly jobId: string;
  readonly rows: number;
  readonly done: Promise<void>;
}

const ROWS_PER_FETCH = 200;
const DAY_MS = 86_400_000;

/** Writes whole lists as files. */
export class ExportJobs {
  constructor(private readonly surroundings: ExportSurroundings) {}

  /**
   * Counts and begins to write. Count and rows are read in one repeatable-read transaction under the viewer's scope, so that they agree
   * whatever is changed meanwhile. Throws a Refusal when there are too many rows or files under way.
   */
  async start(actor: Actor, request: ListExport): Promise<StartedExport> {
    const { database, clock } = this.surroundings;
    const jobId = randomUUID();
    const client = await database.workPool.connect();
    try {
      await client.query(`begin isolation level repeatable read read only; ${scopeStatements(actor.scope)}`);
      await lockExport(client, jobId);
      const { rows: counted } = await client.query<{ n: number }>(request.count);
      const rows = counted[0]?.n ?? 0;
      if (rows > EXPORT_LIMITS.rows) throw exportRefusal('EXPORT_TOO_LARGE');
      const about = request.about(rows, clock.now());
      await this.#enter(actor, jobId, request, rows, about);
      return { jobId, rows, done: this.#write(client, actor, jobId, request, about) };
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }

  /** The job and its audit line, in one transaction. */
  async #enter(actor: Actor, jobId: string, request: ListExport, rows: number, about: readonly AboutLine[]): Promise<void> {
    const { database, clock } = this.surroundings;
    const { list, format, fileName } = request;
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
      const name = list === 'RETAILERS' ? 'exportRetailers' : 'exportGroups';
      const after = { format, rows, fileName, about: Object.fromEntries(about) };
      act.audit({ act: name, subjectType: 'ExportJob', subjectId: jobId, scope: actor.scope.from, after });
    });
  }

  async #write(client: PoolClient, actor: Actor, jobId: string, request: ListExport, about: readonly AboutLine[]): Promise<void> {
    const { columns, format, language, sheet } = request;
    const record = new ExportRecord(this.surroundings.database.workPool, actor, jobId);
    try {
      const rows = shownRows(client, request, (written) => record.written(written));
      await record.keep(writeFile({ sheet, columns, rows }, about, format, language));
      await client.query('commit');
      client.release();
      await record.ready();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      this.surroundings.onFailure(error, jobId);
      await record.failed().catch((lost: unknown) => this.surroundings.onFailure(lost, jobId));
    }
  }
}

/** Rows from a cursor, as the columns show them. */
async function* shownRows(
  client: PoolClient,
  { rows, columns }: ListExport,
  tell: (written: number) => Promise<void>,
): AsyncGenerator<ShownCell[]> {
  // All rows are wanted, not the first few soon.
  await client.query('set local cursor_tuple_fraction = 1');
  await client.query({ text: `declare exported no scroll cursor for ${rows.text}`, values: rows.values });
  for (let written = 0; ; ) {
    const { rows: fetched } = await client.query<{ j: never }>(`fetch forward ${ROWS_PER_FETCH} from exported`);
    if (fetched.length === 0) return;
    for (const { j } of fetched) yield columns.map((column) => column.show(j));
    written += fetched.length;
    await tell(written);
  }
}
