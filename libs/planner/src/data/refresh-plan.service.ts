import { type Clock, Refusal } from '@chengxin/kernel';
import { type Actor, type Database, runAct } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { freeOn, isOnTheWayElsewhere } from './free-retailers.sql';
import { judgeAgain } from './judge-proposals';
import { lockCounty } from './proposals';

/**
 * Takes out of the drafts of a unit who has joined a group meanwhile or is on the way, is not active or licensed any more or has left the county, and the
 * fillings of groups that are none any more; judges what is left anew. Answers how many retailers it took out.
 */
export async function refreshPlan(database: Database, clock: Clock, actor: Actor, unitCode: string): Promise<number> {
  return runAct(database.orm, clock, actor, async (act) => {
    const [unit] = await act.em.execute<{ id: number; from: number; to: number }[]>(
      'select id, scope_from as "from", scope_to as "to" from unit where code = ? and scope_from >= ? and scope_to <= ?',
      [unitCode, actor.scope.from, actor.scope.to],
    );
    if (!unit) {
      const text = { zh: '没有这个单位，或不在您的辖区', en: 'there is no such unit, or it is not yours' };
      throw new Refusal({ code: 'PLAN_UNIT', text, path: ['input', 'unitCode'] });
    }
    const { from, to } = unit;
    const counties = await act.em.execute<{ id: number }[]>(
      'select distinct county_id as id from plan_proposal where scope between ? and ? order by 1',
      [from, to],
    );
    for (const { id } of counties) await lockCounty(act, id);
    const fit = sql`${freeOn(sql`r`, act.today)} and not ${isOnTheWayElsewhere(sql`p.state`, sql`r`, act.today)}`;
    const gone = await act.em.execute<{ proposalId: string }[]>(
      `delete from plan_member m using plan_proposal p
        where p.id = m.proposal_id and p.state <> 'DONE' and p.scope between ? and ?
          and (not exists (select from retailer r where r.id = m.retailer_id and r.scope / 1000 = p.scope / 1000 and ${fit.sql})
            or p.kind = 'FILL' and not exists (select from mutual_aid_group g where g.id = p.group_id and g.status = 'ACTIVE'))
        returning m.proposal_id as "proposalId"`,
      [from, to, ...fit.values],
    );
    const after = { retailers: gone.length };
    act.audit({ act: 'refreshPlan', subjectType: 'Unit', subjectId: String(unit.id), scope: from, after });
    await judgeAgain(
      act,
      gone.map(({ proposalId }) => proposalId),
    );
    return gone.length;
  });
}
