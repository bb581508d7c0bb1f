import { refreshPlaces, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, proseText } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { lockPaper } from './paper-act';

export interface RemoveArchivePaper {
  readonly paperId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Takes a paper out of its box from today on; months that are over keep having had it. It stays in the trail, with its scans. */
export async function removeArchivePaper(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: RemoveArchivePaper,
): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const paper = await lockPaper(act, input.paperId, input.expectedVersion);
    demand(isExplained(reason, ['input', 'reason']));
    await act.em.execute('update archive_paper set removed_on = ?, remove_reason = ?, version = version + 1 where id = ?', [
      act.today,
      reason,
      paper.id,
    ]);
    act.audit({
      act: 'removeArchivePaper',
      subjectType: 'ArchivePaper',
      subjectId: paper.id,
      scope: paper.scope,
      before: { document: paper.document, filedOn: paper.filedOn },
      after: { removedOn: act.today, reason },
    });
    await refreshPlaces(act, [paper.placeId], act.today);
    return paper.id;
  });
}
