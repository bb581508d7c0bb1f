import type { Clock } from '@chengxin/kernel';
import { type Actor, type AuditEntry, type Database, runAct } from '@chengxin/persistence';

/** Notes who takes rows away as a file, of a job or of a table on the page (GB/T 35273 7.2). */
export async function auditExport(
  database: Database,
  clock: Clock,
  actor: Actor,
  entry: Omit<AuditEntry, 'scope' | 'subjectType'>,
): Promise<void> {
  await runAct(database.orm, clock, actor, async (act) => {
    act.audit({ ...entry, subjectType: 'ExportJob', scope: actor.scope.from });
  });
}
