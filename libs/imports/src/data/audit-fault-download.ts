import type { Clock } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import type { FaultWorkbook } from './import-job.queries';

/** Notes who takes a marked workbook away: its rows hold names and phones as they were typed (GB/T 35273 7.2). */
export async function auditFaultDownload(database: Database, clock: Clock, actor: Actor, workbook: FaultWorkbook): Promise<void> {
  const { jobId, scope, fileName } = workbook;
  await runAct(database.orm, clock, actor, async (act) => {
    act.audit({ act: 'downloadImportFaults', subjectType: 'ImportJob', subjectId: jobId, scope, after: { fileName } });
  });
}
