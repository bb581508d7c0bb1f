import { mayConfirmHolder, mayHold, type PaperHolder } from '@chengxin/archives/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { lockPaper } from './paper-act';

export interface ConfirmHolder {
  readonly paperId: string;
  readonly expectedVersion: number;
  readonly holder: PaperHolder;
}

/** Records that somebody has looked who holds a paper. Refused: a county's paper with a leader, papers of a group that is no more. */
export async function confirmHolder(database: Database, clock: Clock, actor: Actor, input: ConfirmHolder): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const paper = await lockPaper(act, input.paperId, input.expectedVersion);
    demand(mayConfirmHolder(paper.isGroupOver), mayHold(paper.kind, input.holder));
    await act.em.execute('update archive_paper set holder = ?, holder_confirmed_on = ?, version = version + 1 where id = ?', [
      input.holder,
      act.today,
      paper.id,
    ]);
    act.audit({
      act: 'confirmHolder',
      subjectType: 'ArchivePaper',
      subjectId: paper.id,
      scope: paper.scope,
      before: { holder: paper.holder },
      after: { holder: input.holder, confirmedOn: act.today },
    });
    return paper.id;
  });
}
