import { DUE_KINDS, type DueKind, REMINDERS } from '@chengxin/elections/domain';
import { column, connectionOf, defineShape, firstOf, type OrderKey, one, type ReadShape } from '@chengxin/graphql-kit';
import { Group, groupRead, LeaderTerm, leaderTermRead } from '@chengxin/groups/api';
import type { LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import { reminderDays } from '@chengxin/retailers/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DueKindEnum } from './election.enums';
import { Election } from './election.object';
import { electionRead } from './election.read';

@ObjectType({ description: '须选举组长的小组：空缺、须改选、已届满或将届满。 A group that needs an election of its leader.' })
export class TermDue {
  @Field(() => ID, { description: '小组的内部编号。 Id of the group.' })
  id!: string;

  @Field(() => Group, { description: '小组。 The group.' })
  group!: Group;

  @Field(() => DueKindEnum, { description: '为何须选举。 Why.' })
  kind!: DueKind;

  @Field(() => LeaderTerm, { nullable: true, description: '现任组长的任期；空缺为空。 The term in office; null when vacant.' })
  term!: LeaderTerm | null;

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
export const dueKindOf = (due: Sql, today: LocalDate): Sql => sql`case when ${due}.term_id is null then 'VACANT'
  when ${due}.re_election_reason is not null then 'RE_ELECTION_DUE' when ${due}.term_ends_on <= ${today}::date then 'OVERDUE' else 'ENDING' end`;

/** The days of the three reminders, by today's policy of a unit, or of the row's county. */
const reminders = (due: Sql, today: LocalDate, unitCode?: string | null): Sql[] =>
  REMINDERS.map(({ code }) => reminderDays(code, unitCode, due, today));

export const termDueRead: ReadShape = defineShape({
  type: 'TermDue',
  table: sql`(select g.id, g.scope, g.place_id, g.name, t.id as term_id, t.term_ends_on, t.re_election_reason from mutual_aid_group g
    left join lateral (select t.id, t.term_ends_on, t.re_election_reason from leader_term t
      where t.group_id = g.id and t.role = 'LEADER' and t.ended_on is null order by t.elected_on desc limit 1) t on true where g.status = 'ACTIVE')`,
  key: 'id',
  fields: {
    id: column((due) => sql`${due}.id`),
    group: one(
      () => groupRead,
      (due, g) => sql`${g}.id = ${due}.id`,
    ),
    kind: column((due, { today }) => dueKindOf(due, today)),
    term: one(
      () => leaderTermRead,
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
      (due, e) => sql`${e}.group_id = ${due}.id and ${e}.closed_on is null`,
      (e) => sql`${e}.id`,
    ),
  },
});

/** Groups of a unit whose leader's term ends within the earliest reminder of the unit's policy, is over, is called in question or vacant. */
export const isDue = (
  due: Sql,
  today: LocalDate,
  unitCode: string | null | undefined,
  kinds: readonly DueKind[] | null | undefined,
): Sql => {
  const isAsked = kinds ? sql`${dueKindOf(due, today)} = any(${kinds}::text[])` : sql`true`;
  const isWithin = unitCode == null ? sql`true` : withinUnit(due, unitCode);
  return sql`${isWithin} and ${isAsked} and (${due}.term_id is null or ${due}.re_election_reason is not null
    or ${due}.term_ends_on <= ${today}::date + greatest(${join(reminders(due, today, unitCode))}))`;
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
  { name: 'NAME', type: 'text', descending: false, sql: (due) => sql`${due}.name` },
];
