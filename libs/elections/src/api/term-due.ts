import { DUE_KINDS, type DueKind, type Office, REMINDERS } from '@chengxin/elections/domain';
import {
  column,
  connectionOf,
  defineShape,
  extendShape,
  firstOf,
  type OrderKey,
  one,
  type ReadShape,
} from '@chengxin/graphql-kit';
import { Group, groupRead, LeaderTerm, leaderTermRead, nameKeys } from '@chengxin/groups/api';
import type { LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import { reminderDays } from '@chengxin/retailers/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Association, AssociationOfficer } from './association.object';
import { associationOfficerRead, associationRead } from './association.read';
import { DueKindEnum, OfficeEnum } from './election.enums';
import { Election } from './election.object';
import { electionRead } from './election.read';

@ObjectType({
  description: '须选举的职务：空缺、须改选、已届满或将届满。 An office of a group or an association that needs an election.',
})
export class TermDue {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => OfficeEnum, {
    description: '职务；副职每组（协会）一行，取最紧迫的任期。 The office; of deputies the most pressing term stands for all.',
  })
  office!: Office;

  @Field(() => Group, { nullable: true, description: '小组；协会为空。 The group; null of an association.' })
  group!: Group | null;

  @Field(() => Association, { nullable: true, description: '协会；小组为空。 The association; null of a group.' })
  association!: Association | null;

  @Field(() => DueKindEnum, { description: '为何须选举。 Why.' })
  kind!: DueKind;

  @Field(() => LeaderTerm, {
    nullable: true,
    description: '组长、副组长的任期；空缺和协会为空。 The term in office; null when vacant.',
  })
  term!: LeaderTerm | null;

  @Field(() => AssociationOfficer, {
    nullable: true,
    description: '会长、副会长的任期；空缺和小组为空。 The term of a chair or vice chair; null when vacant, and of a group.',
  })
  officer!: AssociationOfficer | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '距任期届满的天数，已届满为零或负数；空缺为空。 Days to the end of the term, 0 or less when it is over; null when vacant.',
  })
  daysLeft!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '已到的提醒（参数 leader.term_reminder_first_days、leader.term_reminder_days、leader.term_reminder_last_days，缺省 60、30、7 天）；空缺为空。 The reminder that has been reached, by default 60, 30 or 7 days; null when vacant.',
  })
  reminder!: number | null;

  @Field(() => Election, {
    nullable: true,
    description: '正在进行的选举；没有为空。 The election under way; null when there is none.',
  })
  election!: Election | null;
}

export const TermDueConnection = connectionOf('TermDue', () => TermDue);

const daysLeft = (due: Sql, today: LocalDate): Sql => sql`(${due}.term_ends_on - ${today}::date)`;

/** Why a row of `termDueRead` needs an election, as a `DueKind`. */
export const dueKindOf = (due: Sql, today: LocalDate): Sql => sql`case when ${due}.term_ends_on is null then 'VACANT'
  when ${due}.re_election_reason is not null then 'RE_ELECTION_DUE' when ${due}.term_ends_on <= ${today}::date then 'OVERDUE' else 'ENDING' end`;

/** The days of the three reminders, by today's policy of a unit, or of the row's county. */
const reminders = (due: Sql, today: LocalDate, unitCode?: string | null): Sql[] =>
  REMINDERS.map(({ code }) => reminderDays(code, unitCode, due, today));

const isOf = (e: Sql, due: Sql): Sql => sql`(${e}.group_id = ${due}.group_id or ${e}.association_id = ${due}.association_id)`;

/**
 * Whether an election `e` under way is what there is to do about the office of a row of `termDueRead`: one that elects the head, or for the
 * others any, since there is one at a time.
 */
export const isTakenUp = (e: Sql, due: Sql): Sql =>
  sql`(${isOf(e, due)} and (${e}.elects_head or ${due}.office in ('DEPUTY', 'VICE_CHAIR')))`;

