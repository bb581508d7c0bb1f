import { BOX_ITEMS } from '@chengxin/elections/domain';
import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, type Database, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import * as elections from './index';

export const TODAY: LocalDate = localDate('2026-10-12');
export const OCTOBER_5 = localDate('2026-10-05');
const CLOCK = clockOn(TODAY);

// 应县 with two areas, 怀仁市 with one. August is closed.
const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
  ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null), ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET');
insert into month_period (city_id, month, state, as_of, refreshed_at) values
  (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now());
insert into post (unit_id, scope, kind, holder_name, during) values (4, 140622001, 'MARKET_MANAGER', '李经理', '[2020-01-01,)')`;

const actorOf = (name: string, from: number, to: number): Actor => ({
  userId: null,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
export const yingCounty = actorOf('应县局', 140_622_000, 140_622_999);
export const cityArea = actorOf('城区片客户经理', 140_622_001, 140_622_001);

type Act<Input> = (database: Database, clock: typeof CLOCK, actor: Actor, input: Input) => Promise<unknown>;

/** A county in which elections are held, and short words for the acts. */
export async function openElectionTown() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const entities = [
    ...[UnitSchema, RetailerSchema, GroupSchema, MembershipSchema, LeaderTermSchema],
    ...[elections.ElectionSchema, elections.CandidateSchema, elections.AssociationSchema],
  ];
  const database = await openDatabase({ url: test.url, entities });
  const rowsOf = async (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await admin.query(text, values)).rows;
  let made = 0;

  /** A group of that many members; the first leads it until `termEndsOn`. */
  const group = async (size: number, termEndsOn = '2026-11-05') => {
    const first = made + 1;
    made += size;
    const rows = await rowsOf(
      `insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
          format, tier, status, since)
        select 'C' || i, 140622001, 6, 'L' || i, '2029-01-01', '便民店' || i, '张三', '东大街', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01'
          from generate_series($1::integer, $2::integer) i returning id`,
      ...[first, made],
    );
    const members = rows.map((row) => String(row['id']));
    const [founded] = await rowsOf(
      `insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ($1, $1, 3, 6, 140622001, 'URBAN', 'ACTIVE', '2025-01-05') returning id`,
      `街${first}`,
    );
    const id = String(founded?.['id']);
    await rowsOf(
      `insert into membership (group_id, retailer_id, scope, during) select $1, unnest($2::uuid[]), 140622001, '[2025-01-05,)'`,
      ...[id, members],
    );
    const [term] = await rowsOf(
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
        values ($1, $2, 140622001, 'LEADER', ($3::date - interval '1 year')::date, $3::date, $4, $4, 20) returning id`,
      ...[id, members[0], termEndsOn, size],
    );
    return { id, members, termId: String(term?.['id']) };
  };

  const versionOf = async (electionId: string): Promise<number> =>
    Number((await rowsOf('select version from election where id = $1', electionId))[0]?.['version']);
  /** An act on an election, with the version that it has. */
  const onElection =
    <Input extends { electionId: string; expectedVersion: number }>(act: Act<Input>) =>
    async (electionId: string, input: Omit<Input, 'electionId' | 'expectedVersion'>, actor = cityArea) =>
      act(database, CLOCK, actor, { ...input, electionId, expectedVersion: await versionOf(electionId) } as Input);

  const open = async (groupId: string, seats: Partial<elections.OpenElections> = {}): Promise<string> =>
    (
      await elections.openElections(database, CLOCK, cityArea, {
        ...{ groupIds: [groupId], openedOn: OCTOBER_5, electsHead: true, deputySeats: 0, ...seats },
      })
    )[0] ?? '';
  const nominate = onElection(elections.nominateCandidate);
  const openBallot = onElection(elections.openBallot);
  const recordCount = onElection(elections.recordCount);
  const recordHandover = onElection(elections.recordHandover);
  const candidatesOf = (electionId: string) =>
    rowsOf('select id, retailer_id, office, state from election_candidate where election_id = $1', electionId);

  /** Counts the round that is voted: votes by retailer; who did not take part is left out. */
  const count = async (electionId: string, votes: Record<string, number>, participants: readonly string[], actor = cityArea) => {
    const candidates = await candidatesOf(electionId);
    const idOf = (retailer: string) => String(candidates.find((row) => row['retailer_id'] === retailer)?.['id']);
    const counted = Object.entries(votes).map(([retailer, number]) => ({ candidateId: idOf(retailer), votes: number }));
    await recordCount(electionId, { votes: counted, participantIds: participants, teller: '王二', scrutineer: '李四' }, actor);
  };
  const box = BOX_ITEMS.map((item) => ({ item, handedOver: true }));

  return {
    database,
    clock: CLOCK,
    rowsOf,
    group,
    open,
    nominate,
    openBallot,
    count,
    recordCount,
    recordHandover,
    candidatesOf,
    withdraw: onElection(elections.withdrawCandidate),
    secondRound: onElection(elections.openSecondRound),
    conclude: onElection(elections.concludeElection),
    cancel: onElection(elections.cancelElection),
    takeOffice: onElection(elections.takeOffice),
    requireReElection: (input: elections.RequireReElection) => elections.requireReElection(database, CLOCK, cityArea, input),
    /** Hands the whole box over. */
    handOver: (electionId: string, change: Partial<elections.RecordHandover> = {}, actor = cityArea) =>
      recordHandover(electionId, { handedOverOn: TODAY, handedBy: '张三', receivedBy: '李四', items: box, ...change }, actor),
    /** A scan that the actor has handed in. */
    scan: async (): Promise<string> => {
      await rowsOf(
        `insert into file_content (sha256, size, media_type) values (sha256('扫描件'), 9, 'image/jpeg') on conflict do nothing`,
      );
      const [file] = await rowsOf(
        `insert into evidence_file (id, scope, sha256, name, uploaded_by_name, uploaded_at)
          values (gen_random_uuid(), 140622001, sha256('扫描件'), '移交清单.jpg', '李经理', now()) returning id`,
      );
      return String(file?.['id']);
    },
    /** An election up to the ballot: the candidates stand for leader. */
    voting: async (groupId: string, candidates: readonly string[], seats: Partial<elections.OpenElections> = {}) => {
      const electionId = await open(groupId, seats);
      for (const retailerId of candidates) await nominate(electionId, { office: 'LEADER', retailerId, nominatedBy: 'SELF' });
      await openBallot(electionId, { heldOn: OCTOBER_5 });
      return electionId;
    },
    stateOf: async (electionId: string) => (await rowsOf('select state from election where id = $1', electionId))[0]?.['state'],
    termsOf: (groupId: string) =>
      rowsOf(
        `select retailer_id, role, elected_on::text, took_office_on::text, term_ends_on::text, ended_on::text, end_cause, closed_on::text
           from leader_term where group_id = $1 order by elected_on, role`,
        groupId,
      ),
    close: async () => {
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}

/** What a refused act says, as `CODE path`; an act that is done says nothing, any other error is thrown. */
export async function refusalsOf(act: Promise<unknown>): Promise<string[]> {
  try {
    await act;
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons.map((reason) => `${reason.code} ${reason.path.join('.')}`);
  }
}
