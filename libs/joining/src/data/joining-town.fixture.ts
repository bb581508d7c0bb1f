import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import { applyToJoin } from './apply-to-join.service';
import { giveOpinion, recordReading } from './carry-on-applications.service';
import { JoinApplicationSchema, PledgeSchema } from './joining.entity';
import { signPledges } from './sign-pledges.service';

const TODAY = localDate('2026-10-12');

// 应县 with two areas and 怀仁市 with one; a place in each. August is closed.
const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null),
  ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null),
  ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null),
  ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'),
  ('140622101S01', '下社镇所在地', 'PLACE', 6, 140622002, 140622002, 'TOWNSHIP_SEAT'),
  ('140681100J01', '怀安街', 'PLACE', 7, 140681001, 140681001, 'STREET');
insert into month_period (city_id, month, state, as_of, refreshed_at) values
  (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now())`;

const actorOf = (name: string, from: number, to: number): Actor => ({
  userId: null,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
export const yingCounty = actorOf('应县局', 140_622_000, 140_622_999);
export const chengquArea = actorOf('城区片客户经理', 140_622_001, 140_622_001);
export const huairenCounty = actorOf('怀仁市局', 140_681_000, 140_681_999);
export const cityOffice = actorOf('营销中心', 140_600_000, 140_699_999);

const PLACES = { 东大街: 8, 下社: 9, 怀安街: 10 } as const;

/** Two counties; retailers and groups are made as a spec needs them. */
export async function openJoiningTown() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const entities = [
    UnitSchema,
    RetailerSchema,
    GroupSchema,
    MembershipSchema,
    LeaderTermSchema,
    JoinApplicationSchema,
    PledgeSchema,
  ];
  const database = await openDatabase({ url: test.url, entities });
  const clock = clockOn(TODAY);
  let made = 0;
  const rowsOf = async (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await admin.query(text, values)).rows;

  const retailer = async (place: keyof typeof PLACES = '东大街', licenceExpiresOn = '2029-01-01'): Promise<string> => {
    const number = ++made;
    const [row] = await rowsOf(
      `with r as (insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
          market_type, format, tier, status, since)
        select 'C' || $1::integer, u.scope_from, u.id, 'L' || $1::integer, $2::date, '便民店' || $1::integer, '张三', '东大街', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01'
          from unit u where u.id = $3::integer returning *),
       v as (insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, address, during)
        select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, address, daterange(since, null) from r)
       select id from r`,
      number,
      licenceExpiresOn,
      PLACES[place],
    );
    return String(row?.['id']);
  };
  /** What the register says of a retailer from a day on, as an import writes it: a new version, and the present state. */
  const change = async (
    retailerId: string,
    on: string,
    {
      place = null,
      address = null,
      status = null,
    }: { place?: keyof typeof PLACES | null; address?: string | null; status?: string | null },
  ): Promise<void> => {
    await rowsOf(
      `update retailer r set status = coalesce($3, r.status), address = coalesce($4, r.address), place_id = u.id, scope = u.scope_from
         from unit u where r.id = $1 and u.id = coalesce($2::integer, r.place_id)`,
      ...[retailerId, place && PLACES[place], status, address],
    );
    await rowsOf(
      `update retailer_version set during = daterange(lower(during), $2::date) where retailer_id = $1 and upper_inf(during)`,
      ...[retailerId, on],
    );
    await rowsOf(
      `insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, address, during)
        select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, address, daterange($2::date, null)
          from retailer where id = $1`,
      ...[retailerId, on],
    );
  };
  /** A group of 城区片, founded on 5 January 2026, with that many members; the first is its leader. */
  const group = async (size: number) => {
    const members: string[] = [];
    for (let i = 0; i < size; i++) members.push(await retailer());
    const street = `街${++made}`;
    const [row] = await rowsOf(
      `insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ('应县' || $1::text || '卷烟零售户诚信自律互助小组', $1::text, 3, 8, 140622001, 'URBAN', 'ACTIVE', '2026-01-05') returning id`,
      street,
    );
    const id = String(row?.['id']);
    await rowsOf(
      `insert into membership (group_id, retailer_id, scope, during) select $1, unnest($2::uuid[]), 140622001, '[2026-01-05,)'`,
      id,
      members,
    );
    await rowsOf(
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
        values ($1, $2, 140622001, 'LEADER', '2026-01-05', '2027-01-05', $3, $3, 20)`,
      id,
      members[0],
      size,
    );
    return { id, members };
  };
  const seen = async (id: string) => {
    const [row] = await rowsOf('select version from join_application where id = $1', id);
    return [{ id, expectedVersion: row?.['version'] as number }];
  };
  const apply = async (retailerId: string, groupId: string, appliedOn: LocalDate = localDate('2026-10-01')): Promise<string> =>
    (await applyToJoin(database, clock, yingCounty, { applications: [{ retailerId, groupId }], appliedOn }))[0] ?? '';
  const accept = async (id: string, on: LocalDate = localDate('2026-10-02')) =>
    giveOpinion(database, clock, yingCounty, { applications: await seen(id), accepted: true, on, words: '同意' });
  const read = async (id: string, on: LocalDate = localDate('2026-10-03')) =>
    recordReading(database, clock, yingCounty, { applications: await seen(id), on });
  const sign = async (id: string, signedOn: LocalDate = localDate('2026-10-04')) =>
    signPledges(database, clock, yingCounty, { applications: await seen(id), signedOn });

  return {
    database,
    clock,
    rowsOf,
    retailer,
    change,
    group,
    seen,
    apply,
    accept,
    read,
    sign,
    /** Application, opinion and reading of a retailer: ready to sign. */
    readyToSign: async (retailerId: string, groupId: string): Promise<string> => {
      const id = await apply(retailerId, groupId);
      await accept(id);
      await read(id);
      return id;
    },
    membershipOf: async (retailerId: string) =>
      (
        await rowsOf(
          'select id, group_id, during::text, end_cause, end_reason from membership where retailer_id = $1 order by during desc',
          retailerId,
        )
      )[0],
    stateOf: async (id: string) => (await rowsOf('select state from join_application where id = $1', id))[0]?.['state'],
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
