import { type ActKind, type ImportCounts, type ImportRows, JOB_MESSAGES } from '@chengxin/imports/domain';
import { type Database, databaseWithin, inScope, scopeStatements } from '@chengxin/persistence';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ACT_PLANS, type ActPlan, ActRun, lockGroupsNamed } from './acts';
import { commitLine, judged, phaseOf, type ReadImport, type Run, readImport } from './import-run';
import { changeJob, type Job, type JobChange, lockJob, type Send } from './job-record';

/** Thrown to take back what was tried; it carries what the job is to say. */
class TakenBack extends Error {
  constructor(readonly outcome: JobChange) {
    super('taken back');
  }
}

/**
 * Does each row by its acts, telling which part is done; answers how many rows create, change or change nothing. Written rows stay locked until
 * the end; what is only tried is taken back group by group, so that others need not wait for it.
 */
async function recordAll<K extends ActKind>(
  kind: K,
  run: ActRun,
  rows: readonly ImportRows[K][],
  { write, tell }: { write: boolean; tell: (done: number) => Promise<void> },
): Promise<ImportCounts> {
  const plan: ActPlan<ImportRows[K]> = ACT_PLANS[kind];
  const { order, groupsOf, lock } = plan;
  if (write) await (lock ? lock(run, rows) : lockGroupsNamed(run, rows.flatMap(groupsOf)));
  const counts = { CREATE: 0, UPDATE: 0, UNCHANGED: 0 };
  const inOrder = order ? rows.toSorted((a, b) => ((order(a) ?? '') < (order(b) ?? '') ? -1 : 1)) : rows;
  let done = 0;
  for (const together of Map.groupBy(inOrder, (row) => groupsOf(row).find(Boolean) ?? row).values()) {
    const recordThem = async (): Promise<void> => {
      for (const row of together) {
        const before = run.faults.length;
        const actions = await plan.record(run, row);
        // Of a row with a fault, which may be another unit's, nothing is told.
        if (run.faults.length === before) for (const action of actions) counts[action]++;
      }
    };
    await (write ? recordThem() : run.tryOut(recordThem));
    done += together.length;
    await tell(done / rows.length);
  }
  return { toCreate: counts.CREATE, toUpdate: counts.UPDATE, unchanged: counts.UNCHANGED };
}

/** Tries all rows in the open transaction; answers what the job is to say. */
async function runIn<K extends ActKind>(
  em: EntityManager,
  job: Job & { readonly kind: K },
  { run, database, write }: { run: Run; database: Database; write: boolean },
  read: ReadImport<K>,
): Promise<JobChange> {
  const { parsed, fileName } = read;
  const acts = await ActRun.open(em, { job, run, database: databaseWithin(database, em) });
  const part = write ? 0.25 : 0.5;
  const tell = phaseOf(run.progress, parsed.count, part, 1 - part);
  const counts = await recordAll<K>(job.kind, acts, parsed.rows, { write, tell: (done) => tell(parsed.count * done) });
  const result = await judged(job, read, acts.faults, counts, run.clock.now());
  if (!write) return { ...result, state: 'CHECKED' };
  if (result.fault_count > 0) return { ...result, state: 'FAILED', message: JOB_MESSAGES.changedSinceCheck };
  if (counts.toCreate + counts.toUpdate > 0) await sendBy(em)(commitLine(job, fileName, counts, run));
  return { ...result, state: 'COMMITTED' };
}

const sendBy =
  (em: EntityManager): Send =>
  (statement) =>
    em.execute(statement.sql, statement.values);

/**
 * Runs a job whose rows are done by the acts of their slices, each a savepoint of one transaction: what an act refuses is a fault at its
 * cell, and a dry run takes everything back. Acts see no more than the unit that the file is imported for.
 */
export async function runActs<K extends ActKind>(
  job: Job & { readonly kind: K },
  run: Run,
  database: Database,
  write: boolean,
): Promise<JobChange> {
  const { scopeFrom: from, scopeTo: to } = job.unit;
  const actor = { ...run.actor, scope: { from, to, peerParentId: null } };
  const read = await inScope(database.workPool, run.actor.scope, (client) => readImport<K>(client, job, run, write ? 0.25 : 0.5));
  try {
    return await database.orm.em.fork().transactional(async (forked) => {
      const em = forked as EntityManager;
      await em.execute(scopeStatements(actor.scope));
      await lockJob(sendBy(em), job.id);
      const outcome = await runIn(em, job, { run: { ...run, actor }, database, write }, read);
      if (outcome.state !== 'COMMITTED') throw new TakenBack(outcome);
      await changeJob(sendBy(em), job.id, outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome;
    throw error;
  }
}
