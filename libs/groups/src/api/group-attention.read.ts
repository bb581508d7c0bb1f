import { column, defineShape, extendShape, many, type ReadShape } from '@chengxin/graphql-kit';
import { GROUP_ATTENTION_CLAUSES, GROUP_ATTENTIONS, type GroupAttentionKind } from '@chengxin/groups/domain';
import { policyValueIn } from '@chengxin/policy/data';
import { isCountyOf } from '@chengxin/retailers/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { groupRead } from './group.read';

/** The newest month that a group's city counts: in it the group's row tells of today. Cities open their months on their own. */
const newestOf = (g: Sql): Sql => sql`(select max(p.month) from month_period p join unit c on c.id = p.city_id
  where ${g}.scope between c.scope_from and c.scope_to)`;

/** Whether a group missed the month before a row of the month that runs, and has not met since. */
const noMeeting = (gm: Sql): Sql => sql`(not ${gm}.meeting_held and (select not h.meeting_held from group_month h
  where h.group_id = ${gm}.group_id and h.month = (${gm}.month - interval '1 month')::date) is true)`;

const conditionsOn = (gm: Sql): Readonly<Record<GroupAttentionKind, Sql>> => ({
  UNDER_FLOOR: sql`${gm}.size_band = 'UNDER_FLOOR'`,
  OVER_LIMIT: sql`${gm}.size_band = 'OVER_LIMIT'`,
  NO_LEADER: sql`${gm}.leader_term_ends_on is null`,
  NO_MEETING: noMeeting(gm),
});

/** Whether a group needs attention for one of these reasons; of a group that no counted month knows it is said of none. */
export const needsAttention = (g: Sql, kinds: readonly GroupAttentionKind[]): Sql => {
  const conditions = conditionsOn(sql`gm`);
  if (kinds.length === 0) return sql`false`;
  // A value and no `exists`, as with the facts of a month (group.where.ts).
  return sql`(select ${join(
    kinds.map((kind) => conditions[kind]),
    ' or ',
  )} from group_month gm where gm.group_id = ${g}.id and gm.month = ${newestOf(g)}) is true`;
};

const kinds = sql`unnest(${[...GROUP_ATTENTIONS]}::text[]) with ordinality k (kind, place)`;

/** Members that the policy of the month draws the line at. */
const line = (a: Sql): Sql => {
  const lastDay = sql`((${a}.month + interval '1 month')::date - 1)`;
  const of = (code: string) =>
    sql`(select ${policyValueIn(code, sql`w`, lastDay)}::integer from unit w where ${isCountyOf(a, sql`w`)})`;
  return sql`case ${a}.kind when 'UNDER_FLOOR' then ${of('group.size_floor')} when 'OVER_LIMIT' then ${of('group.size_limit')} end`;
};

export const groupAttentionRead: ReadShape = defineShape({
  type: 'GroupAttention',
  table: sql`(select gm.*, k.kind, k.place from group_month gm cross join ${kinds})`,
  key: 'kind',
  fields: {
    kind: column((a) => sql`${a}.kind`),
    memberCount: column((a) => sql`${a}.member_count`),
    line: column(line),
    month: column((a) => sql`case ${a}.kind when 'NO_MEETING' then to_char(${a}.month - interval '1 month', 'YYYY-MM') end`),
    clause: column((a) => sql`${JSON.stringify(GROUP_ATTENTION_CLAUSES)}::jsonb ->> ${a}.kind`),
  },
});

extendShape(groupRead, {
  attention: many(
    () => groupAttentionRead,
    (g, a) => {
      const cases = Object.entries(conditionsOn(a)).map(([kind, holds]) => sql`when ${kind} then ${holds}`);
      return sql`${a}.group_id = ${g}.id and ${a}.month = ${newestOf(g)} and case ${a}.kind ${join(cases, ' ')} end`;
    },
    (a) => sql`${a}.place`,
  ),
});
