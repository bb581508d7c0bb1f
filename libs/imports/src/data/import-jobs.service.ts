import { createHash, randomUUID } from 'node:crypto';
import { type ImportKind, jobRefusal } from '@chengxin/imports/domain';
import { isStorableText, isUuid, normaliseText } from '@chengxin/kernel';
import { type Actor, inScope } from '@chengxin/persistence';
import type { Importer, ImportSurroundings } from './import-run';
import type { Job } from './job-record';
import type { ImportUnit } from './plan';
import { refuseForeignFile } from './read-file';
import { runImport } from './run-import';

/** A job that has begun: it runs on by itself, `done` resolves at its end and never rejects. */
export interface StartedImport {
  readonly jobId: string;
  readonly done: Promise<void>;
}

export interface DryRunRequest {
  readonly uploadId: string;
  readonly kind: ImportKind;
  readonly unitCode: string;
}

/** Uploads, dry runs and commits of files. */
export class ImportJobs {
  constructor(private readonly surroundings: ImportSurroundings) {}

  /** Keeps a file for its dry run; throws a Refusal with advice when it can be no import. Answers the upload's id. */
  async keepUpload(actor: Actor, fileName: string, content: Buffer): Promise<string> {
    refuseForeignFile(fileName, content);
    const name = normaliseText(fileName.split(/[/\\]/).at(-1) ?? '').slice(-200);
    const id = randomUUID();
    await inScope(this.surroundings.database.workPool, actor.scope, (client) =>
      client.query(
        'insert into import_upload (id, file_name, content, sha256, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6)',
        [
          id,
          isStorableText(name) && name !== '' ? name : 'import',
          content,
          createHash('sha256').update(content).digest('hex'),
          userOf(actor),
          this.#now(),
        ],
      ),
    );
    return id;
  }

  /** Begins the check of an upload against the database; writes nothing but the job. */
  async startDryRun(actor: Importer, request: DryRunRequest): Promise<StartedImport> {
    const pool = this.surroundings.database.workPool;
    const unit = await this.#unitFor(actor, request.unitCode);
    const known = isUuid(request.uploadId)
      ? await inScope(pool, actor.scope, (client) =>
          client.query('select from import_upload where id = $1 and uploaded_by = $2', [request.uploadId, userOf(actor)]),
        )
      : { rowCount: 0 };
    if (known.rowCount === 0) throw jobRefusal('IMPORT_UPLOAD_UNKNOWN');
    const job: Job = { id: randomUUID(), kind: request.kind, uploadId: request.uploadId, unit };
    await inScope(pool, actor.scope, (client) =>
      client.query(
        `insert into import_job (id, upload_id, kind, unit_id, scope, state, created_by, created_by_name, created_at)
         values ($1, $2, $3, $4, $5, 'CHECKING', $6, $7, $8)`,
        [job.id, job.uploadId, job.kind, unit.id, unit.scopeFrom, userOf(actor), actor.name, this.#now()],
      ),
    );
    return { jobId: job.id, done: runImport(job, actor, this.surroundings, false) };
  }

  /** Begins the import of a file whose dry run found no fault. The file is checked again in the same transaction. */
  async startCommit(actor: Importer, jobId: string): Promise<StartedImport> {
    if (!isUuid(jobId)) throw jobRefusal('IMPORT_JOB_UNKNOWN');
    const job = await inScope(this.surroundings.database.workPool, actor.scope, async (client) => {
      const { rows } = await client.query<JobRow>(
        `select j.kind, j.upload_id, j.state, j.fault_count, u.id, u.code, u.name, u.scope_from, u.scope_to
           from import_job j join unit u on u.id = j.unit_id where j.id = $1 for update of j`,
        [jobId],
      );
      const row = rows[0];
      if (!row) throw jobRefusal('IMPORT_JOB_UNKNOWN');
      if (row.state !== 'CHECKED') throw jobRefusal('IMPORT_NOT_CHECKED');
      if (row.fault_count > 0) throw jobRefusal('IMPORT_HAS_FAULTS');
      const unit = unitOf(row);
      if (!mayImportFor(actor, unit)) throw jobRefusal('IMPORT_UNIT_OUTSIDE');
      await client.query(`update import_job set state = 'COMMITTING', processed = 0, finished_at = null where id = $1`, [jobId]);
      return { id: jobId, kind: row.kind, uploadId: row.upload_id, unit };
    });
    return { jobId, done: runImport(job, actor, this.surroundings, true) };
  }

  async #unitFor(actor: Actor, code: string): Promise<ImportUnit> {
    const { rows } = await this.surroundings.database.workPool.query<UnitRow>(
      `select id, code, name, scope_from, scope_to from unit where code = $1 and level <> 'PLACE'`,
      [code],
    );
    const unit = rows[0] ? unitOf(rows[0]) : null;
    if (!unit || !mayImportFor(actor, unit)) throw jobRefusal('IMPORT_UNIT_OUTSIDE');
    return unit;
  }

  #now(): string {
    return this.surroundings.clock.now().toISOString();
  }
}

interface UnitRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly scope_from: number;
  readonly scope_to: number;
}

interface JobRow extends UnitRow {
  readonly kind: ImportKind;
  readonly upload_id: string;
  readonly state: string;
  readonly fault_count: number;
}

const unitOf = (row: UnitRow): ImportUnit => ({
  id: row.id,
  code: row.code,
  name: row.name,
  scopeFrom: row.scope_from,
  scopeTo: row.scope_to,
});

const mayImportFor = (actor: Actor, unit: ImportUnit): boolean =>
  unit.scopeFrom >= actor.scope.from && unit.scopeTo <= actor.scope.to;

function userOf(actor: Actor): string {
  if (actor.userId === null) throw new Error('an import is done by a user');
  return actor.userId;
}
