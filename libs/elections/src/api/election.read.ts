import { BOX_ITEMS } from '@chengxin/elections/domain';
import { evidenceFileRead } from '@chengxin/files/api';
import { column, defineShape, extendShape, firstOf, many, one, type ReadShape } from '@chengxin/graphql-kit';
import { groupRead, leaderTermRead } from '@chengxin/groups/api';
import { maskedName, unitRead } from '@chengxin/organization/api';
import { policyValueIn } from '@chengxin/policy/data';
import { isCountyOf, retailerRead } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { associationRead } from './association.read';
import { availableActions, isPredecessor } from './available-actions.sql';
import { termStateIn } from './term-state.sql';

// Scans show names and signatures: to who may not read retailers there are none (GB/T 35273 7.1).
const papersOf = (link: (row: Sql, file: Sql) => Sql) =>
  many(
    () => evidenceFileRead,
    (row, file, { may }) => (may('RETAILER_READ') ? sql`exists (select from ${link(row, file)})` : sql`false`),
    (file) => sql`${file}.uploaded_at, ${file}.id`,
  );

export const electionCandidateRead: ReadShape = defineShape({
  type: 'ElectionCandidate',
  table: 'election_candidate',
  key: 'id',
  fields: {
    id: column((c) => sql`${c}.id`),
    office: column((c) => sql`${c}.office`),
    storeName: column((c) => sql`${c}.store_name`),
    retailer: one(
      () => retailerRead,
      (c, r) => sql`${r}.id = ${c}.retailer_id`,
      true,
    ),
    nominatedBy: column((c) => sql`${c}.nominated_by`),
    // Officers stand with their names; members' names are theirs.
    nominator: column(
      (c) => sql`case when ${c}.nominated_by = 'MEMBERS' then ${maskedName(sql`${c}.nominator`)} else ${c}.nominator end`,
    ),
    tier: column((c) => sql`${c}.tier`),
    tierReason: column((c) => sql`${c}.tier_reason`),
    state: column((c) => sql`${c}.state`),
    counts: many(
      () => electionCountRead,
      // Who stands in a second round is noted before it is held.
      (c, v) =>
        sql`${v}.candidate_id = ${c}.id and exists (select from election_round r where r.election_id = ${c}.election_id and r.round = ${v}.round)`,
      (v) => sql`${v}.round`,
    ),
  },
});

const electionCountRead: ReadShape = defineShape({
  type: 'ElectionCount',
  table: 'election_count',
  key: 'candidate_id',
  fields: {
    candidate: one(
      () => electionCandidateRead,
      (v, c) => sql`${c}.id = ${v}.candidate_id`,
    ),
    round: column((v) => sql`${v}.round`),
    votes: column((v) => sql`${v}.votes`),
  },
});

const electionRollEntryRead: ReadShape = defineShape({
  type: 'ElectionRollEntry',
  table: 'election_roll',
  key: 'retailer_id',
  fields: {
    retailerId: column((entry) => sql`${entry}.retailer_id`),
    storeName: column((entry) => sql`${entry}.store_name`),
    retailer: one(
      () => retailerRead,
      (entry, r) => sql`${r}.id = ${entry}.retailer_id`,
      true,
    ),
    tookPart: column((entry) => sql`${entry}.took_part`),
  },
});

const electionRoundRead: ReadShape = defineShape({
  type: 'ElectionRound',
  table: 'election_round',
  key: 'round',
  fields: {
    round: column((r) => sql`${r}.round`),
    heldOn: column((r) => sql`${r}.held_on`),
    members: column((r) => sql`${r}.members`),
    needed: column(
      (r) => sql`(select ceil(${r}.members * ${policyValueIn('vote.election_share', sql`w`, sql`${r}.held_on`)}::numeric)::integer
        from unit w where w.scope_from = ${r}.scope and w.level in ('AREA', 'COUNTY'))`,
    ),
    ballots: column((r) => sql`${r}.ballots`),
    teller: column((r) => maskedName(sql`${r}.teller`)),
    scrutineer: column((r) => maskedName(sql`${r}.scrutineer`)),
    counts: many(
      () => electionCountRead,
      (r, v) =>
        sql`${v}.round = ${r}.round and ${v}.candidate_id in (select c.id from election_candidate c where c.election_id = ${r}.election_id)`,
      (v) => sql`${v}.votes desc nulls last, ${v}.candidate_id`,
    ),
    roll: many(
      () => electionRollEntryRead,
      (r, entry) => sql`${entry}.election_id = ${r}.election_id and ${entry}.round = ${r}.round`,
      (entry) => sql`${entry}.store_name, ${entry}.retailer_id`,
      // Of an association all leaders of a county vote.
      1000,
    ),
  },
});

const handoverItemRead: ReadShape = defineShape({
  type: 'HandoverItem',
  table: 'archive_handover_item',
  key: 'item',
  fields: {
    item: column((i) => sql`${i}.item`),
    handedOver: column((i) => sql`${i}.handed_over`),
    remark: column((i) => sql`${i}.remark`),
  },
});

