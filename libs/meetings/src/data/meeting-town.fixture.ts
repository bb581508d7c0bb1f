import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { type Actor, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { MeetingSchema } from './meeting.entity';
import type { Keeper } from './meeting-act';
import { type RecordMeetingHeld, recordMeetingHeld } from './record-meeting.service';

/** Today in the specs; July and August 2026 are closed. */
export const TODAY: LocalDate = localDate('2026-10-12');

const UPLOADER = '00000000-0000-4000-8000-00000000000a';
export const group = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
export const retailer = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

// 应县 with two areas: groups 1 and 2 in 城区片 with retailers 1–4 and 5–8, group 3 in 下社片 with 9–12; the first of each leads.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null),
    ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'), ('140622101S01', '下社镇', 'PLACE', 6, 140622002, 140622002, 'TOWNSHIP_SEAT');
  insert into post (unit_id, scope, kind, holder_name, during) values (5, 140622001, 'MARKET_MANAGER', '赵经理', '[2025-01-01,)');
  insert into month_period (city_id, month, state, as_of, refreshed_at, closed_at) values
    (2, '2026-07-01', 'CLOSED', '2026-07-31', now(), '2026-08-03'), (2, '2026-08-01', 'CLOSED', '2026-08-31', now(), '2026-09-03'),
    (2, '2026-09-01', 'OPEN', '2026-09-30', now(), null), (2, '2026-10-01', 'OPEN', '2026-10-12', now(), null);
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
      format, tier, status, since)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'C' || i, case when i <= 8 then 140622001 else 140622002 end,
      case when i <= 8 then 7 else 8 end, 'L' || i, '2029-01-01', '便民店' || i, '店主' || i, '东大街', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01'
      from generate_series(1, 12) i;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on, home_address)
    select ('00000000-0000-4000-9000-' || lpad(i::text, 12, '0'))::uuid, '应县东大街' || i || '组', '东大街', 3, case when i < 3 then 7 else 8 end,
      case when i < 3 then 140622001 else 140622002 end, 'URBAN', 'ACTIVE', '2026-01-05', case when i = 1 then '东大街1号' end
      from generate_series(1, 3) i;
  insert into membership (group_id, retailer_id, scope, during)
    select g.id, r.id, g.scope, '[2026-01-05,)' from retailer r
      join mutual_aid_group g on g.id = ('00000000-0000-4000-9000-' || lpad(((substr(r.customer_code, 2)::integer + 3) / 4)::text, 12, '0'))::uuid;
  insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
    select g.id, r.id, g.scope, 'LEADER', '2026-01-05', '2027-01-05', 4, 4, 20 from membership m
      join mutual_aid_group g on g.id = m.group_id join retailer r on r.id = m.retailer_id where r.customer_code in ('C1', 'C5', 'C9')`;

const actor = (name: string, from: number, to: number): Actor => ({
  userId: UPLOADER,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
/** Who keeps meetings: the officers of the first area, its market manager, the county, and the county next to it. */
export const inspector: Keeper = { actor: actor('李市管', 140_622_001, 140_622_001), role: 'MARKET_INSPECTOR' };
export const manager: Keeper = { actor: actor('赵经理', 140_622_001, 140_622_001), role: 'MARKET_MANAGER' };
export const countyHead: Keeper = { actor: actor('应县局', 140_622_000, 140_622_999), role: 'COUNTY_HEAD' };
export const neighbour: Keeper = { actor: actor('怀仁市局', 140_681_000, 140_681_999), role: 'COUNTY_HEAD' };

/** A town of groups that have met nowhere yet. */
export async function openMeetingTown() {
  const clock = clockOn(TODAY);
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(TOWN);
  const database = await openDatabase({ url: test.url, entities: [MeetingSchema] });
  const rowsOf = async (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await admin.query(text, values)).rows;
  let files = 0;

  return {
    database,
    clock,
    admin,
    rowsOf,
    /** A file that the officers have uploaded. */
    file: async (scope = 140_622_001): Promise<string> => {
      const name = `${++files}.jpg`;
      const [row] = await rowsOf(
        `with content as (insert into file_content (sha256, size, media_type) values (sha256($1::bytea), 6, 'image/jpeg') returning sha256)
         insert into evidence_file (scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at)
         select $2, sha256, $3, $4, '李市管', now() from content returning id`,
        name,
        scope,
        name,
        UPLOADER,
      );
      return row?.['id'] as string;
    },
    /** Records a meeting of group 1 on a day, with its members present, unless said otherwise. */
    record: (heldOn: string, change: Partial<RecordMeetingHeld> = {}, keeper: Keeper = inspector): Promise<string> =>
      recordMeetingHeld(database, clock, keeper, {
        ...(change.meetingId || change.countyCode ? {} : { groupId: group(1) }),
        heldOn: localDate(heldOn),
        placeKind: 'GROUP_HOME',
        customerManagerPresent: true,
        marketInspectorPresent: false,
        agenda: [{ item: 'MUST_KNOW', note: '明码实价' }],
        presentIds: [retailer(1), retailer(2), retailer(3)],
        excusedIds: [retailer(4)],
        resolutions: [],
        minutes: '学习公约，讨论价签',
        papers: [],
        ...change,
      }),
    meeting: async (id: string): Promise<Record<string, unknown>> =>
      (
        await rowsOf(
          `select status, month::text, planned_on::text, held_on::text, attendees, late, from_sheet, evidenced_at is not null as complete, version, convener
             from meeting where id = $1`,
          id,
        )
      )[0] ?? {},
    close: async (): Promise<void> => {
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
