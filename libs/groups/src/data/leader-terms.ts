import { type EarlierTerm, type LeaderRole, termEndsOn } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import sql, { type Sql } from 'sql-template-tag';
import { type Group, LeaderTerm } from './group.entity';
import type { GroupPolicy } from './group-policy';

export interface NewTerm {
  readonly role: LeaderRole;
  readonly retailerId: string;
  /** The election that it was won in; null for that of the founding and of archives, of which the votes are all that is kept. */
  readonly electionId: string | null;
  readonly electedOn: LocalDate;
  readonly tookOfficeOn: LocalDate;
  /** Both null where an archive on paper tells none. */
  readonly votesFor: number | null;
  readonly votesTotal: number | null;
  readonly tier: number;
  readonly tierReason: string | null;
}

/** Writes a term that the rules have allowed; it lasts from the election on, in office or not (SD-R06). */
export function beginTerm(act: Act, group: Group, policy: GroupPolicy, { tier, ...term }: NewTerm): LeaderTerm {
  return act.em.create(LeaderTerm, {
    id: crypto.randomUUID(),
    groupId: group.id,
    scope: group.scope,
    ...term,
    termEndsOn: termEndsOn(term.electedOn, policy.leader.termMonths),
    endedOn: null,
    endCause: null,
    endReason: null,
    closedOn: null,
    reElectionReason: null,
    reElectionOn: null,
    reElectionNote: null,
    recallVotes: null,
    recallMembers: null,
    tierAtElection: tier,
  });
}

/** A leader in office. */
export interface LeaderRow {
  readonly retailerId: string;
  readonly storeName: string;
  readonly groupId: string;
}

/** The day from which a term counts: that of taking office; founding and imports know no other than the election's. */
export const officeBeganOn = ({ tookOfficeOn, electedOn }: LeaderTerm): LocalDate => (tookOfficeOn ?? electedOn) as LocalDate;

/** Terms as far as the next one is concerned. */
export const earlierTerms = (terms: readonly LeaderTerm[]): EarlierTerm[] =>
  terms.map(({ electedOn, tookOfficeOn, endedOn }) => ({
    electedOn: electedOn as LocalDate,
    tookOfficeOn: tookOfficeOn as LocalDate | null,
    endedOn: endedOn as LocalDate | null,
  }));

/** Whether a row of `leader_term` was in office on a day: who is elected is no leader before he takes office (SD-R41). */
export const inOfficeOn = (term: Sql, day: LocalDate | Sql): Sql =>
  sql`(coalesce(${term}.took_office_on, ${term}.elected_on) <= (${day})::date and (${term}.ended_on is null or ${term}.ended_on > (${day})::date))`;

/** Somebody in an office of a group. */
export interface OfficerRow {
  readonly role: LeaderRole;
  readonly retailerId: string;
  readonly storeName: string;
}

/** Leader and deputies of a group in office on a day, who was elected last first. A leader stays until the next one takes office. */
export function officersOn(act: Act, groupId: string, day: LocalDate): Promise<OfficerRow[]> {
  const statement = sql`select t.role, t.retailer_id as "retailerId", r.store_name as "storeName"
    from leader_term t join retailer r on r.id = t.retailer_id
   where t.group_id = ${groupId}::uuid and ${inOfficeOn(sql`t`, day)} order by t.elected_on desc`;
  return act.em.execute<OfficerRow[]>(statement.sql, statement.values);
}

/** The leaders in office of a county's active groups on a day: who elects the association's chair (SD-R10). */
export function leadersOfCounty(act: Act, countyId: number, day: LocalDate): Promise<LeaderRow[]> {
  const statement = sql`select distinct on (g.id) t.retailer_id as "retailerId", r.store_name as "storeName", g.id as "groupId"
    from mutual_aid_group g join leader_term t on t.group_id = g.id join retailer r on r.id = t.retailer_id
   where g.county_id = ${countyId} and g.status = 'ACTIVE' and t.role = 'LEADER' and ${inOfficeOn(sql`t`, day)}
   order by g.id, t.elected_on desc`;
  return act.em.execute<LeaderRow[]>(statement.sql, statement.values);
}

/** Who convenes a county's leaders' meeting (Annex 9 Art.4). */
export interface Convener {
  readonly kind: 'CHAIR' | 'MARKET_MANAGER';
  /** The chair's store, or the market managers' names; null when nobody holds the post either. */
  readonly name: string | null;
  /** The chair's retailer; null for a market manager. */
  readonly retailerId: string | null;
}

/**
 * The chair of the county's association; the market manager where there is none. A chair's time begins with taking office, the day on which
 * his election is closed, and ends with his time as a leader.
 */
export async function convenerOf(act: Act, countyId: number, day: LocalDate): Promise<Convener> {
  const [chair] = await act.em.execute<{ name: string; retailerId: string }[]>(
    `select a.store_name as name, a.retailer_id as "retailerId" from association_term a
       join association o on o.id = a.association_id join election e on e.id = a.election_id
      where o.county_id = ? and o.dissolved_on is null and a.role = 'CHAIR' and e.closed_on <= ?::date
        and (a.ended_on is null or a.ended_on > ?::date)
      order by e.closed_on desc limit 1`,
    [countyId, day, day],
  );
  if (chair) return { kind: 'CHAIR', ...chair };
  const [managers] = await act.em.execute<{ names: string | null }[]>(
    `select string_agg(distinct p.holder_name, '、') as names from post p join unit u on u.id = p.unit_id
      where (u.id = ? or u.parent_id = ?) and p.kind = 'MARKET_MANAGER' and p.during @> ?::date`,
    [countyId, countyId, day],
  );
  return { kind: 'MARKET_MANAGER', name: managers?.names ?? null, retailerId: null };
}

/** Ends what is under way of electing in a group that is no more. */
export const cancelElections = (act: Act, groupId: string, on: LocalDate, reason: string): Promise<unknown> =>
  act.em.execute(
    `update election e set state = 'CANCELLED', close_reason = ?, version = version + 1,
        closed_on = greatest(?::date, opened_on, (select max(r.held_on) from election_round r where r.election_id = e.id))
      where group_id = ? and state in ('NOMINATING', 'VOTING', 'UNDECIDED', 'ELECTED')`,
    [reason, on, groupId],
  );
