import { boxIsMissing, dueKindOf, isDue, termDueRead } from '@chengxin/elections/api';
import { STATES_UNDER_WAY } from '@chengxin/elections/domain';
import { tableOf } from '@chengxin/graphql-kit';
import { isOneOf } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { stepAfter, todoColumns } from './todo-row';
import type { TodoScope } from './todo-scope';

const isUnderWay = (e: Sql): Sql => isOneOf(sql`${e}.state`, STATES_UNDER_WAY);

/** Groups whose leadership needs an election that nobody has opened yet, as `termsDue` has them. */
export function termsToElect(scope: TodoScope): Sql {
  const { today } = scope;
  const d = sql`d`;
  const vacantSince = sql`(select coalesce(max(t.ended_on), g.founded_on) from mutual_aid_group g
    left join leader_term t on t.group_id = g.id and t.role = 'LEADER' where g.id = d.id group by g.id)`;
  const calledInQuestionOn = sql`(select t.re_election_on from leader_term t where t.id = d.term_id)`;
  return sql`select ${todoColumns({
    kind: sql`k.kind`,
    key: sql`d.id`,
    subject: sql`d.id::text`,
    scope: sql`d.scope`,
    groupId: sql`d.id`,
    name: sql`d.name`,
    // A term is valid until the day before its end (LEADER_TERM_VALID).
    dueOn: sql`case k.kind when 'LEADER_VACANT' then ${stepAfter(vacantSince, d, scope)}
      when 'RE_ELECTION' then ${stepAfter(calledInQuestionOn, d, scope)} else d.term_ends_on - 1 end`,
  })} from ${tableOf(termDueRead)} d
    cross join lateral (select case ${dueKindOf(d, today)} when 'VACANT' then 'LEADER_VACANT' when 'RE_ELECTION_DUE' then 'RE_ELECTION'
      else 'TERM_ENDING' end as kind) k
   where ${scope.within(d)} and ${isDue(d, today, scope.unitCode, null)}
     and not exists (select from election e where e.group_id = d.id and e.elects_head and ${isUnderWay(sql`e`)})`;
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
