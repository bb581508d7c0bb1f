import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { Group } from './group.entity';
import { cancelElections } from './leader-terms';

// The tables are those of slices further right, which a group's end and a member's move concern and which have no act of their own for it.

const WAITS = `status in ('PLANNED', 'NOTIFIED')`;
/** What has expired by then stays what it was. */
const UNDER_WAY = `state in ('APPLIED', 'ACCEPTED', 'READ') and expires_on > ?::date`;

/**
 * What is under way in a group ends with it: elections, applications, meetings that wait to be held, its home, demands, pairings, drafts
 * that would fill it. A joint meeting goes on as the other group's. The group that it is merged into keeps the applications under way with what
 * has been done about them, the demands of its members, and its home if it has none and lies in the same area, for which the home is.
 */
export async function endAffairs(act: Act, group: Group, on: LocalDate, reason: string, into: Group | null): Promise<void> {
  const run = (text: string, ...values: unknown[]): Promise<unknown> => act.em.execute(text, values);
  await cancelElections(act, group.id, on, reason);
  if (into) await moveApplications(act, group, into, on);
  await run(
    `update join_application set state = 'WITHDRAWN', ended_on = greatest(?::date, applied_on, opinion_on, read_on), end_reason = ?, version = version + 1
      where group_id = ? and ${UNDER_WAY}`,
    ...[on, reason, group.id, on],
  );
  await run(`update meeting set joint_group_id = null, version = version + 1 where joint_group_id = ? and ${WAITS}`, group.id);
  await run(
    `update meeting m set group_id = m.joint_group_id, joint_group_id = null, scope = g.scope, version = m.version + 1 from mutual_aid_group g
      where m.group_id = ? and m.${WAITS} and g.id = m.joint_group_id
        and not exists (select from meeting own where own.group_id = g.id and own.month = m.month and own.${WAITS})`,
    group.id,
  );
  await run(
    `update meeting set status = 'CANCELLED', cancelled_on = greatest(?::date, arranged_on, notified_on), cancel_reason = ?, version = version + 1
      where group_id = ? and ${WAITS}`,
    ...[on, reason, group.id],
  );
  await run(
    'update party_pairing set until = greatest(?::date, since + 1) where covered_group_id = ? and until is null',
    ...[on, group.id],
  );
  await run(`delete from plan_proposal where group_id = ? and kind = 'FILL' and state = 'OPEN'`, group.id);
  if (into) await handOver(act, group, into);
  await run(
    'update group_home set closed_on = greatest(?::date, opened_on + 1), close_reason = ? where keeper_id = ? and closed_on is null',
    ...[on, reason, group.id],
  );
  await run(
    `update demand_sharing set status = 'WITHDRAWN', withdraw_reason = ?, shared_with_id = null, version = version + 1
      where group_id = ? and status in ('OPEN', 'SHARED')`,
    ...[reason, group.id],
  );
}

async function handOver(act: Act, from: Group, into: Group): Promise<void> {
  const [home] = await act.em.execute<{ address: string }[]>(
    `update group_home set keeper_id = ? where keeper_id = ? and closed_on is null and scope = ?
        and not exists (select from group_home own where own.keeper_id = ? and own.closed_on is null) returning address`,
    [into.id, from.id, into.scope, into.id],
  );
  if (home) into.homeAddress = home.address;
  await act.em.execute(
    `update demand_sharing set group_id = ?, scope = ?, version = version + 1 where group_id = ? and status in ('OPEN', 'SHARED')`,
    [into.id, into.scope, from.id],
  );
}

/** Who has applied waits at the group that goes on, as far as he has come; where he applied first is kept. */
async function moveApplications(act: Act, from: Group, into: Group, on: LocalDate): Promise<void> {
  const moved = await act.em.execute<{ id: string; retailerId: string }[]>(
    `update join_application set group_id = ?, scope = ?, first_group_id = coalesce(first_group_id, group_id), version = version + 1
      where group_id = ? and ${UNDER_WAY} returning id, retailer_id as "retailerId"`,
    [into.id, into.scope, from.id, on],
  );
  for (const { id, retailerId } of moved) {
    act.audit({
      act: 'mergeGroups',
      subjectType: 'JoinApplication',
      subjectId: id,
      scope: into.scope,
      before: { group: from.name, retailer: retailerId },
      after: { group: into.name, retailer: retailerId },
    });
  }
}
