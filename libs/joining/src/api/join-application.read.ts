import { evidenceFileRead } from '@chengxin/files/api';
import { column, defineShape, extendShape, firstOf, many, needing, one, type ReadShape } from '@chengxin/graphql-kit';
import { groupRead, membershipRead } from '@chengxin/groups/api';
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATES,
  actionsIn,
  type JoinTargetKind,
  mayCarryOnAtFounding,
  OPEN_STATES,
} from '@chengxin/joining/domain';
import type { LocalDate } from '@chengxin/kernel';
import { ofOwnArea, retailerRead } from '@chengxin/retailers/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { bindsMember, endCause, endCauseSince, formerPremises, signedVersion, versionInForce, waitsElsewhere } from '../data';

const open = sql`any(${[...OPEN_STATES]}::text[])`;

/** The state of an application row on a day: what nobody has carried on in time has expired (`stateOn`). */
export const applicationState = (a: Sql, day: LocalDate): Sql =>
  sql`case when ${a}.state = ${open} and ${a}.expires_on <= ${day}::date then 'EXPIRED' else ${a}.state end`;

export const isOpen = (a: Sql, day: LocalDate): Sql =>
  sql`(${a}.state = 'PLEDGED' or ${a}.state = ${open} and ${a}.expires_on > ${day}::date)`;

const AFTER_DRAFT = APPLICATION_ACTIONS.filter((action) => !mayCarryOnAtFounding(action, 'DRAFT', []).ok);

/** Actions in each state, as the tables of transitions have them; a draft of a founding takes forms only (`mayCarryOnAtFounding`). */
const actions = (a: Sql, day: LocalDate): Sql => {
  const of = (at: JoinTargetKind, except: readonly string[] = []): Sql => {
    const cases = APPLICATION_STATES.map(
      (state) =>
        sql`when ${state} then ${JSON.stringify(actionsIn(at, state).filter((action) => !except.includes(action)))}::json`,
    );
    return sql`case ${applicationState(a, day)} ${join(cases, ' ')} end`;
  };
  const isDraft = sql`exists (select from founding f where f.id = ${a}.founding_id and f.state = 'DRAFT')`;
  return sql`case when ${a}.group_id is not null then ${of('GROUP')} when ${isDraft} then ${of('FOUNDING', AFTER_DRAFT)}
    else ${of('FOUNDING')} end`;
};

export const pledgeRead: ReadShape = defineShape({
  type: 'Pledge',
  table: 'pledge',
  key: 'id',
  fields: {
    id: column((p) => sql`${p}.id`),
    textVersion: column((p) => sql`${p}.text_version`),
    signedOn: column((p) => sql`${p}.signed_on`),
    bindsFrom: column((p) => sql`${p}.binds_from`),
    recordedBy: column((p) => sql`${p}.recorded_by`),
    papers: needing(
      'RETAILER_READ',
      many(
        () => evidenceFileRead,
        (p, file) => sql`${file}.id in (select paper.file_id from pledge_paper paper where paper.pledge_id = ${p}.id)`,
        (file) => sql`${file}.uploaded_at, ${file}.id`,
      ),
    ),
  },
});

