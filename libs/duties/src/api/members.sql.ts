import { applicationState, isOpen } from '@chengxin/joining/api';
import { endCause, endCauseSince, signedVersion, versionInForce, waitsElsewhere } from '@chengxin/joining/data';
import { OPEN_STATES } from '@chengxin/joining/domain';
import { isOneOf, retailerCondition } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { stepAfter, todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

/** Memberships of today with the place of their groups. */
const members = (scope: TodoScope): Sql => sql`(select m.*, g.place_id, g.name as group_name from membership m
  join mutual_aid_group g on g.id = m.group_id where m.during @> ${scope.today}::date) m`;

/**
 * Applications that wait for an opinion, for the reading or for the pledge; in time for their step, and before they expire. Those of a draft
 * wait for the county's start, which is the founding's own step.
 */
export function applicationSteps(scope: TodoScope): Sql {
  const a = sql`a`;
  const lastStep = sql`greatest(a.forming_on, case a.state when 'APPLIED' then a.applied_on when 'ACCEPTED' then coalesce(a.opinion_on, a.applied_on)
    else coalesce(a.read_on, a.applied_on) end)`;
  return sql`select ${todoColumns({
    kind: 'APPLICATION',
    key: sql`a.id`,
    subject: sql`a.id::text`,
    scope: sql`a.scope`,
    groupId: sql`a.group_id`,
    name: sql`r.store_name`,
    detail: sql`a.state`,
    dueOn: sql`least(a.expires_on - 1, ${stepAfter(lastStep, a, scope)})`,
  })} from (select a.*, coalesce(g.place_id, f.place_id) as place_id, f.forming_on, f.state as founding from join_application a
    left join mutual_aid_group g on g.id = a.group_id left join founding f on f.id = a.founding_id) a
    join retailer r on r.id = a.retailer_id
   where ${isOneOf(applicationState(a, scope.today), OPEN_STATES)} and ${scope.within(a)}
     and a.founding is distinct from 'DRAFT'`;
}

/** Groups with members who have signed no pledge, or an older version, as `pledgeState` tells it (SD-R11). */
export function pledgesToSign(scope: TodoScope): Sql {
  const { today } = scope;
  // What was signed is asked of each member, what is in force once for a group.
  const signed = sql`(select m.group_id, m.group_name, m.scope, m.signed, min(lower(m.during)) as joined_on, count(*) as members
    from (select m.*, ${signedVersion(sql`m`, today)} as signed from ${members(scope)} where ${scope.within(sql`m`)}) m
   group by m.group_id, m.group_name, m.scope, m.signed) s`;
  const since = sql`case x.state when 'UNSIGNED' then x.joined_on else (select max(t.effective_on) from founding_text t
    where t.scope = x.scope / 100000 * 100000 and t.kind = 'PLEDGE' and t.effective_on <= ${today}::date) end`;
  return sql`select ${todoColumns({
    kind: sql`'PLEDGE_' || x.state`,
    key: sql`x.group_id`,
    subject: sql`x.group_id::text`,
    scope: sql`x.scope`,
    groupId: sql`x.group_id`,
    name: sql`x.group_name`,
    dueOn: stepAfter(since, sql`x`, scope),
    quantity: sql`x.pledges`,
  })} from (
    select s.group_id, s.group_name, s.scope, case when s.signed is null then 'UNSIGNED' else 'OUTDATED' end as state,
           min(s.joined_on) as joined_on, sum(s.members) as pledges
      from ${signed} where s.signed is null or s.signed < ${versionInForce('PLEDGE', sql`s.scope`, today)}
     group by 1, 2, 3, 4) x`;
}

/** Memberships that may be cancelled directly (SD-R12); only those are looked at closely whose retailer gives a cause at all. */
export function membershipsToEnd(scope: TodoScope): Sql {
  const { today } = scope;
  const m = sql`m`;
  return sql`select ${todoColumns({
    kind: 'MEMBERSHIP_END',
    key: sql`m.id`,
    subject: sql`m.id::text`,
    scope: sql`m.scope`,
    groupId: sql`m.group_id`,
    name: sql`r.store_name`,
    detail: endCause(m, today),
    dueOn: stepAfter(sql`coalesce(${endCauseSince(m, today)}, ${today}::date)`, m, scope),
  })} from ${members(scope)}
    join retailer r on r.id = m.retailer_id and (r.status = 'CLOSED' or r.licence_expires_on < ${today}::date or r.premises_since is not null)
   where ${scope.within(m)} and ${endCause(m, today)} is not null`;
}

/** Who got a licence of late, is in no group and has applied to none (Annex 1 Art. 15). */
export function newLicensees(scope: TodoScope): Sql {
  const { today, unitCode } = scope;
  const r = sql`r`;
  const newcomer = {
    unitCode,
    newlyLicensed: true,
    inGroup: false,
    status: ['ACTIVE' as const],
    licenceExpiresOn: { gte: today },
  };
  return sql`select ${todoColumns({
    kind: 'NEW_LICENSEE',
    key: sql`r.id`,
    subject: sql`r.id::text`,
    scope: sql`r.scope`,
    name: sql`r.store_name`,
    dueOn: sql`r.since + ${scope.value('joining.new_licensee_days')}::integer`,
  })} from retailer r where ${retailerCondition(newcomer, r, today)} and r.scope between viewer_from() and viewer_to()
     and not exists (select from join_application a where a.retailer_id = r.id and ${isOpen(sql`a`, today)})
     and not exists (select from ${waitsElsewhere(r, today)} e)`;
}
