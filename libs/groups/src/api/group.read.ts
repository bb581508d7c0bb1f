import {
  column,
  defineShape,
  extendShape,
  firstOf,
  many,
  one,
  type ReadEnvironment,
  type ReadShape,
} from '@chengxin/graphql-kit';
import { inOfficeOn } from '@chengxin/groups/data';
import { groupActionsFor } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import { postRead, unitRead } from '@chengxin/organization/api';
import type { PostKind } from '@chengxin/organization/domain';
import { isAreaOf, marginOf, ofOwnArea, retailerRead } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { mayJoinToday, nearestFirst, roomLeft } from './nearest-groups.sql';

/** How many members a group has on a day. */
export const memberCountOf = (g: Sql, day: LocalDate | Sql): Sql =>
  sql`(select count(*)::integer from membership m where m.group_id = ${g}.id and m.during @> ${day}::date)`;

/** Today, or the last day of a group that is no more. */
const lastDayOf = (g: Sql, today: LocalDate): Sql => sql`coalesce(${g}.dissolved_on - 1, ${today}::date)`;

const membersOn = (dayOf: (g: Sql, today: LocalDate) => Sql) =>
  many(
    () => membershipRead,
    (g, m, { today }) => sql`${m}.group_id = ${g}.id and ${m}.during @> ${dayOf(g, today)}`,
    (m) => sql`lower(${m}.during), ${m}.id`,
  );
const leaderOn = (dayOf: (g: Sql, today: LocalDate) => Sql) =>
  firstOf(
    () => leaderTermRead,
    (g, term, { today }) => sql`${term}.group_id = ${g}.id and ${term}.role = 'LEADER' and ${inOfficeOn(term, dayOf(g, today))}`,
    (term) => sql`${term}.elected_on desc, ${term}.id`,
  );
const thisDay = (_: Sql, today: LocalDate): Sql => sql`${today}::date`;

/** What the viewer may do with a group: what ends it, or lets it go on in another, only for the whole county (`groupActionsFor`). */
const actions = (g: Sql, { may }: ReadEnvironment): Sql => {
  if (!may('GROUP_WRITE')) return sql`'[]'::json`;
  const county = sql`${g}.scope / 1000 * 1000`;
  const [ofCounty, ofArea] = [true, false].map((isCounty) => sql`${JSON.stringify(groupActionsFor(isCounty))}::json`);
  return sql`case when ${g}.status <> 'ACTIVE' then '[]'::json
    when viewer_from() <= ${county} and viewer_to() >= ${county} + 999 then ${ofCounty} else ${ofArea} end`;
};

const areaPost = (kind: PostKind) =>
  firstOf(
    () => postRead,
    (g, post, { today }) => sql`${post}.unit_id = (select place.parent_id from unit place where place.id = ${g}.place_id)
      and ${post}.kind = ${kind} and ${post}.during @> ${lastDayOf(g, today)}`,
    (post) => sql`${post}.id`,
  );

export const groupRead: ReadShape = defineShape({
  type: 'Group',
  table: 'mutual_aid_group',
  key: 'id',
  fields: {
    id: column((g) => sql`${g}.id`),
    name: column((g) => sql`${g}.name`),
    ordinal: column((g) => sql`${g}.ordinal`),
    streetText: column((g) => sql`${g}.street_text`),
    status: column((g) => sql`${g}.status`),
    foundedOn: column((g) => sql`${g}.founded_on`),
    dissolvedOn: column((g) => sql`${g}.dissolved_on`),
    homeAddress: column((g) => sql`${g}.home_address`),
    marketType: column((g) => sql`${g}.market_type`),
    version: column((g) => sql`${g}.version`),
    county: one(
      () => unitRead,
      (g, u) => sql`${u}.id = ${g}.county_id`,
    ),
    area: one(() => unitRead, isAreaOf),
    place: one(
      () => unitRead,
      (g, u) => sql`${u}.id = ${g}.place_id`,
    ),
    memberCount: column((g, { today }) => memberCountOf(g, today)),
    roomLeft: column((g, { today }) => roomLeft(g, today)),
    members: membersOn(thisDay),
    lastMembers: membersOn(lastDayOf),
    membershipHistory: many(
      () => membershipRead,
      (g, m) => sql`${m}.group_id = ${g}.id`,
      (m) => sql`lower(${m}.during) desc, ${m}.id`,
    ),
    leader: leaderOn(thisDay),
    lastLeader: leaderOn(lastDayOf),
    leaderTerms: many(
      () => leaderTermRead,
      (g, term) => sql`${term}.group_id = ${g}.id`,
      (term) => sql`${term}.elected_on desc, ${term}.id`,
    ),
    monthly: many(
      () => groupMonthRead,
      (g, gm, { today }) => sql`${gm}.group_id = ${g}.id and ${gm}.month > (${today}::date - interval '24 months')::date`,
      (gm) => sql`${gm}.month desc`,
      24,
    ),
    customerManager: areaPost('CUSTOMER_MANAGER'),
    marketInspector: areaPost('MARKET_INSPECTOR'),
    availableActions: column(actions),
  },
});