export const joinApplicationRead: ReadShape = defineShape({
  type: 'JoinApplication',
  table: 'join_application',
  key: 'id',
  fields: {
    id: column((a) => sql`${a}.id`),
    group: one(
      () => groupRead,
      (a, g) => sql`${g}.id = ${a}.group_id`,
      true,
    ),
    groupName: column(
      (a) =>
        sql`coalesce((select g.name from mutual_aid_group g where g.id = ${a}.group_id), (select f.name from founding f where f.id = ${a}.founding_id))`,
    ),
    foundingId: column((a) => sql`${a}.founding_id`),
    retailer: one(
      () => retailerRead,
      (a, r) => sql`${r}.id = ${a}.retailer_id`,
    ),
    state: column((a, { today }) => applicationState(a, today)),
    appliedOn: column((a) => sql`${a}.applied_on`),
    expiresOn: column((a) => sql`${a}.expires_on`),
    opinionOn: column((a) => sql`${a}.opinion_on`),
    opinionBy: one(
      () => retailerRead,
      (a, r) => sql`${r}.id = ${a}.opinion_by`,
      true,
    ),
    opinionOfficer: column((a) => sql`${a}.opinion_officer`),
    opinion: column((a) => sql`${a}.opinion`),
    readOn: column((a) => sql`${a}.read_on`),
    pledge: one(
      () => pledgeRead,
      (a, p) => sql`${p}.id = ${a}.pledge_id`,
      true,
    ),
    endedOn: column(
      (a, { today }) => sql`case when ${applicationState(a, today)} = 'EXPIRED' then ${a}.expires_on else ${a}.ended_on end`,
    ),
    endCause: column((a) => sql`${a}.end_cause`),
    endReason: column((a) => sql`${a}.end_reason`),
    recordedBy: column((a) => sql`${a}.recorded_by`),
    recordedAt: column((a) => sql`${a}.recorded_at`),
    version: column((a) => sql`${a}.version`),
    availableActions: column((a, { today, may }) => (may('GROUP_AFFAIRS') ? actions(a, today) : sql`'[]'::json`)),
  },
});

/** The last day of a membership that is over, else today: the day by which its pledge is judged. */
const judgedOn = (m: Sql, today: LocalDate): Sql => sql`least(${today}::date, coalesce(upper(${m}.during) - 1, ${today}::date))`;

/** What the member of a membership row has signed, as a `PledgeState` (`pledgeStateOf`). */
export const pledgeState = (m: Sql, today: LocalDate): Sql => {
  const day = judgedOn(m, today);
  const isInForce = sql`${signedVersion(m, day)} >= ${versionInForce('PLEDGE', sql`${m}.scope`, day)}`;
  return sql`case ${isInForce} when true then 'VALID' when false then 'OUTDATED' else 'UNSIGNED' end`;
};

// What this slice adds to memberships, groups and retailers (schema: joining-fields.resolver.ts).
extendShape(membershipRead, {
  pledgeState: column((m, { today }) => pledgeState(m, today)),
  pledge: firstOf(
    () => pledgeRead,
    (m, p, { today }) => bindsMember(p, m, judgedOn(m, today)),
    (p) => sql`${p}.text_version desc, ${p}.signed_on desc`,
  ),
  endCause: column((m, { today }) => sql`coalesce(${m}.end_cause, ${endCause(m, today)})`),
  // What the retailer was earlier is his own, and no part of the group's file.
  endCauseSince: column((m, { today, may }) => (may('RETAILER_READ') ? endCauseSince(m, today) : sql`null::date`)),
  formerPremises: column((m, { may }) => (may('RETAILER_READ') ? formerPremises(m) : sql`null::text`)),
});
extendShape(groupRead, {
  // Who applies is no member: to who may not read retailers nobody does.
  openApplications: many(
    () => joinApplicationRead,
    (g, a, { today, may }) => (may('RETAILER_READ') ? sql`${a}.group_id = ${g}.id and ${isOpen(a, today)}` : sql`false`),
    (a) => sql`${a}.applied_on, ${a}.id`,
  ),
});
extendShape(retailerRead, {
  openApplication: needing(
    'RETAILER_READ',
    firstOf(
      () => joinApplicationRead,
      (r, a, { today }) => sql`${a}.retailer_id = ${r}.id and ${isOpen(a, today)}`,
      (a) => sql`${a}.id`,
    ),
  ),
  // A fact among a member's master data, which the juror reads: to who may not read retailers it says nothing.
  appliedElsewhere: column((r, { today, may }) =>
    may('RETAILER_READ')
      ? sql`case when ${ofOwnArea(r)} then exists (select from ${waitsElsewhere(r, today)} e) end`
      : sql`null::boolean`,
  ),
});
