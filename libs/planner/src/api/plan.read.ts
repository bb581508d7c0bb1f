import { column, defineShape, many, one, type ReadShape } from '@chengxin/graphql-kit';
import { groupRead } from '@chengxin/groups/api';
import { sizeWithApplicants } from '@chengxin/groups/data';
import type { LocalDate } from '@chengxin/kernel';
import { unitRead } from '@chengxin/organization/api';
import { actionsOn, PROPOSAL_KINDS, PROPOSAL_STATES } from '@chengxin/planner/domain';
import { ofOwnArea, retailerRead } from '@chengxin/retailers/api';
import sql, { raw, type Sql } from 'sql-template-tag';
import { countedOn, freeOn, inGroupFrom, isBareSeat, isDrafted, isOnTheWay, isOnTheWayElsewhere, waysOf } from '../data';

/** Of a retailer in a proposal: whether it may join today. */
const standingOn = (day: LocalDate, r: Sql, m: Sql): Sql => sql`case when ${inGroupFrom(r, day)} then 'IN_GROUP'
  when not (${countedOn(r, day)}) then 'NOT_COUNTED' when ${r}.scope / 1000 <> ${m}.scope / 1000 then 'MOVED'
  when ${isOnTheWayElsewhere(sql`(select p.state from plan_proposal p where p.id = ${m}.proposal_id)`, r, day)} then 'ON_THE_WAY' else 'FREE' end`;

export const plannedMemberRead: ReadShape = defineShape({
  type: 'PlannedMember',
  table: 'plan_member',
  key: 'retailer_id',
  fields: {
    retailer: one(
      () => retailerRead,
      (m, r) => sql`${r}.id = ${m}.retailer_id`,
    ),
    standing: column(
      (m, { today }) => sql`(select ${standingOn(today, sql`r`, m)} from retailer r where r.id = ${m}.retailer_id)`,
    ),
  },
});

export const planRemarkRead: ReadShape = defineShape({
  type: 'PlanRemark',
  table:
    '(select p.id as proposal_id, x.remark, x.at from plan_proposal p, jsonb_array_elements(p.remarks) with ordinality x (remark, at))',
  key: 'at',
  fields: {
    tone: column((x) => sql`${x}.remark ->> 'tone'`),
    code: column((x) => sql`${x}.remark ->> 'code'`),
    clause: column((x) => sql`${x}.remark ->> 'clause'`),
    textZh: column((x) => sql`${x}.remark ->> 'zh'`),
    textEn: column((x) => sql`${x}.remark ->> 'en'`),
  },
});

/** The transition table of the domain, as one expression. */
const ACTIONS = raw(
  PROPOSAL_KINDS.flatMap((kind) =>
    PROPOSAL_STATES.map((state) => `when '${kind} ${state}' then '${JSON.stringify(actionsOn(kind, state))}'::jsonb`),
  ).join(' '),
);

