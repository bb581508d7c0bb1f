import { ELECTION_ACTIONS, ELECTION_STATES, ELECTION_TRANSITIONS, type ElectionAction } from '@chengxin/elections/domain';
import type { ReadEnvironment } from '@chengxin/graphql-kit';
import sql, { join, raw, type Sql } from 'sql-template-tag';

/**
 * Whether the box of a predecessor still stands between the elected leader of `e`, who is a member still, and his office (SD-R41); `term` is the
 * predecessor's.
 */
export const isPredecessor = (e: Sql, term: Sql): Sql => sql`${term}.group_id = ${e}.group_id and ${term}.role = 'LEADER'
  and ${term}.closed_on is null and exists (select from election_candidate c where c.election_id = ${e}.id and c.office = 'LEADER'
    and c.state = 'ELECTED' and c.retailer_id <> ${term}.retailer_id
    and exists (select from membership m where m.group_id = ${e}.group_id and m.retailer_id = c.retailer_id and upper_inf(m.during)))
  and not exists (select from leader_term later where later.group_id = ${term}.group_id and later.role = 'LEADER'
    and later.closed_on is null and later.elected_on > ${term}.elected_on)`;

/** Whether an elected leader waits for the hand-over of his predecessor's box. */
export const boxIsMissing = (e: Sql): Sql => sql`exists (select from leader_term t where ${isPredecessor(e, sql`t`)}
  and not exists (select from archive_handover h where h.term_id = t.id))`;

/** Whether an elected member, or leader of a county's group, is one still. */
const isElectorStill = (e: Sql, c: Sql): Sql => sql`(exists (select from membership m where m.group_id = ${e}.group_id
    and m.retailer_id = ${c}.retailer_id and upper_inf(m.during))
  or exists (select from association a join mutual_aid_group g on g.county_id = a.county_id and g.status = 'ACTIVE'
    join leader_term t on t.group_id = g.id and t.role = 'LEADER' and t.ended_on is null
   where a.id = ${e}.association_id and t.retailer_id = ${c}.retailer_id))`;

/** Whether somebody of the elected may take office: an elector still, and no deputy who is the head already (`whoCanTakeOffice`). */
const someoneRemains = (
  e: Sql,
): Sql => sql`exists (select from election_candidate c where c.election_id = ${e}.id and c.state = 'ELECTED'
  and ${isElectorStill(e, sql`c`)} and (c.office in ('LEADER', 'CHAIR')
    or not exists (select from leader_term t where c.office = 'DEPUTY' and t.group_id = ${e}.group_id and t.role = 'LEADER'
      and t.ended_on is null and t.retailer_id = c.retailer_id)
    and not exists (select from association_term t where c.office = 'VICE_CHAIR' and t.association_id = ${e}.association_id
      and t.role = 'CHAIR' and t.ended_on is null and t.retailer_id = c.retailer_id)))`;

/** What an act asks for beside the state. */
const GUARDS: Readonly<Partial<Record<ElectionAction, (e: Sql) => Sql>>> = {
  WITHDRAW_CANDIDATE: (e) =>
    sql`exists (select from election_candidate c where c.election_id = ${e}.id and c.state = 'STANDING')`,
  OPEN_BALLOT: (e) => sql`exists (select from election_candidate c where c.election_id = ${e}.id and c.state = 'STANDING'
    and (not ${e}.elects_head or c.office in ('LEADER', 'CHAIR')))`,
  RECORD_HANDOVER: boxIsMissing,
  TAKE_OFFICE: (e) => sql`${someoneRemains(e)} and not ${boxIsMissing(e)}`,
};

/** The acts of an election's state that its viewer may do now, as JSON; an association's are the county's own. */
export const availableActions = (e: Sql, { may }: ReadEnvironment): Sql => {
  if (!may('GROUP_AFFAIRS')) return sql`'[]'::json`;
  const ofViewer = sql`(${e}.association_id is null or viewer_from() <= ${e}.scope and viewer_to() >= ${e}.scope + 999)`;
  const acts = ELECTION_ACTIONS.map((action) => {
    const states = ELECTION_STATES.filter((state) => ELECTION_TRANSITIONS[state][action]);
    const guard = GUARDS[action]?.(e) ?? sql`true`;
    return sql`case when ${e}.state = any(${states}::text[]) and ${guard} then ${raw(`'${action}'`)} end`;
  });
  return sql`case when ${ofViewer} then to_json(array_remove(array[${join(acts)}]::text[], null)) else '[]'::json end`;
};
