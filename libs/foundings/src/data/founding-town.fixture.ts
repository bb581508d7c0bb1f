import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import {
  applyToJoin,
  giveOpinion,
  JoinApplicationSchema,
  PledgeSchema,
  recordReading,
  signPledges,
} from '@chengxin/joining/data';
import { clockOn, localDate, Refusal } from '@chengxin/kernel';
import { MeetingSchema } from '@chengxin/meetings/data';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import { FoundingSchema } from './founding.entity';
import { startFounding } from './founding-steps.service';
import type { HoldFoundingMeeting } from './hold-founding-meeting.service';
import { type OpenFounding, openFounding } from './open-founding.service';

export const TODAY = localDate('2026-10-12');

// 应县 with a street in each of its two areas, 怀仁市 with another. August is closed.
const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null),
  ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null),
  ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'), ('140681100J01', '怀安街', 'PLACE', 6, 140681001, 140681001, 'STREET'),
  ('140622A02', '城关片', 'AREA', 3, 140622002, 140622002, null), ('140622101J01', '北大街', 'PLACE', 9, 140622002, 140622002, 'STREET');
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
export const chengguanArea = actorOf('城关片客户经理', 140_622_002, 140_622_002);
export const huairenCounty = actorOf('怀仁市局', 140_681_000, 140_681_999);

const ENTITIES = [UnitSchema, RetailerSchema, GroupSchema, MembershipSchema, LeaderTermSchema, JoinApplicationSchema];

/** A county with a street; retailers and foundings are made as a spec needs them. */
export async function openFoundingTown() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const database = await openDatabase({
    url: test.url,
    entities: [...ENTITIES, PledgeSchema, MeetingSchema, FoundingSchema],
  });
  const clock = clockOn(TODAY);
  let made = 0;
  const rowsOf = async <Row extends object = Record<string, unknown>>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await admin.query<Row>(text, values)).rows;

  const retailers = async (count: number, tier = 20, placeId = 7): Promise<string[]> => {
    const rows = await rowsOf<{ id: string }>(
      `with r as (insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
          market_type, format, tier, status, since)
        select 'C' || n, u.scope_from, u.id, 'L' || n, '2029-01-01', '便民店' || n, '张三', '东大街' || n || '号', 'URBAN', 'GROCERY', $3, 'ACTIVE', '2020-01-01'
          from generate_series($1::integer, $2::integer) n, unit u where u.id = $4 returning *),
       v as (insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
        select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, daterange(since, null) from r)
       select id from r order by length(customer_code), customer_code`,
      made + 1,
      made + count,
      tier,
      placeId,
    );
    made += count;
    return rows.map(({ id }) => id);
  };

  const nameOf = (street: string, end = ''): string => `应县${street}卷烟零售户诚信自律互助小组${end}`;
  const open = (street: string, inviteeIds: readonly string[], more: Partial<OpenFounding> = {}, actor = chengquArea) =>
    openFounding(database, clock, actor, {
      ...{ placeCode: '140622100J01', streetText: street, name: nameOf(street), inviteeIds },
      ...more,
    });
  const seen = async (foundingId: string) => {
    const [row] = await rowsOf<{ version: number }>('select version from founding where id = $1', foundingId);
    return { foundingId, expectedVersion: row?.version ?? 0 };
  };
  const applicationsOf = async (foundingId: string, retailerIds: readonly string[]) =>
    (
      await rowsOf<{ id: string; version: number }>(
        'select id, version from join_application where founding_id = $1 and retailer_id = any($2) order by applied_on, id',
        foundingId,
        retailerIds,
      )
    ).map(({ id, version }) => ({ id, expectedVersion: version }));
  const apply = (foundingId: string, retailerIds: readonly string[], appliedOn = localDate('2026-10-03')) =>
    applyToJoin(database, clock, chengquArea, {
      applications: retailerIds.map((retailerId) => ({ retailerId, foundingId })),
      appliedOn,
    });
  const start = async (foundingId: string, actor = yingCounty) => startFounding(database, clock, actor, await seen(foundingId));
  const accept = async (foundingId: string, retailerIds: readonly string[], on = TODAY) =>
    giveOpinion(database, clock, chengquArea, {
      ...{ applications: await applicationsOf(foundingId, retailerIds), accepted: true, on, words: '同意' },
    });
  const read = async (foundingId: string, retailerIds: readonly string[], on = TODAY) =>
    recordReading(database, clock, chengquArea, { applications: await applicationsOf(foundingId, retailerIds), on });
  const sign = async (foundingId: string, retailerIds: readonly string[], signedOn = TODAY) =>
    signPledges(database, clock, chengquArea, { applications: await applicationsOf(foundingId, retailerIds), signedOn });

  return {
    ...{ database, clock, rowsOf, retailers, nameOf, open, seen, applicationsOf, apply, start, accept, read, sign },
    /** A founding under way that all of these have applied and signed for. */
    signedBy: async (street: string, retailerIds: readonly string[]): Promise<string> => {
      const id = await open(street, retailerIds);
      await apply(id, retailerIds);
      await start(id);
      await accept(id, retailerIds);
      await read(id, retailerIds);
      await sign(id, retailerIds);
      return id;
    },
    /** The record of a meeting at which all of these were present and voted. */
    meetingOf: async (foundingId: string, memberIds: readonly string[]): Promise<HoldFoundingMeeting> => ({
      ...(await seen(foundingId)),
      ...{ heldOn: TODAY, placeKind: 'MEMBER_SHOP', placeText: '便民店', presentIds: memberIds },
      ...{ charterVotes: memberIds.length, leaderId: memberIds[0] ?? '', votesFor: memberIds.length },
      ...{ customerManagerPresent: true, marketInspectorPresent: true, agenda: ['MUST_KNOW'], minutes: '章程通过。', papers: [] },
    }),
    foundingOf: async (id: string) => (await rowsOf('select * from founding where id = $1', id))[0],
    statesOf: async (foundingId: string) =>
      (await rowsOf<{ state: string }>('select distinct state from join_application where founding_id = $1', foundingId)).map(
        ({ state }) => state,
      ),
    close: async () => {
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}

/** What a refused act says, as `CODE path clause`; an act that is done says nothing, any other error is thrown. */
export async function refusalsOf(act: Promise<unknown>): Promise<string[]> {
  try {
    await act;
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons.map(({ code, path, clause }) => `${code} ${path.join('.')} ${clause ?? ''}`.trim());
  }
}
