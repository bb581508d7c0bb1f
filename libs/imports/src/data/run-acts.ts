import { type ActKind, type ImportCounts, type ImportFault, type ImportRows, JOB_MESSAGES } from '@chengxin/imports/domain';
import { type Database, databaseWithin, inScope, scopeStatements } from '@chengxin/persistence';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ACT_PLANS, type ActPlan, ActRun, lockGroupsNamed, rowsTogether } from './acts';
import { commitLine, judged, phaseOf, type ReadImport, type Run, readImport } from './import-run';
import { changeJob, type Job, type JobChange, lockJob, type Send } from './job-record';

/** What became of the rows. */
interface Tried {
  readonly counts: ImportCounts;
  readonly faults: readonly ImportFault[];
}

/** Thrown to take back what was tried; it carries what became of it. */
class TakenBack extends Error {
  constructor(readonly tried: Tried) {
    super('taken back');
  }
}

/**
 * Does each row by its acts, telling which part is done; answers how many rows create, change or change nothing. Written rows stay locked until
 * the end; what is only tried is taken back lot by lot, so that others need not wait for it.
 */
async function recordAll<K extends ActKind>(
  kind: K,
  run: ActRun,
  rows: readonly ImportRows[K][],
  { write, tell }: { write: boolean; tell: (done: number) => Promise<void> },
): Promise<ImportCounts> {
  const plan: ActPlan<ImportRows[K]> = ACT_PLANS[kind];
  const {
    order,
    groupsOf,
    lock,
    togetherBy = (row) => [groupsOf(row).find(Boolean)],
    asOne = (all) => all.map((row) => [row]),
  } = plan;
  if (write) await (lock ? lock(run, rows) : lockGroupsNamed(run, rows.flatMap(groupsOf)));
  const counts = { CREATE: 0, UPDATE: 0, UNCHANGED: 0 };
  const inOrder = order ? rows.toSorted((a, b) => ((order(a) ?? '') < (order(b) ?? '') ? -1 : 1)) : rows;
  let done = 0;
  for (const together of rowsTogether(inOrder, togetherBy)) {
    const recordThem = async (): Promise<void> => {
      for (const one of asOne(together)) {
        const [row] = one;
        if (!row) continue;
        const before = run.faults.length;
        const actions = await plan.record(run, row, one);
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

/** Tries all rows in the open transaction. */
async function tryIn<K extends ActKind>(
  em: EntityManager,
  job: Job & { readonly kind: K },
  { run, database, write }: { run: Run; database: Database; write: boolean },
  { parsed }: ReadImport<K>,
): Promise<Tried> {
  const acts = new ActRun(em, job.unit, databaseWithin(database, em), run);
  const part = write ? 0.25 : 0.5;
  const tell = phaseOf(run.progress, parsed.count, part, 1 - part);
  const counts = await recordAll<K>(job.kind, acts, parsed.rows, { write, tell: (done) => tell(parsed.count * done) });
  return { counts, faults: acts.faults };
}

const sendBy =
  (em: EntityManager): Send =>
  (statement) =>
    em.execute(statement.sql, statement.values);

/**
 * Runs a job whose rows are done by the acts of their slices, each a savepoint of one transaction: what an act refuses is a fault at its
 * cell, and a dry run takes everything back. Acts see no more than the unit that the file is imported for. What the job says of faults is written
 * after the transaction: a large workbook takes longer than a connection of the pages may stand idle in one.
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
      const tried = await tryIn(em, job, { run: { ...run, actor }, database, write }, read);
      const { counts, faults } = tried;
      if (!write || read.parsed.faultCount + faults.length > 0) throw new TakenBack(tried);
      if (counts.toCreate + counts.toUpdate > 0) await sendBy(em)(commitLine(job, read.fileName, counts, run));
      const outcome = { ...(await judged(job, read, faults, counts, run.clock.now())), state: 'COMMITTED' };
      await changeJob(sendBy(em), job.id, outcome);
      return outcome;
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    const { counts, faults } = error.tried;
    const result = await judged(job, read, faults, counts, run.clock.now());
    return write ? { ...result, state: 'FAILED', message: JOB_MESSAGES.changedSinceCheck } : { ...result, state: 'CHECKED' };
  }
}