export const membershipRead: ReadShape = defineShape({
  type: 'Membership',
  table: 'membership',
  key: 'id',
  fields: {
    id: column((m) => sql`${m}.id`),
    group: one(
      () => groupRead,
      (m, g) => sql`${g}.id = ${m}.group_id`,
    ),
    retailer: one(
      () => retailerRead,
      (m, r) => sql`${r}.id = ${m}.retailer_id`,
    ),
    joinedOn: column((m) => sql`lower(${m}.during)`),
    leftOn: column((m) => sql`upper(${m}.during)`),
    overLimitReason: column((m) => sql`${m}.over_limit_reason`),
    endReason: column((m) => sql`${m}.end_reason`),
  },
});

export const leaderTermRead: ReadShape = defineShape({
  type: 'LeaderTerm',
  table: 'leader_term',
  key: 'id',
  fields: {
    id: column((term) => sql`${term}.id`),
    role: column((term) => sql`${term}.role`),
    group: one(
      () => groupRead,
      (term, g) => sql`${g}.id = ${term}.group_id`,
    ),
    retailer: one(
      () => retailerRead,
      (term, r) => sql`${r}.id = ${term}.retailer_id`,
    ),
    electedOn: column((term) => sql`${term}.elected_on`),
    termEndsOn: column((term) => sql`${term}.term_ends_on`),
    endedOn: column((term) => sql`${term}.ended_on`),
    votesFor: column((term) => sql`${term}.votes_for`),
    votesTotal: column((term) => sql`${term}.votes_total`),
    tierAtElection: column((term) => sql`${term}.tier_at_election`),
    tierReason: column((term) => sql`${term}.tier_reason`),
  },
});

export const groupMonthRead: ReadShape = defineShape({
  type: 'GroupMonth',
  table: 'group_month',
  key: 'month',
  fields: {
    month: column((gm) => sql`to_char(${gm}.month, 'YYYY-MM')`),
    memberCount: column((gm) => sql`${gm}.member_count`),
    countedMemberCount: column((gm) => sql`${gm}.counted_member_count`),
    meetingHeld: column((gm) => sql`${gm}.meeting_held`),
    leaderTermValid: column((gm) => sql`${gm}.leader_term_valid`),
    marginAll: column((gm) => marginOf(sql`${gm}.revenue_all`, sql`${gm}.cost_all`)),
    marginAllMet: column((gm) => sql`${gm}.margin_all_met`),
    revenueAll: column((gm) => sql`${gm}.revenue_all::text`),
    costAll: column((gm) => sql`${gm}.cost_all::text`),
    marginAgreed: column((gm) => marginOf(sql`${gm}.revenue_agreed`, sql`${gm}.cost_agreed`)),
    marginAgreedMet: column((gm) => sql`${gm}.margin_agreed_met`),
    revenueAgreed: column((gm) => sql`${gm}.revenue_agreed::text`),
    costAgreed: column((gm) => sql`${gm}.cost_agreed::text`),
  },
});

// What this slice adds to the retailer (schema: retailer-groups.resolver.ts).
extendShape(retailerRead, {
  membership: firstOf(
    () => membershipRead,
    (r, m, { today }) => sql`${m}.retailer_id = ${r}.id and ${m}.during @> ${today}::date`,
    (m) => sql`${m}.id`,
  ),
  groupedElsewhere: column(
    (
      r,
      { today },
      args,
    ) => sql`case when ${ofOwnArea(r)} then exists (select from grouped_elsewhere e where e.retailer_id = ${r}.id
      and e.during @> ${(args()['on'] as LocalDate | null) ?? today}::date and e.group_scope not between viewer_from() and viewer_to()) end`,
  ),
  memberships: many(
    () => membershipRead,
    (r, m) => sql`${m}.retailer_id = ${r}.id`,
    (m) => sql`lower(${m}.during) desc, ${m}.id`,
  ),
  nearestGroups: many(
    () => groupRead,
    (r, g, { today }) => mayJoinToday(r, g, today),
    (g, r, { today }) => nearestFirst(r, g, today),
    3,
  ),
  leaderTerms: many(
    () => leaderTermRead,
    (r, term) => sql`${term}.retailer_id = ${r}.id`,
    (term) => sql`${term}.elected_on desc, ${term}.id`,
  ),
});
