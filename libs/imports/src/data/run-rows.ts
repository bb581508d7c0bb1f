import { IMPORT_DEFINITIONS, type ImportCounts, JOB_MESSAGES, type RowKind } from '@chengxin/imports/domain';
import { scopeStatements } from '@chengxin/persistence';
import type { Pool, PoolClient } from 'pg';
import { commitLine, judged, phaseOf, type Run, readImport, type TellRows } from './import-run';
import { changeJob, type Job, type JobChange, lockJob, type Send } from './job-record';
import { loadRules } from './load-rules';
import { countActions, IMPORT_PLANS, ImportTransaction, loadRows } from './plan';

const WRITE_CHUNK = 5000;

type RowJob = Job & { readonly kind: RowKind };

const ignore = (): void => undefined;

async function writeAll(import_: ImportTransaction, job: RowJob, rows: number, tell: TellRows): Promise<void> {
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
}

const isNothing = ({ toCreate, toUpdate }: ImportCounts): boolean => toCreate + toUpdate === 0;

/** Checks the file in the open transaction and, with `write`, writes it; answers what the job is to say. */
async function runIn(client: PoolClient, job: RowJob, run: Run, write: boolean, send: Send): Promise<JobChange> {
  const part = write ? 0.25 : 0.5;
  const read = await readImport(client, job, run, part);
  const { parsed, fileName } = read;
  const { progress, clock, actor } = run;
  const rules = await loadRules(client, job.unit, clock.today(), write);
  const import_ = new ImportTransaction(client, IMPORT_DEFINITIONS[job.kind], rules, job.unit, actor.scope, write);
  await import_.seeEverything();
  const plan = IMPORT_PLANS[job.kind];
  await loadRows(import_, plan, parsed.rows, phaseOf(progress, parsed.count, part, part));
  await plan.plan(import_);
  const counts = await countActions(import_);
  const result = await judged(job, read, import_.faults, counts, clock.now());
  if (!write) return { ...result, state: 'CHECKED' };
  if (result.fault_count > 0) return { ...result, state: 'FAILED', message: JOB_MESSAGES.changedSinceCheck };
  if (!isNothing(counts)) {
    await writeAll(import_, job, parsed.rows.length, phaseOf(progress, parsed.count, 0.5, 0.5));
    await send(commitLine(job, fileName, counts, run));
  }
  return { ...result, state: 'COMMITTED' };
}

/** Runs a job whose rows are judged and written by statements over all of them, in one transaction. */
export async function runRows(job: RowJob, run: Run, pool: Pool, write: boolean): Promise<JobChange> {
  const client = await pool.connect();
  const send: Send = (statement) => client.query(statement);
  try {
    // A connection that breaks fails the query under way, which is told below; unheard it would end the process.
    client.on('error', ignore);
    await client.query(`begin; ${scopeStatements(run.actor.scope)}`);
    await lockJob(send, job.id);
    const outcome = await runIn(client, job, run, write, send);
    if (outcome.state === 'COMMITTED') {
      await client.query(scopeStatements(run.actor.scope));
      await changeJob(send, job.id, outcome);
      await client.query('commit');
    } else await client.query('rollback');
    client.off('error', ignore);
    client.release();
    return outcome;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
