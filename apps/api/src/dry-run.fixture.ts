import type { Client } from 'pg';

/** An import job as a dry run leaves it. */
export interface DryRun {
  /** One digit; also the minute after eight in which it was made, and the name of its file. */
  readonly id: number;
  readonly username: string;
  readonly unitCode: string;
  readonly kind?: string;
  readonly state?: string;
  /** How many of its one row would be new. */
  readonly create?: 0 | 1;
  readonly faults?: number;
  /** Empty where the file has been forgotten. */
  readonly content?: string;
}

/** Keeps a job with its file, past the row policies. */
export async function addDryRun(admin: Client, run: DryRun): Promise<void> {
  const { id, username, unitCode, kind = 'MEETINGS', state = 'CHECKED', create = 1, faults = 0, content = 'x' } = run;
  const key = `00000000-0000-4000-d000-00000000000${id}`;
  const at = `2026-10-12T08:0${id}:00+08:00`;
  await admin.query(
    `insert into import_upload (id, file_name, content, sha256, uploaded_by, uploaded_at, scope)
     select $1, $2, $3, 'x', a.id, $4, w.scope_from from user_account a, unit w where a.username = $5 and w.code = $6`,
    [key, `${id}.xlsx`, content, at, username, unitCode],
  );
  await admin.query(
    `insert into import_job (id, upload_id, kind, unit_id, scope, state, rows, to_create, unchanged, fault_count, created_by, created_by_name, created_at)
     select $1, $1, $2, w.id, w.scope_from, $3, 1, $4, $5, $6, a.id, a.username, $7 from user_account a, unit w where a.username = $8 and w.code = $9`,
    [key, kind, state, create, 1 - create, faults, at, username, unitCode],
  );
}
