import { type JobKind, type JobState, mayBeCancelled } from '@chengxin/jobs/domain';
import { type Clock, demand, isUuid, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { JOBS } from './jobs.sql';

interface FoundJob {
  readonly kind: JobKind;
  readonly state: JobState;
  readonly fileName: string;
  readonly createdBy: string;
  readonly scope: number;
}

/** Stops an export of the actor's subtree that is being written: whoever writes it finds out with its next piece, and leaves nothing. */
export async function cancelJob(database: Database, clock: Clock, actor: Actor, id: string): Promise<string> {
  return runAct(database.orm, clock, actor, async (act) => {
    // Whoever writes it ends it before, or not at all.
    if (isUuid(id)) await act.em.execute('select from export_job where id = ? for update', [id]);
    const [job] = isUuid(id)
      ? await act.em.execute<FoundJob[]>(
          `select kind, state, file_name as "fileName", created_by_name as "createdBy", scope from ${JOBS.sql} job where id = ?`,
          [id],
        )
      : [];
    if (!job) {
      const text = { zh: '没有这个任务，或不在您的范围内', en: 'no such job, or outside your scope' };
      throw new Refusal({ code: 'JOB_UNKNOWN', text, path: ['input', 'id'] });
    }
    demand(mayBeCancelled(job));
    await act.em.execute(`update export_job set state = 'FAILED', cancelled_by = ? where id = ?`, [actor.name, id]);
    const { kind, fileName, createdBy, scope } = job;
    act.audit({
      act: 'cancelJob',
      subjectType: 'ExportJob',
      subjectId: id,
      scope,
      after: { kind, fileName, createdBy },
    });
    return id;
  });
}