export const planProposalRead: ReadShape = defineShape({
  type: 'PlanProposal',
  table: 'plan_proposal',
  key: 'id',
  fields: {
    id: column((p) => sql`${p}.id`),
    kind: column((p) => sql`${p}.kind`),
    state: column((p) => sql`${p}.state`),
    availableActions: column((p, { may }) =>
      may('GROUP_WRITE') ? sql`case ${p}.kind || ' ' || ${p}.state ${ACTIONS} end` : sql`'[]'::jsonb`,
    ),
    group: one(
      () => groupRead,
      (p, g) => sql`${g}.id = ${p}.group_id`,
      true,
    ),
    name: column((p) => sql`${p}.name`),
    streetText: column((p) => sql`${p}.street_text`),
    place: one(
      () => unitRead,
      (p, u) => sql`${u}.id = ${p}.place_id`,
    ),
    county: one(
      () => unitRead,
      (p, u) => sql`${u}.id = ${p}.county_id`,
    ),
    leader: one(
      () => retailerRead,
      (p, r) => sql`${r}.id = ${p}.leader_id`,
      true,
    ),
    members: many(
      () => plannedMemberRead,
      (p, m) => sql`${m}.proposal_id = ${p}.id`,
      (m) => sql`(select row(u.township_code, u.sort, u.code, coalesce(house_number(r.address), 1000000), r.customer_code)
        from retailer r join unit u on u.id = r.place_id where r.id = ${m}.retailer_id)`,
    ),
    comingCount: column(
      (p) => sql`coalesce(${p}.done_members, (select count(*)::integer from plan_member m where m.proposal_id = ${p}.id))`,
    ),
    sizeBefore: column(
      (p, { today }) => sql`case when ${p}.kind = 'FILL' then ${sizeWithApplicants(sql`${p}.group_id`, today)} else 0 end`,
    ),
    remarks: many(
      () => planRemarkRead,
      (p, x) => sql`${x}.proposal_id = ${p}.id`,
      (x) => sql`${x}.at`,
    ),
    addsOverall: column((p) => sql`${p}.adds_overall`),
    addsUrban: column((p) => sql`${p}.adds_urban`),
    addsSeats: column((p) => sql`${p}.adds_seats`),
    position: column((p) => sql`${p}.position`),
    sumOverall: column((p) => sql`${p}.sum_overall`),
    sumUrban: column((p) => sql`${p}.sum_urban`),
    sumSeats: column((p) => sql`${p}.sum_seats`),
    changedByName: column((p) => sql`${p}.changed_by_name`),
    version: column((p) => sql`${p}.version`),
  },
});

/**
 * Proposals with what each adds to coverage and, in the order of their effect, what all up to it add together: a seat that
 * gets its group counts before retailers (SD-R01), an urban retailer twice, since it counts for two targets.
 */
export const proposalsWithEffect = (within: (p: Sql) => Sql, today: LocalDate): ReadShape => ({
  ...planProposalRead,
  table: sql`(select e.*, row_number() over effect_order as position, sum(adds_overall) over effect_order as sum_overall,
      sum(adds_urban) over effect_order as sum_urban, sum(adds_seats) over effect_order as sum_seats
    from (select p.*, a.adds_overall, a.adds_urban, s.adds_seats, s.adds_seats * 1000 + a.adds_overall + a.adds_urban as effect,
        u.code || coalesce(p.name, (select g.name from mutual_aid_group g where g.id = p.group_id)) as walk
      from plan_proposal p join unit u on u.id = p.place_id
      cross join lateral (select count(*)::integer as adds_overall, count(*) filter (where r.market_type = 'URBAN')::integer as adds_urban
        from plan_member m join retailer r on r.id = m.retailer_id
        where m.proposal_id = p.id and r.scope / 1000 = p.scope / 1000 and ${freeOn(sql`r`, today)}) a
      cross join lateral (select (p.state <> 'DONE' and ${isBareSeat(sql`p`, sql`u`)})::integer as adds_seats) s
      where ${within(sql`p`)}) e
    window effect_order as (order by effect desc, walk, id))`,
});

// Looked up one by one: a place has few retailers.
const IS_DRAFTED = sql`exists (select from plan_member m where m.retailer_id = r.id and m.scope / 1000 = r.scope / 1000)`;

