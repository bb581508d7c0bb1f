import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import { type RecordActivity, recordActivity } from './record-activity.service';

export const TODAY: LocalDate = localDate('2026-10-12');
export const day = localDate;

const UPLOADER = '00000000-0000-4000-8000-00000000000a';
const numbered =
  (prefix: string) =>
  (n: number): string =>
    `00000000-0000-4000-${prefix}-${String(n).padStart(12, '0')}`;
/** Groups 1–12 and retailers 1–24 are of 城区片, group 13 with 25 and 26 of 下社片, all in 应县; group 14 with 27 and 28 of 怀仁市. */
export const group = numbered('9000');
export const retailer = numbered('8000');
export const file = numbered('a000');

// August is closed. Each group has two members, founded and joined on 5 January 2026; retailer 29 of 城区片 is in no group.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null),
    ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null),
    ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'),
    ('140622101S01', '下社镇', 'PLACE', 6, 140622002, 140622002, 'TOWNSHIP_SEAT'),
    ('140681100J01', '怀安街', 'PLACE', 7, 140681001, 140681001, 'STREET');
  insert into month_period (city_id, month, state, as_of, refreshed_at, closed_at) values
    (2, '2026-08-01', 'CLOSED', '2026-08-31', now(), '2026-09-03'), (2, '2026-09-01', 'OPEN', '2026-09-30', now(), null);
  create temporary table made as select i as g, case when i <= 12 then 8 when i = 13 then 9 else 10 end as place from generate_series(1, 14) i;
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
      format, tier, status, since)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'C' || i, u.scope_from, u.id, 'L' || i, '2029-01-01', '便民店' || i, '店主' || i,
      u.name || i || '号', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01'
      from generate_series(1, 29) i join unit u on u.id = case when i <= 24 or i = 29 then 8 when i <= 26 then 9 else 10 end;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    select ('00000000-0000-4000-9000-' || lpad(m.g::text, 12, '0'))::uuid, u.name || m.g || '组', u.name, case when m.g = 14 then 4 else 3 end, u.id,
      u.scope_from, 'URBAN', 'ACTIVE', '2026-01-05' from made m join unit u on u.id = m.place;
  insert into membership (group_id, retailer_id, scope, during)
    select g.id, r.id, g.scope, '[2026-01-05,)' from retailer r
      join mutual_aid_group g on g.id = ('00000000-0000-4000-9000-' || lpad(((substr(r.customer_code, 2)::integer + 1) / 2)::text, 12, '0'))::uuid;
  insert into file_content (sha256, size, media_type) values (sha256('照片'), 6, 'image/jpeg');
  insert into evidence_file (id, scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at)
    select ('00000000-0000-4000-a000-' || lpad(i::text, 12, '0'))::uuid, 140622001, sha256('照片'), i || '.jpg', '${UPLOADER}', '许客户经理', now()
      from generate_series(1, 4) i`;

const actorOf = (name: string, from: number, to: number): Actor => ({
  userId: UPLOADER,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
export const chengqu = actorOf('城区片', 140_622_001, 140_622_001);
export const xiashe = actorOf('下社片', 140_622_002, 140_622_002);
export const yingCounty = actorOf('应县局', 140_622_000, 140_622_999);
export const cityOffice = actorOf('营销中心', 140_600_000, 140_699_999);

/** Two counties of Shuozhou with fourteen groups of two. */
export async function openActivitiesTown() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(TOWN);
  const entities = [UnitSchema, RetailerSchema, GroupSchema, MembershipSchema, LeaderTermSchema];
  const database = await openDatabase({ url: test.url, entities });
  const clock = clockOn(TODAY);
  const rowsOf = async (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await admin.query(text, values)).rows;
  let told = 0;
  return {
    database,
    clock,
    rowsOf,
    /** A training of group 1 with both members, unless said otherwise; each has its own topic. */
    record: (differing: Partial<RecordActivity> = {}, actor = chengqu) =>
      recordActivity(database, clock, actor, {
        kind: 'TRAINING',
        heldOn: day('2026-10-08'),
        topic: `真假烟识别第${++told}讲`,
        placeText: '东大街1号小组之家',
        groupIds: [group(1)],
        participantIds: [retailer(1), retailer(2)],
        guests: 3,
        fileIds: [],
        ...differing,
      }),
    /** How many rows of a table somebody sees. */
    seenBy: async (actor: Actor, table: string): Promise<number> => {
      const client = await database.readPool.connect();
      try {
        await client.query(
          `begin; set local chengxin.scope_from = '${actor.scope.from}'; set local chengxin.scope_to = '${actor.scope.to}'`,
        );
        const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
        await client.query('commit');
        return rows[0]?.n ?? 0;
      } finally {
        client.release();
      }
    },
    lastAuditLine: async () =>
      (await rowsOf('select actor_name, act, subject_type, scope, before, after from audit_line order by id desc limit 1'))[0],
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
