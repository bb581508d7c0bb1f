import { type Clock, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import { judgeChanged } from './judge-proposals';
import { demandMayJoin, leaveOut, proposalsOf, putInto, RETAILERS, takeOut, uuids } from './planned-members';
import { lockProposals } from './proposals';

export interface MovePlanned {
  readonly retailerIds: readonly string[];
  /** Where they are to be; null takes them out of the plan. */
  readonly toProposalId: string | null;
}

/**
 * Moves retailers from where they stand in the plan, or from outside it, into a proposal, or out of the plan. Both are judged anew.
 * Refused: who may not join there (SD-R03), more than the limit (SD-R02), a proposal that is not open.
 */
export async function movePlanned(database: Database, clock: Clock, actor: Actor, input: MovePlanned): Promise<void> {
  const ids = uuids(input.retailerIds);
  await runAct(database.orm, clock, actor, async (act) => {
    const target = input.toProposalId;
    const froms = await proposalsOf(act, ids);
    const wanted = [...new Set([...froms, ...(target === null ? [] : [target.toLowerCase()])])];
    const rows = await lockProposals(
      act,
      wanted.map((id) => ({ id, seen: null, path: id === target?.toLowerCase() ? ['input', 'toProposalId'] : [...RETAILERS] })),
      'MOVE',
    );
    const to = rows.find(({ id }) => id === target?.toLowerCase());
    if (to) await demandMayJoin(act, to, ids);
    await takeOut(act, ids);
    if (to) await putInto(act, to, ids);
    else await leaveOut(act, ids, 'TAKEN_OUT');
    const subject = to ?? rows[0];
    if (!subject)
      throw new Refusal({
        code: 'NOT_PLANNED',
        text: { zh: '这些零售户不在规划中', en: 'these retailers are in no proposal' },
        path: RETAILERS,
      });
    act.audit({
      act: 'movePlanned',
      subjectType: 'PlanProposal',
      subjectId: subject.id,
      scope: subject.scope,
      after: { to: to ? to.title : null, retailers: ids },
    });
    await judgeChanged(act, wanted);
  });
}
