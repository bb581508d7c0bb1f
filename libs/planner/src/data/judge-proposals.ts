import { sizeWithApplicants } from '@chengxin/groups/data';
import type { Act } from '@chengxin/persistence';
import {
  type FreeRetailer,
  leaderCandidates,
  type PlanPlace,
  type ProposalFacts,
  type ProposalKind,
  remarksOn,
} from '@chengxin/planner/domain';
import { loadPolicyForAct } from '@chengxin/policy/data';
import sql from 'sql-template-tag';
import { isBareSeat } from './free-retailers.sql';
import { planPolicyOf } from './plan-policy';

interface JudgedRow {
  readonly id: string;
  readonly scope: number;
  readonly kind: ProposalKind;
  readonly leaderId: string | null;
  readonly sizeBefore: number;
  readonly isBareSeat: boolean;
  readonly changedByName: string | null;
  readonly place: PlanPlace;
  readonly members: readonly (FreeRetailer & { readonly place: PlanPlace })[];
}

const placeJson = (
  alias: string,
): string => `jsonb_build_object('id', ${alias}.id, 'scope', ${alias}.scope_from, 'code', ${alias}.code, 'name', ${alias}.name, 'kind', ${alias}.place_kind,
  'townshipCode', coalesce(${alias}.township_code, ''), 'townshipName', coalesce(${alias}.township_name, ''), 'sort', ${alias}.sort)`;

/** Judges proposals anew after the actor has changed them by hand: they are kept when the county is planned again. */
export const judgeChanged = (act: Act, ids: Iterable<string>): Promise<void> => judge(act, ids, act.actor.name);

/** Judges proposals anew that only the register has changed. */
export const judgeAgain = (act: Act, ids: Iterable<string>): Promise<void> => judge(act, ids, null);

/**
 * By the rules that planned them: remarks, and a leader where the one there was is no member any more. A proposal without members is none
 * and is taken away.
 */
async function judge(act: Act, ids: Iterable<string>, changedBy: string | null): Promise<void> {
  const wanted = JSON.stringify([...new Set(ids)]);
  const chosen = 'p.id in (select x::uuid from jsonb_array_elements_text(?::jsonb) x)';
  await act.em.execute(
    `delete from plan_proposal p where ${chosen} and not exists (select from plan_member m where m.proposal_id = p.id)`,
    [wanted],
  );
  const rows = await act.em.execute<JudgedRow[]>(
    `select p.id, p.scope, p.kind, p.leader_id as "leaderId", p.changed_by_name as "changedByName",
        ${isBareSeat(sql`p`, sql`u`).sql} as "isBareSeat", ${placeJson('u')} as place,
        ${sizeWithApplicants(sql`p.group_id`, sql`?`).sql} as "sizeBefore",
        coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'customerCode', r.customer_code, 'storeName', r.store_name,
            'placeId', r.place_id, 'houseNumber', house_number(r.address), 'tier', r.tier, 'marketType', r.market_type, 'place', ${placeJson('w')})
            order by w.township_code, w.sort, w.code, house_number(r.address), r.customer_code)
          from plan_member m join retailer r on r.id = m.retailer_id join unit w on w.id = r.place_id where m.proposal_id = p.id), '[]') as members
      from plan_proposal p join unit u on u.id = p.place_id where ${chosen}`,
    [act.today, act.today, wanted],
  );
  const book = await loadPolicyForAct(act);
  const judged = rows.map((row) => {
    const leaderId = leaderOf(row);
    const isChanged = (changedBy ?? row.changedByName) !== null;
    const facts: ProposalFacts = { ...row, leaderId, isChanged };
    return { id: row.id, leaderId, remarks: remarksOn(facts, planPolicyOf(book, row.scope, act.today)) };
  });
  await act.em.execute(
    `update plan_proposal p set leader_id = j."leaderId", remarks = j.remarks, version = p.version + 1,
        changed_by_name = coalesce(?, p.changed_by_name), changed_at = coalesce(?::timestamptz, p.changed_at)
       from jsonb_to_recordset(?::jsonb) j (id uuid, "leaderId" uuid, remarks jsonb) where p.id = j.id`,
    [changedBy, changedBy === null ? null : act.clock.now().toISOString(), JSON.stringify(judged)],
  );
}

function leaderOf({ kind, leaderId, members }: JudgedRow): string | null {
  if (kind === 'FILL') return null;
  return members.some(({ id }) => id === leaderId) ? leaderId : (leaderCandidates(members)[0]?.id ?? null);
}
