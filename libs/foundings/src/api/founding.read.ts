import { actionsIn, FOUNDING_STATES } from '@chengxin/foundings/domain';
import { column, defineShape, extendShape, many, one, type ReadEnvironment, type ReadShape } from '@chengxin/graphql-kit';
import { groupRead } from '@chengxin/groups/api';
import { joinApplicationRead } from '@chengxin/joining/api';
import { meetingRead } from '@chengxin/meetings/api';
import { unitRead } from '@chengxin/organization/api';
import { planProposalRead } from '@chengxin/planner/api';
import { retailerRead } from '@chengxin/retailers/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { nextStepOf, signedOf, stepDueOn, unsignedOf, valueAt } from '../data';

/** Members of a founding, so far or as it was held; votes needed are counted of all of them. */
const membersOf = (f: Sql): Sql => sql`coalesce(${f}.members, ${signedOf(f)})`;
const votesNeeded = (code: string, f: Sql, { today }: ReadEnvironment): Sql =>
  sql`ceil(${membersOf(f)} * ${valueAt(code, f, sql`coalesce(${f}.ended_on, ${today}::date)`)})::integer`;

/** What was asked and has not applied here. */
const isInvited = (
  f: Sql,
  retailerId: Sql,
): Sql => sql`exists (select from founding_invitee i where i.founding_id = ${f}.id and i.retailer_id = ${retailerId}
  and not exists (select from join_application a where a.founding_id = ${f}.id and a.retailer_id = ${retailerId}))`;

/** Actions in each state, as the table has them; the county starts a founding. */
const actions = (f: Sql, { may }: ReadEnvironment): Sql => {
  if (!may('GROUP_WRITE')) return sql`'[]'::json`;
  const of = (isCounty: boolean): Sql => {
    const cases = FOUNDING_STATES.map((state) => {
      const list = actionsIn(state).filter((action) => isCounty || action !== 'START');
      return sql`when ${state} then ${JSON.stringify(list)}::json`;
    });
    return sql`case ${f}.state ${join(cases, ' ')} end`;
  };
  const ofCounty = sql`viewer_from() <= ${f}.scope / 1000 * 1000 and viewer_to() >= ${f}.scope / 1000 * 1000 + 999`;
  return sql`case when ${ofCounty} then ${of(true)} else ${of(false)} end`;
};

export const foundingRead: ReadShape = defineShape({
  type: 'Founding',
  table: 'founding',
  key: 'id',
  fields: {
    id: column((f) => sql`${f}.id`),
    name: column((f) => sql`${f}.name`),
    streetText: column((f) => sql`${f}.street_text`),
    place: one(
      () => unitRead,
      (f, u) => sql`${u}.id = ${f}.place_id`,
    ),
    area: one(
      () => unitRead,
      (f, u) => sql`${u}.level = 'AREA' and ${u}.scope_from = ${f}.scope`,
    ),
    county: one(
      () => unitRead,
      (f, u) => sql`${u}.id = ${f}.county_id`,
    ),
    homeAddress: column((f) => sql`${f}.home_address`),
    state: column((f) => sql`${f}.state`),
    convener: column((f) => sql`${f}.convener`),
    // Who is asked or applies is no member: to who may not read retailers nobody does.
    candidate: one(
      () => retailerRead,
      (f, r, { may }) => (may('RETAILER_READ') ? sql`${r}.id = ${f}.candidate_id` : sql`false`),
      true,
    ),
    openedOn: column((f) => sql`${f}.opened_on`),
    formingOn: column((f) => sql`${f}.forming_on`),
    nextStep: column((f, { today }) => nextStepOf(f, today)),
    nextStepDueOn: column((f, { today }) => stepDueOn(f, today)),
    unsignedCount: column((f, { today }) => unsignedOf(f, today)),
    signedCount: column((f) => signedOf(f)),
    invitedCount: column(
      (f) => sql`(select count(*)::integer from founding_invitee i where i.founding_id = ${f}.id and not exists (
        select from join_application a where a.founding_id = ${f}.id and a.retailer_id = i.retailer_id))`,
    ),
    invitees: many(
      () => retailerRead,
      (f, r, { may }) => (may('RETAILER_READ') ? isInvited(f, sql`${r}.id`) : sql`false`),
      (r) => sql`house_number(${r}.address), ${r}.customer_code`,
    ),
    applications: many(
      () => joinApplicationRead,
      (f, a, { may }) => (may('RETAILER_READ') ? sql`${a}.founding_id = ${f}.id` : sql`false`),
      (a) => sql`${a}.state in ('REJECTED', 'WITHDRAWN', 'EXPIRED'), ${a}.applied_on, ${a}.id`,
      200,
    ),
    charterVotesNeeded: column((f, environment) => votesNeeded('vote.charter_share', f, environment)),
    leaderVotesNeeded: column((f, environment) => votesNeeded('vote.election_share', f, environment)),
    sizeFloor: column((f, { today }) => sql`${valueAt('group.size_floor', f, today)}::integer`),
    memberCount: column((f) => sql`${f}.members`),
    presentCount: column((f) => sql`${f}.present`),
    charterVotes: column((f) => sql`${f}.charter_votes`),
    leader: one(
      () => retailerRead,
      (f, r) => sql`${r}.id = ${f}.leader_id`,
      true,
    ),
    leaderVotes: column((f) => sql`${f}.leader_votes`),
    floorReason: column((f) => sql`${f}.floor_reason`),
    meeting: one(
      () => meetingRead,
      (f, m) => sql`${m}.id = ${f}.meeting_id`,
      true,
    ),
    group: one(
      () => groupRead,
      (f, g) => sql`${g}.id = ${f}.id`,
      true,
    ),
    fromPlan: column((f) => sql`${f}.proposal_id is not null`),
    endedOn: column((f) => sql`${f}.ended_on`),
    endReason: column((f) => sql`${f}.end_reason`),
    availableActions: column(actions),
    version: column((f) => sql`${f}.version`),
  },
});

const optional = (where: (row: Sql, f: Sql) => Sql) => ({ founding: one(() => foundingRead, where, true) });

// What this slice adds to groups and proposals (schema: founding-fields.resolver.ts).
extendShape(
  groupRead,
  optional((g, f) => sql`${f}.id = ${g}.id`),
);
extendShape(
  planProposalRead,
  optional((p, f) => sql`${f}.proposal_id = ${p}.id and ${f}.state <> 'ABANDONED'`),
);
