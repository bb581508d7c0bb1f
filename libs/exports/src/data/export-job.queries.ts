import type { AboutLine, ExportFormat, ExportList, ExportState } from '@chengxin/exports/domain';
import { isUuid } from '@chengxin/kernel';
import { type Actor, type Database, ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';

/** An export as it is shown. */
export interface ExportJobRow {
  readonly id: string;
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly about: readonly AboutLine[];
  readonly state: ExportState;
  readonly rows: number;
  readonly written: number;
  /** Who has stopped it; null for one that runs, ran to its end or failed by itself. */
  readonly cancelledBy: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

const instant = (value: Sql): Sql => sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// Exports are their maker's own: nobody else sees that there are any.
const jobsOf = (
  userId: string,
  now: Date,
): Sql => sql`select id, list, format, file_name as "fileName", about, state, rows, written, cancelled_by as "cancelledBy",
    ${instant(sql`created_at`)} as "createdAt", ${instant(sql`expires_at`)} as "expiresAt"
  from export_job where created_by = ${userId}::uuid and expires_at > ${now.toISOString()}::timestamptz`;

/** One export of a user; null when there is none. `now` is by the real clock. */
export async function findExportJob(read: ReadTransaction, userId: string, id: string, now: Date): Promise<ExportJobRow | null> {
  if (!isUuid(id)) return null;
  return (await read.query<ExportJobRow>(sql`${jobsOf(userId, now)} and id = ${id}::uuid`))[0] ?? null;
}

/** The latest exports of a user. */
export const listExportJobs = (read: ReadTransaction, userId: string, first: number, now: Date): Promise<ExportJobRow[]> =>
  read.query<ExportJobRow>(sql`${jobsOf(userId, now)} order by expires_at desc, id limit ${first}`);

/** How many bytes a file has. */
export async function fileSize(read: ReadTransaction, jobId: string): Promise<number> {
  const [file] = await read.query<{ size: number }>(
    sql`select coalesce(sum(octet_length(content)), 0)::integer as size from export_piece where job_id = ${jobId}::uuid`,
  );
  return file?.size ?? 0;
}

/** A file in its pieces. Each is read by itself: a client on a slow line holds no connection. */
export async function* readFile(database: Database, actor: Actor, jobId: string): AsyncGenerator<Buffer> {
  for (let ordinal = 0; ; ordinal++) {
    const read = new ReadTransaction(database.readPool, actor.scope);
    const [piece] = await read
      .query<{ content: Buffer }>(
        sql`select content from export_piece where job_id = ${jobId}::uuid and ordinal = ${ordinal}::integer`,
      )
      .finally(() => read.release());
    if (!piece) return;
    yield piece.content;
  }
}