export const termDueRead: ReadShape = defineShape({
  type: 'TermDue',
  // The heads of all that stand and the vice chairs of associations (SD-R10), in office or not; deputies, whom one may do without (SD-R06), in
  // office. Of deputies and vice chairs the most pressing term.
  table: sql`(select g.id, 'LEADER' as office, g.scope, g.place_id, g.name, g.id as group_id, null::uuid as association_id, t.id as term_id,
      t.term_ends_on, t.re_election_reason from mutual_aid_group g
    left join lateral (select t.id, t.term_ends_on, t.re_election_reason from leader_term t
      where t.group_id = g.id and t.role = 'LEADER' and t.ended_on is null order by t.elected_on desc limit 1) t on true where g.status = 'ACTIVE'
    union all (select distinct on (g.id) t.id, 'DEPUTY', g.scope, g.place_id, g.name, g.id, null, t.id, t.term_ends_on, t.re_election_reason
      from leader_term t join mutual_aid_group g on g.id = t.group_id and g.status = 'ACTIVE' where t.role = 'DEPUTY' and t.ended_on is null
      order by g.id, t.re_election_reason is null, t.term_ends_on, t.id)
    union all select case o.office when 'CHAIR' then a.id else md5(a.id || o.office)::uuid end, o.office, a.scope, null, a.name, null, a.id, t.id,
      t.term_ends_on, null from association a cross join (values ('CHAIR'), ('VICE_CHAIR')) o (office)
    left join lateral (select t.id, t.term_ends_on from association_term t where t.association_id = a.id and t.role = o.office and t.ended_on is null
      order by t.term_ends_on, t.id limit 1) t on true where a.dissolved_on is null)`,
  key: 'id',
  fields: {
    id: column((due) => sql`${due}.id`),
    office: column((due) => sql`${due}.office`),
    group: one(
      () => groupRead,
      (due, g) => sql`${g}.id = ${due}.group_id`,
      true,
    ),
    association: one(
      () => associationRead,
      (due, a) => sql`${a}.id = ${due}.association_id`,
      true,
    ),
    kind: column((due, { today }) => dueKindOf(due, today)),
    term: one(
      () => leaderTermRead,
      (due, term) => sql`${term}.id = ${due}.term_id`,
      true,
    ),
    officer: one(
      () => associationOfficerRead,
      (due, term) => sql`${term}.id = ${due}.term_id`,
      true,
    ),
    daysLeft: column((due, { today }) => daysLeft(due, today)),
    reminder: column(
      (due, { today }) =>
        sql`(select min(d) from unnest(array[${join(reminders(due, today))}]) d where d >= ${daysLeft(due, today)})`,
    ),
    election: firstOf(
      () => electionRead,
      (due, e) => sql`${isOf(e, due)} and ${e}.closed_on is null`,
      (e) => sql`${e}.id`,
    ),
  },
});

/** Whether the term of an office ends within the earliest reminder of a unit's policy, is over, is called in question, or there is none. */
export const needsElection = (due: Sql, today: LocalDate, unitCode: string | null | undefined): Sql =>
  sql`(${due}.term_ends_on is null or ${due}.re_election_reason is not null
    or ${due}.term_ends_on <= ${today}::date + greatest(${join(reminders(due, today, unitCode))}))`;

// What an election of a group is opened for (schema: term-fields.resolver.ts): with the leader all deputies are followed, alone those who are due.
const deputies = (g: Sql): Sql => sql`(select count(*)::integer from leader_term t
  where t.group_id = ${g}.id and t.role = 'DEPUTY' and t.ended_on is null)`;
const deputiesDue = (g: Sql, today: LocalDate): Sql => sql`(select count(*)::integer from leader_term t
  where t.group_id = ${g}.id and t.role = 'DEPUTY' and t.ended_on is null and ${needsElection(sql`t`, today, null)})`;

const isLeaderDue = (g: Sql, today: LocalDate): Sql => sql`(not exists (select from leader_term t
  where t.group_id = ${g}.id and t.role = 'LEADER' and t.ended_on is null and not ${needsElection(sql`t`, today, null)}))`;

extendShape(groupRead, {
  leaderDue: column((g, { today }) => isLeaderDue(g, today)),
  deputyCount: column(deputies),
  deputiesDue: column((g, { today }) => deputiesDue(g, today)),
});

/** Offices of a unit that need an election, for one of some reasons. */
export const isDue = (
  due: Sql,
  today: LocalDate,
  unitCode: string | null | undefined,
  kinds: readonly DueKind[] | null | undefined,
): Sql => {
  const isAsked = kinds ? sql`${dueKindOf(due, today)} = any(${kinds}::text[])` : sql`true`;
  const isWithin = unitCode == null ? sql`true` : withinUnit(due, unitCode);
  return sql`${isWithin} and ${isAsked} and ${needsElection(due, today, unitCode)}`;
};

/** The most pressing first: vacant, called in question, longest overdue, ending soonest. */
export const dueOrder = (today: LocalDate): OrderKey[] => [
  {
    name: 'KIND',
    type: 'integer',
    descending: false,
    sql: (due) => sql`array_position(${[...DUE_KINDS]}::text[], ${dueKindOf(due, today)})`,
  },
  { name: 'ENDS', type: 'date', descending: false, sql: (due) => sql`coalesce(${due}.term_ends_on, ${today}::date)` },
  ...nameKeys((due) => sql`${due}.name`),
];