export const archiveHandoverRead: ReadShape = defineShape({
  type: 'ArchiveHandover',
  table: 'archive_handover',
  key: 'term_id',
  fields: {
    term: one(
      () => leaderTermRead,
      (h, term) => sql`${term}.id = ${h}.term_id`,
    ),
    handedOverOn: column((h) => sql`${h}.handed_over_on`),
    // In his place it is an office and nobody's name.
    handedBy: column(
      (h) => sql`case when ${h}.instead_reason is null then ${maskedName(sql`${h}.handed_by`)} else ${h}.handed_by end`,
    ),
    receivedBy: column((h) => maskedName(sql`${h}.received_by`)),
    insteadReason: column((h) => sql`${h}.instead_reason`),
    recordedByName: column((h) => sql`${h}.recorded_by`),
    items: many(
      () => handoverItemRead,
      (h, i) => sql`${i}.term_id = ${h}.term_id`,
      // As S0 §7.1 lists them.
      (i) => sql`array_position(${[...BOX_ITEMS]}::text[], ${i}.item)`,
    ),
    papers: papersOf((h, file) => sql`handover_paper p where p.term_id = ${h}.term_id and p.file_id = ${file}.id`),
  },
});

export const electionRead: ReadShape = defineShape({
  type: 'Election',
  // The place of the group, so that a list can be that of a place.
  table: sql`(select e.*, g.place_id from election e left join mutual_aid_group g on g.id = e.group_id)`,
  key: 'id',
  fields: {
    id: column((e) => sql`${e}.id`),
    group: one(
      () => groupRead,
      (e, g) => sql`${g}.id = ${e}.group_id`,
      true,
    ),
    association: one(
      () => associationRead,
      (e, a) => sql`${a}.id = ${e}.association_id`,
      true,
    ),
    county: one(() => unitRead, isCountyOf),
    reason: column((e) => sql`${e}.reason`),
    calledTerm: firstOf(
      () => leaderTermRead,
      (e, term) => sql`${term}.group_id = ${e}.group_id and ${term}.role = 'LEADER' and ${term}.re_election_reason = ${e}.reason
        and ${term}.re_election_on <= ${e}.opened_on`,
      (term) => sql`${term}.re_election_on desc, ${term}.id`,
    ),
    electsHead: column((e) => sql`${e}.elects_head`),
    deputySeats: column((e) => sql`${e}.deputy_seats`),
    state: column((e) => sql`${e}.state`),
    openedOn: column((e) => sql`${e}.opened_on`),
    openedByName: column((e) => sql`${e}.opened_by`),
    closedOn: column((e) => sql`${e}.closed_on`),
    closeReason: column((e) => sql`${e}.close_reason`),
    version: column((e) => sql`${e}.version`),
    candidates: many(
      () => electionCandidateRead,
      (e, c) => sql`${c}.election_id = ${e}.id`,
      (c) => sql`${c}.office in ('DEPUTY', 'VICE_CHAIR'), ${c}.store_name, ${c}.id`,
    ),
    rounds: many(
      () => electionRoundRead,
      (e, r) => sql`${r}.election_id = ${e}.id`,
      (r) => sql`${r}.round`,
    ),
    predecessor: firstOf(
      () => leaderTermRead,
      (e, term) => sql`${e}.state = 'ELECTED' and ${isPredecessor(e, term)}`,
      (term) => sql`${term}.id`,
    ),
    handover: firstOf(
      () => archiveHandoverRead,
      (e, h) => sql`${h}.election_id = ${e}.id`,
      (h) => sql`${h}.handed_over_on desc, ${h}.term_id`,
    ),
    papers: papersOf((e, file) => sql`election_paper p where p.election_id = ${e}.id and p.file_id = ${file}.id`),
    availableActions: column(availableActions),
  },
});

// What this slice adds to a term and to a group (schema: term-fields.resolver.ts).
extendShape(leaderTermRead, {
  state: column((term, { today }) => termStateIn(term, today)),
  tookOfficeOn: column((term) => sql`coalesce(${term}.took_office_on, ${term}.elected_on)`),
  endCause: column((term) => sql`${term}.end_cause`),
  endReason: column((term) => sql`${term}.end_reason`),
  reElectionReason: column((term) => sql`${term}.re_election_reason`),
  reElectionOn: column((term) => sql`${term}.re_election_on`),
  reElectionNote: column((term) => sql`${term}.re_election_note`),
  recallVotes: column((term) => sql`${term}.recall_votes`),
  recallMembers: column((term) => sql`${term}.recall_members`),
  handover: one(
    () => archiveHandoverRead,
    (term, h) => sql`${h}.term_id = ${term}.id`,
    true,
  ),
});

extendShape(groupRead, {
  elections: many(
    () => electionRead,
    (g, e) => sql`${e}.group_id = ${g}.id`,
    (e) => sql`${e}.opened_on desc, ${e}.id`,
    20,
  ),
});
