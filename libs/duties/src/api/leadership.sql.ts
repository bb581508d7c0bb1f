import { boxIsMissing, dueKindOf, isTakenUp, needsElection, termDueRead } from '@chengxin/elections/api';
import { STATES_UNDER_WAY } from '@chengxin/elections/domain';
import { tableOf } from '@chengxin/graphql-kit';
import { isOneOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { stepAfter, todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

const isUnderWay = (e: Sql): Sql => isOneOf(sql`${e}.state`, STATES_UNDER_WAY);

/** Offices that need an election which nobody has opened yet, as `termsDue` has them: of groups, and of associations the county's. */
export function termsToElect(scope: TodoScope): Sql {
  const { today } = scope;
  const d = sql`d`;
  const vacantSince = sql`coalesce((select max(t.ended_on) from leader_term t where t.group_id = d.group_id and t.role = 'LEADER'),
    (select max(t.ended_on) from association_term t where t.association_id = d.association_id and t.role = d.office),
    (select g.founded_on from mutual_aid_group g where g.id = d.group_id), a.founded_on)`;
  const calledInQuestionOn = sql`(select t.re_election_on from leader_term t where t.id = d.term_id)`;
  return sql`select ${todoColumns({
    kind: sql`k.kind`,
    key: sql`d.id`,
    subject: sql`coalesce(d.group_id, d.association_id)::text`,
    scope: sql`d.scope`,
    unitId: sql`a.county_id`,
    groupId: sql`d.group_id`,
    name: sql`d.name`,
    detail: sql`case when d.office <> 'LEADER' then w.due end`,
    // A term is valid until the day before its end (LEADER_TERM_VALID).
    dueOn: sql`case w.due when 'VACANT' then ${stepAfter(vacantSince, d, scope)}
      when 'RE_ELECTION_DUE' then ${stepAfter(calledInQuestionOn, d, scope)} else d.term_ends_on - 1 end`,
  })} from ${tableOf(termDueRead)} d left join association a on a.id = d.association_id
    cross join lateral (select ${dueKindOf(d, today)} as due) w
    cross join lateral (select case d.office when 'DEPUTY' then 'DEPUTY_TERM' when 'CHAIR' then 'CHAIR_TERM' when 'VICE_CHAIR' then 'VICE_CHAIR_TERM'
      else case w.due when 'VACANT' then 'LEADER_VACANT' when 'RE_ELECTION_DUE' then 'RE_ELECTION' else 'TERM_ENDING' end end as kind) k
   where (${scope.within(d)} or d.association_id is not null and ${scope.around(d)}) and ${needsElection(d, today, scope.unitCode)}
     and not exists (select from election e where ${isTakenUp(sql`e`, d)} and ${isUnderWay(sql`e`)})`;
}

/** Elections under way: of groups by their next step, the hand-over of a box named apart; of associations, the county's. */
export function electionSteps(scope: TodoScope): Sql {
  const e = sql`e`;
  const lastStep = sql`greatest(e.opened_on, (select max(r.held_on) from election_round r where r.election_id = e.id))`;
  return sql`select ${todoColumns({
    kind: sql`case when e.association_id is not null then 'ASSOCIATION_ELECTION' when e.state = 'ELECTED' and ${boxIsMissing(e)} then 'HANDOVER'
      else 'ELECTION_STEP' end`,
    key: sql`e.id`,
    subject: sql`e.id::text`,
    scope: sql`e.scope`,
    unitId: sql`a.county_id`,
    groupId: sql`e.group_id`,
    name: sql`coalesce(g.name, a.name)`,
    detail: sql`e.state`,
    dueOn: stepAfter(lastStep, e, scope),
  })} from (select e.*, g.place_id from election e left join mutual_aid_group g on g.id = e.group_id where ${isUnderWay(e)}) e
    left join mutual_aid_group g on g.id = e.group_id left join association a on a.id = e.association_id
   where ${scope.within(e)} or e.association_id is not null and ${scope.around(e)}`;
}
