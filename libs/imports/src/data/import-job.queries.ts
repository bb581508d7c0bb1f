import type { ImportFault, ImportKind, ImportState } from '@chengxin/imports/domain';
import { isUuid } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';

/** A job as it is shown; the faults are the first two hundred. */
export interface ImportJobRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly state: ImportState;
  readonly rows: number;
  readonly processed: number;
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly unchanged: number;
  readonly faultCount: number;
  readonly faults: readonly ImportFault[];
  readonly hasFaultWorkbook: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly createdById: string;
  readonly message: string | null;
}

const JOBS = (
  condition: Sql,
): Sql => sql`select j.id, j.kind, u.file_name as "fileName", j.state, j.rows, j.processed, j.to_create as "toCreate",
    j.to_update as "toUpdate", j.unchanged, j.fault_count as "faultCount", j.faults, j.fault_workbook is not null as "hasFaultWorkbook",
    to_char(j.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt", j.created_by_name as "createdBy",
    j.created_by as "createdById", j.message
  from import_job j join import_upload u on u.id = j.upload_id where ${condition}`;

/** One job of the viewer's subtree; null when there is none. */
export async function findImportJob(read: ReadTransaction, id: string): Promise<ImportJobRow | null> {
  if (!isUuid(id)) return null;
  return (await read.query<ImportJobRow>(JOBS(sql`j.id = ${id}`)))[0] ?? null;
}

/** The latest jobs of the viewer's subtree. */
export const listImportJobs = (read: ReadTransaction, first: number): Promise<ImportJobRow[]> =>
  read.query<ImportJobRow>(sql`${JOBS(sql`true`)} order by j.created_at desc, j.id desc limit ${first}`);

export interface FaultWorkbook {
  readonly jobId: string;
  readonly scope: number;
  readonly fileName: string;
  readonly content: Buffer;
}

/** The workbook with the faults marked, and the name of the file it was made of; null when there is none that the viewer may see. */
export async function findFaultWorkbook(read: ReadTransaction, jobId: string): Promise<FaultWorkbook | null> {
  if (!isUuid(jobId)) return null;
  const rows = await read.query<FaultWorkbook>(
    sql`select j.id as "jobId", j.scope, u.file_name as "fileName", j.fault_workbook as content from import_job j join import_upload u on u.id = j.upload_id
         where j.id = ${jobId} and j.fault_workbook is not null`,
  );
  return rows[0] ?? null;
}
