import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { Group } from './group.entity';
import { cancelElections } from './leader-terms';

/**
 * What is under way in a group ends with it: elections, applications, meetings that wait to be held, its home, demands, pairings. The group
 * that it was merged into keeps the home and the demands of its members. The tables are those of slices further right, which a group's
 * end concerns and which have no act of their own for it.
 */
export async function endAffairs(act: Act, group: Group, on: LocalDate, reason: string, into: Group | null): Promise<void> {
  await cancelElections(act, group.id, on, reason);
  await act.em.execute(
    `update join_application set state = 'WITHDRAWN', ended_on = ?, end_reason = ?, version = version + 1
      where group_id = ? and state in ('APPLIED', 'ACCEPTED', 'READ')`,
    [on, reason, group.id],
  );
  await act.em.execute(
    `update meeting set status = 'CANCELLED', cancel_reason = ?, version = version + 1 where group_id = ? and status in ('PLANNED', 'NOTIFIED')`,
    [reason, group.id],
  );
  await act.em.execute(
    `update meeting set joint_group_id = null, version = version + 1 where joint_group_id = ? and status in ('PLANNED', 'NOTIFIED')`,
    [group.id],
  );
  await act.em.execute(
    'update party_pairing set until = greatest(?::date, since + 1) where covered_group_id = ? and until is null',
    [on, group.id],
  );
  if (into) {
    await act.em.execute('update group_home set keeper_id = ? where keeper_id = ? and closed_on is null', [into.id, group.id]);
    await act.em.execute(
      `update demand_sharing set group_id = ?, scope = ?, version = version + 1 where group_id = ? and status in ('OPEN', 'SHARED')`,
      [into.id, into.scope, group.id],
    );
    return;
  }
  await act.em.execute(
    'update group_home set closed_on = greatest(?::date, opened_on + 1), close_reason = ? where keeper_id = ? and closed_on is null',
    [on, reason, group.id],
  );
  await act.em.execute(
    `update demand_sharing set status = 'WITHDRAWN', withdraw_reason = ?, shared_with_id = null, version = version + 1
      where group_id = ? and status in ('OPEN', 'SHARED')`,
    [reason, group.id],
  );
}

/** Who goes on in a group of another area takes his pledges along: its officers see what binds him (SD-R11). */
export async function carryPledges(act: Act, retailerIds: readonly string[], to: Group): Promise<void> {
  const wanted = JSON.stringify(retailerIds);
  await act.em.execute(
    `with carried as (
       update pledge set scope = ? where retailer_id in (select x::uuid from jsonb_array_elements_text(?::jsonb) x) and scope <> ? returning id)
     update pledge_paper set scope = ? where pledge_id in (select id from carried)`,
    [to.scope, wanted, to.scope, to.scope],
  );
}
