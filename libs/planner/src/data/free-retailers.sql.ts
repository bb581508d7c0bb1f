import { waitsElsewhere } from '@chengxin/joining/data';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** Whether a retailer is counted on a day: active, with a licence that holds (docs/contract.md). */
export const countedOn = (r: Sql, day: LocalDate): Sql => sql`${r}.status = 'ACTIVE' and ${r}.licence_expires_on >= ${day}::date`;

/** Whether a retailer is in a group on a day or will be, wherever it lies. */
export const inGroupFrom = (r: Sql, day: LocalDate): Sql =>
  sql`exists (select from in_group taken where taken.retailer_id = ${r}.id and taken.during && daterange(${day}::date, null))`;

/**
 * Where a retailer is on the way into a group on a day: his application to a founding or a group, in another area neither of them, or a
 * founding under way that asks him.
 */
export const waysOf = (
  r: Sql,
  day: LocalDate,
): Sql => sql`(select true as applied, a.founding_id, case when a.founding_id is null then a.group_id end as group_id from join_application a
    where a.retailer_id = ${r}.id and a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED') and (a.state = 'PLEDGED' or a.expires_on > ${day}::date)
  union all select false, f.id, null from founding_invitee i join founding f on f.id = i.founding_id
    where i.retailer_id = ${r}.id and f.state in ('DRAFT', 'FORMING')
  union all select true, null, null from ${waitsElsewhere(r, day)} e)`;

/** Whether he is on the way at all; looked up one by one, as the planner's reading needs it. */
export const isOnTheWay = (r: Sql, day: LocalDate): Sql => sql`((select true from ${waysOf(r, day)} way limit 1) is not null)`;

/** Whether a proposal of his county has him: one who has moved here stands in a draft of the other county still, which is none of his. */
export const isDrafted = (r: Sql): Sql =>
  sql`((${r}.id, ${r}.scope / 1000) in (select m.retailer_id, m.scope / 1000 from plan_member m))`;

/** Whom an open proposal names although he is on the way into a group already: its members are, once it is accepted. */
export const isOnTheWayElsewhere = (state: Sql, r: Sql, day: LocalDate): Sql =>
  sql`(${state} = 'OPEN' and ${isOnTheWay(r, day)})`;

/** Whom a plan may propose: counted, in no group (SD-R03). */
export const freeOn = (r: Sql, day: LocalDate): Sql => sql`${countedOn(r, day)} and not ${inGroupFrom(r, day)}`;

/** Whether a township seat has no group and no draft of one but `p` itself: its first founding covers it (SD-R01, SD-Q2). */
export const isBareSeat = (p: Sql, place: Sql): Sql =>
  sql`(${p}.kind = 'FOUND' and ${place}.place_kind = 'TOWNSHIP_SEAT'
    and not exists (select from mutual_aid_group g where g.place_id = ${place}.id and g.status = 'ACTIVE')
    and not exists (select from plan_proposal o where o.place_id = ${place}.id and o.kind = 'FOUND' and o.state <> 'DONE' and o.name < ${p}.name))`;
