import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, isExplained, proseText } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { electionFacts, lockElection, subjectOf } from './election-act';
import { takeBackHandover } from './predecessor';

export interface CancelElection {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/**
 * Gives an election up, also when the elected declines or has left; another may be opened then, and the predecessor's box waits for whoever
 * it elects (SD-R41). Refused without a reason.
 */
export async function cancelElection(database: Database, clock: Clock, actor: Actor, input: CancelElection): Promise<string> {
  const reason = proseText(input.reason);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const { election } = await lockElection(act, input.electionId, input.expectedVersion, 'CANCEL');
    demand(isExplained(reason, ['input', 'reason']));
    const before = { ...electionFacts(election), ...(await takeBackHandover(act, election)) };
    Object.assign(election, { state: 'CANCELLED', closedOn: act.today, closeReason: reason });
    act.audit({
      act: 'cancelElection',
      ...subjectOf(election),
      before,
      after: { ...electionFacts(election), closeReason: reason },
    });
    return election.id;
  });
}
