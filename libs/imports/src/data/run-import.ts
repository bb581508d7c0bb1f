import { isActKind, JOB_MESSAGES } from '@chengxin/imports/domain';
import { Refusal } from '@chengxin/kernel';
import { untilHeard } from '@chengxin/persistence';
import type { Importer, ImportSurroundings, Run } from './import-run';
import { type Job, type JobChange, JobProgress } from './job-record';
import { runActs } from './run-acts';
import { runRows } from './run-rows';

// Somebody else holds or has just written the same rows: unique, exclusion, foreign key, deadlock, lock time-out.
const MEANWHILE = new Set(['23505', '23P01', '23503', '40001', '40P01', '55P03']);

function failureOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.reasons.map(({ text }) => `${text.zh} / ${text.en}`).join('\n');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MEANWHILE.has(code) ? JOB_MESSAGES.changedMeanwhile : null;
}

function runKind(job: Job, run: Run, { database }: ImportSurroundings, write: boolean): Promise<JobChange> {
  const { kind } = job;
  return isActKind(kind)
    ? runActs({ ...job, kind }, run, database, write)
    : runRows({ ...job, kind }, run, database.workPool, write);
}

/**
 * Runs a job to its end: a dry run, or with `write` the import itself, in one transaction. The job's last state is written in that same
 * transaction, so that a killed process leaves neither half an import nor a wrong state. Never throws: the job says what happened.
 */
export async function runImport(job: Job, actor: Importer, surroundings: ImportSurroundings, write: boolean): Promise<void> {
  const { database, clock, onFailure, onWritten } = surroundings;
  const progress = new JobProgress(database.workPool, actor, job.id);
  try {
    const outcome = await runKind(job, { actor, clock, progress }, surroundings, write);
    if (outcome.state !== 'COMMITTED') await progress.tell(outcome);
    else await onWritten().catch((error: unknown) => onFailure(error, job.id));
  } catch (error) {
    const known = failureOf(error);
    if (known === null) onFailure(error, job.id);
    const message = known ?? JOB_MESSAGES.failed;
    const end = { state: 'FAILED', message, finished_at: clock.now().toISOString() };
    await untilHeard(() => progress.tell(end)).catch((lost: unknown) => onFailure(lost, job.id));
  }
}