export const plannedPlaceRead: ReadShape = defineShape({
  type: 'PlannedPlace',
  table: `(select id, id as place_id, scope_from as scope, coalesce(township_code, '') as township, sort from unit where level = 'PLACE')`,
  key: 'id',
  fields: {
    id: column((row) => sql`${row}.id::text`),
    place: one(
      () => unitRead,
      (row, u) => sql`${u}.id = ${row}.id`,
    ),
    retailers: column((row, { today }) => countOf(row, today, sql`true`)),
    inGroup: column((row, { today }) => countOf(row, today, inGroupFrom(sql`r`, today))),
    proposed: column((row, { today }) => countOf(row, today, sql`not ${inGroupFrom(sql`r`, today)} and ${IS_DRAFTED}`)),
    onTheWay: column((row, { today }) =>
      countOf(row, today, sql`not ${inGroupFrom(sql`r`, today)} and not ${IS_DRAFTED} and ${isOnTheWay(sql`r`, today)}`),
    ),
    left: column((row, { today }) =>
      countOf(row, today, sql`not ${inGroupFrom(sql`r`, today)} and not ${IS_DRAFTED} and not ${isOnTheWay(sql`r`, today)}`),
    ),
    groups: column(
      (row) => sql`(select count(*)::integer from mutual_aid_group g where g.place_id = ${row}.id and g.status = 'ACTIVE')`,
    ),
  },
});

const countOf = (row: Sql, today: LocalDate, where: Sql): Sql =>
  sql`(select count(*)::integer from retailer r where r.place_id = ${row}.id and ${countedOn(sql`r`, today)} and ${where})`;

export const planRemainderRead: ReadShape = defineShape({
  type: 'PlanRemainder',
  table: `(select r.id, r.scope, r.place_id, r.customer_code, r.status, r.licence_expires_on, coalesce(x.code, 'NOT_PLANNED') as code,
      coalesce(x.text_zh, '尚未规划，或规划之后才可以入组') as text_zh,
      coalesce(x.text_en, 'not planned yet, or free to join since') as text_en, null::uuid as founding_id, null::uuid as group_id
    from retailer r left join plan_remainder x on x.retailer_id = r.id)`,
  key: 'id',
  fields: {
    id: column((row) => sql`${row}.id`),
    retailer: one(
      () => retailerRead,
      (row, r) => sql`${r}.id = ${row}.id`,
    ),
    code: column((row) => sql`${row}.code`),
    textZh: column((row) => sql`${row}.text_zh`),
    textEn: column((row) => sql`${row}.text_en`),
    foundingId: column((row) => sql`${row}.founding_id`),
    groupId: column((row) => sql`${row}.group_id`),
  },
});

/** The same of who is on the way into a group: to which, as far as its name is in sight. */
export const planOnTheWayRead = (today: LocalDate): ReadShape => ({
  ...planRemainderRead,
  table: sql`(select r.id, r.scope, r.place_id, r.customer_code, r.status, r.licence_expires_on, w.code, w.founding_id, w.group_id,
      case w.code when 'ASKED' then '列入筹建' when 'FOUNDING' then '已向筹建申请' when 'ELSEWHERE' then '已申请其他片区的小组' else '已申请入组' end || coalesce('：' || w.name, '') as text_zh,
      case w.code when 'ASKED' then 'asked by a founding' when 'FOUNDING' then 'has applied at a founding' when 'ELSEWHERE' then 'has applied in another area'
        else 'has applied to a group' end
        || coalesce(': ' || w.name, '') as text_en
    from retailer r cross join lateral (select f.id as founding_id, g.id as group_id, coalesce(f.name, g.name) as name,
        case when not way.applied then 'ASKED' when way.founding_id is not null then 'FOUNDING'
          when way.group_id is null then 'ELSEWHERE' else 'APPLIED' end as code
      from ${waysOf(sql`r`, today)} way left join founding f on f.id = way.founding_id left join mutual_aid_group g on g.id = way.group_id
      order by way.applied desc limit 1) w)`,
});

/** Who of the own area is in no group and in no proposal: those are read once, as a join would read all in sight for each. */
export const isUndrafted = (row: Sql, today: LocalDate): Sql =>
  sql`${ofOwnArea(row)} and ${freeOn(row, today)} and not ${isDrafted(row)}`;

/** Whom of these nobody has in mind: not on the way into a group either. */
export const isLeft = (row: Sql, today: LocalDate): Sql => sql`${isUndrafted(row, today)} and not ${isOnTheWay(row, today)}`;
