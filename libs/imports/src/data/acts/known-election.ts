import type { BoxItem, CandidateState, ElectionReason, ElectionState, NominationWay, Office } from '@chengxin/elections/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import type { ActRun } from './act-run';
import type { Line } from './told-elections';

/** A candidate of the system, with the votes of each round that was counted. */
export interface KnownCandidate {
  readonly id: string;
  readonly office: Office;
  readonly names: readonly (string | null)[];
  readonly licenceNo: string;
  readonly customerCode: string;
  readonly nominatedBy: NominationWay;
  readonly nominator: string | null;
  readonly tierReason: string | null;
  readonly state: CandidateState;
  readonly firstVotes: number | null;
  readonly secondVotes: number | null;
}

/** A round of the system; those on its roll in the order of the names. */
export interface KnownRound {
  readonly heldOn: LocalDate;
  readonly members: number;
  /** Null before the count. */
  readonly ballots: number | null;
  readonly teller: string | null;
  readonly scrutineer: string | null;
  readonly roll: readonly {
    readonly retailerId: string;
    readonly storeName: string;
    readonly licenceNo: string;
    readonly customerCode: string;
    readonly tookPart: boolean | null;
  }[];
}

export interface KnownHandover {
  readonly handedOverOn: LocalDate;
  readonly handedBy: string;
  readonly receivedBy: string;
  readonly insteadReason: string | null;
  readonly missing: readonly { readonly item: BoxItem; readonly remark: string | null }[];
}

/** Why a leader had to be elected anew, as it is recorded of his term (SD-R09). */
export interface KnownCall {
  readonly on: LocalDate;
  readonly note: string;
  readonly votes: number | null;
}

/** An election as it stands in the system. */
export interface KnownElection {
  readonly id: string;
  readonly version: number;
  readonly ofGroup: boolean;
  readonly countyName: string;
  readonly countyCode: string;
  readonly reason: ElectionReason;
  readonly called: KnownCall | null;
  readonly state: ElectionState;
  readonly electsHead: boolean;
  readonly deputySeats: number;
  readonly closedOn: LocalDate | null;
  readonly closeReason: string | null;
  readonly candidates: readonly KnownCandidate[];
  readonly rounds: readonly KnownRound[];
  readonly handover: KnownHandover | null;
}

const votesIn = (round: number): Sql =>
  sql`(select v.votes from election_count v where v.candidate_id = c.id and v.round = ${round})`;

const CANDIDATES = sql`coalesce((select json_agg(json_build_object('id', c.id, 'office', c.office, 'names', json_build_array(c.store_name, r.store_name),
    'licenceNo', r.licence_no, 'customerCode', r.customer_code, 'nominatedBy', c.nominated_by, 'nominator', c.nominator, 'tierReason', c.tier_reason,
    'state', c.state, 'firstVotes', ${votesIn(1)}, 'secondVotes', ${votesIn(2)}) order by c.store_name, c.id)
  from election_candidate c join retailer r on r.id = c.retailer_id where c.election_id = e.id), '[]')`;

const ROUNDS = sql`coalesce((select json_agg(json_build_object('heldOn', n.held_on, 'members', n.members, 'ballots', n.ballots, 'teller', n.teller,
    'scrutineer', n.scrutineer, 'roll', (select json_agg(json_build_object('retailerId', l.retailer_id, 'storeName', l.store_name, 'licenceNo', r.licence_no,
      'customerCode', r.customer_code, 'tookPart', l.took_part) order by l.store_name, l.retailer_id)
      from election_roll l join retailer r on r.id = l.retailer_id where l.election_id = n.election_id and l.round = n.round)) order by n.round)
  from election_round n where n.election_id = e.id), '[]')`;

const HANDOVER = sql`(select json_build_object('handedOverOn', h.handed_over_on, 'handedBy', h.handed_by, 'receivedBy', h.received_by,
    'insteadReason', h.instead_reason, 'missing', coalesce((select json_agg(json_build_object('item', i.item, 'remark', i.remark))
      from archive_handover_item i where i.term_id = h.term_id and not i.handed_over), '[]'))
  from archive_handover h where h.election_id = e.id order by h.handed_over_on desc, h.term_id limit 1)`;

const CALLED = sql`(select json_build_object('on', t.re_election_on, 'note', t.re_election_note, 'votes', t.recall_votes)
  from leader_term t where t.group_id = e.group_id and t.role = 'LEADER' and t.re_election_reason = e.reason and t.re_election_on <= e.opened_on
  order by t.re_election_on desc, t.id limit 1)`;

/** The first election of the unit that meets a condition on `e`, of the group `g` or the association `a`. */
async function electionWhere(run: ActRun, condition: Sql): Promise<KnownElection | null> {
  const [election] = await run.query<KnownElection>(
    sql`select e.id, e.version, e.group_id is not null as "ofGroup", u.name as "countyName", u.code as "countyCode", e.reason, e.state,
               e.elects_head as "electsHead", e.deputy_seats as "deputySeats", e.closed_on::text as "closedOn", e.close_reason as "closeReason",
               ${CALLED} as called, ${CANDIDATES} as candidates, ${ROUNDS} as rounds, ${HANDOVER} as handover
          from election e left join mutual_aid_group g on g.id = e.group_id left join association a on a.id = e.association_id
          join unit u on u.id = coalesce(g.county_id, a.county_id)
         where ${condition} limit 1`,
  );
  return election ?? null;
}

export const electionOfId = (run: ActRun, id: string): Promise<KnownElection | null> =>
  electionWhere(run, sql`e.id = ${id}::uuid`);

/** The election of a group or association that was opened on a day; of several the one that stands as it is told. */
export const electionOpened = (run: ActRun, told: Line): Promise<KnownElection | null> =>
  electionWhere(
    run,
    sql`coalesce(g.name, replace(a.name, ' ', '')) = ${told.groupName} and e.opened_on = ${told.openedOn}::date
        and coalesce(${told.county} in (u.name, u.code), true)
        order by (e.state = ${told.state}) desc nulls last, (e.closed_on is not distinct from ${told.closedOn}::date) desc,
          (e.reason = ${told.reason}) desc nulls last, (e.elects_head = ${told.electsHead}::boolean) desc nulls last,
          (e.deputy_seats = ${told.deputySeats}::integer) desc nulls last, (e.close_reason = ${told.closeReason}) desc nulls last, e.id`,
  );

/** Who elects: an active group of a name, or an association that stands. */
export interface Electing {
  readonly groupId: string | null;
  readonly associationId: string | null;
  readonly countyName: string;
  readonly countyCode: string;
}

/** All who elect under the name that a row tells: one at most in a county. */
export const electingNamed = (run: ActRun, { groupName }: Line): Promise<Electing[]> =>
  run.query<Electing>(
    sql`select o."groupId", o."associationId", u.name as "countyName", u.code as "countyCode" from (
          select id as "groupId", null::uuid as "associationId", county_id from mutual_aid_group where name = ${groupName} and status = 'ACTIVE'
          union all select null, id, county_id from association where replace(name, ' ', '') = ${groupName} and dissolved_on is null) o
          join unit u on u.id = o.county_id order by u.code`,
  );
