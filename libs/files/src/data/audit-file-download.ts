import type { Clock } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import type { KeptFile } from './file.queries';

/** Notes who opens a paper that tells of persons: names, phones and signatures stand in it whole (GB/T 35273 7.2). */
export async function auditFileDownload(database: Database, clock: Clock, actor: Actor, file: KeptFile): Promise<void> {
  const { id, scope, name, sha256 } = file;
  await runAct(database.orm, clock, actor, async (act) => {
    act.audit({ act: 'downloadFile', subjectType: 'EvidenceFile', subjectId: id, scope, after: { name, sha256 } });
  });
}
