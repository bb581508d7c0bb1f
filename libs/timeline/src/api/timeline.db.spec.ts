import { localDate } from '@chengxin/kernel';
import { everything, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import type { TimelineKind } from '@chengxin/timeline/domain';
import { Client, Pool } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Owner } from './event.sql';
import { eventsOf } from './timeline.sql';

const SHOP = '00000000-0000-4000-8000-000000000001';
const GROUP = '00000000-0000-4000-9000-000000000001';

// A group that has met neither in August nor in September, and a shop that was put into another place of the register, moved to another
// street, and then into another area, all under the same address as it is written.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
    ('140622A02', '城东片', 'AREA', 3, 140622002, 140622002, null),
    ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET'), ('140622100J02', '西大街', 'PLACE', 4, 140622001, 140622001, 'STREET'),
    ('140622100J03', '北大街', 'PLACE', 5, 140622002, 140622002, 'STREET');
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
      format, tier, status, since)
    values ('${SHOP}', 'C1', 140622002, 8, 'L1', '2029-01-01', '便民店', '店主', '北街2号', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2024-01-01');
  insert into retailer_version (retailer_id, scope, place_id, address, during, licence_no, licence_expires_on, market_type, format, tier, status)
    select '${SHOP}', v.scope, v.place, v.address, v.during::daterange, 'L1', '2029-01-01', 'URBAN', 'GROCERY', 20, 'ACTIVE' from (values
      (140622001, 6, '东大街1号', '[2024-01-01,2025-01-01)'), (140622001, 7, '应县东大街 1 号', '[2025-01-01,2025-06-01)'),
      (140622001, 7, '北街2号', '[2025-06-01,2026-01-01)'), (140622002, 8, '北街2号', '[2026-01-01,)')) v (scope, place, address, during);
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    values ('${GROUP}', '东大街一组', '东大街', 3, 6, 140622001, 'URBAN', 'ACTIVE', '2026-07-05');
  insert into group_month (group_id, month, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, size_band)
    select '${GROUP}', m, 140622001, 6, 5, 5, false, true, 'SMALL' from unnest(array['2026-08-01', '2026-09-01']::date[]) m`;

describe('what is told', () => {
  let test: TestDatabase;
  let pool: Pool;
  let admin: Client;
  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    pool = new Pool({ connectionString: test.url, max: 1 });
  });
  afterAll(async () => {
    await pool.end();
    await admin.end();
    await test.drop();
  });

  const told = async (owner: Owner, kind: TimelineKind, today: string) => {
    const table = owner === 'GROUP' ? sql`mutual_aid_group` : sql`retailer`;
    const asked = { kinds: [kind], topics: null, from: null, to: null };
    const viewer = { today: localDate(today), ofPersons: true };
    const read = new ReadTransaction(pool, everything);
    const events = await read.query<{ day: string; facts: Record<string, string | null> }>(
      sql`select e.day::text as day, e.facts from ${table} one cross join lateral (${eventsOf(owner, sql`one`, asked, viewer, (part) => part)}) e order by e.day`,
    );
    read.release();
    return events;
  };
  const missed = async (today: string) => (await told('GROUP', 'MEETING_MISSED', today)).map(({ facts }) => facts['month']);

  it('no meeting is missed while its month runs, be it the last day', async () => {
    expect(await missed('2026-09-30')).toEqual(['2026-08']);
    expect(await missed('2026-10-01')).toEqual(['2026-08', '2026-09']);
  });

  it('a meeting is planned, members are told of it, and it is cancelled, each on its own day and not on the day of the meeting', async () => {
    await admin.query(`insert into meeting (kind, group_id, county_id, scope, month, status, planned_on, arranged_on, notified_on, notice_by, cancelled_on, cancel_reason)
      values ('GROUP', '${GROUP}', 3, 140622001, '2026-10-01', 'CANCELLED', '2026-10-20', '2026-10-02', '2026-10-09', 'PHONE', '2026-10-12', '大雪封路')`);
    const days = async (kind: TimelineKind) =>
      (await told('GROUP', kind, '2026-10-12')).map(({ day, facts }) => ({ day, ...facts }));
    const plannedOn = '2026-10-20';
    expect(await days('MEETING_PLANNED')).toEqual([{ day: '2026-10-02', plannedOn }]);
    expect(await days('MEETING_NOTIFIED')).toEqual([{ day: '2026-10-09', plannedOn, by: 'PHONE' }]);
    expect(await days('MEETING_CANCELLED')).toEqual([{ day: '2026-10-12', plannedOn, cause: null, reason: '大雪封路' }]);
  });

  it('the officer who prepares a founding stands with his name, a retailer who does as all of them', async () => {
    const convener = async () => (await told('GROUP', 'FOUNDING_DRAFTED', '2026-10-12')).map(({ facts }) => facts['convener']);
    await admin.query(`
      insert into founding (id, scope, county_id, place_id, street_text, name, ordinal, convener, state, opened_on, opened_by, opened_at)
        values ('${GROUP}', 140622001, 3, 6, '东大街', '东大街一组', 1, '高丙川(应县局长)', 'DRAFT', '2026-06-01', '高丙川', now());
      insert into founding_invitee (founding_id, retailer_id, scope) values ('${GROUP}', '${SHOP}', 140622001)`);
    expect(await convener()).toEqual(['高丙川(应县局长)']);
    await admin.query(`update founding set convener = '店主'`);
    expect(await convener()).toEqual(['店*']);
  });

  it('a shop has moved as its premises are dated: to another address or into another area, not when its place was put right', async () => {
    expect(await told('RETAILER', 'MOVED', '2026-10-12')).toEqual([
      { day: '2025-06-01', facts: { from: '应县东大街 1 号', to: '北街2号' } },
      { day: '2026-01-01', facts: { from: '城区片 西大街', to: '城东片 北大街' } },
    ]);
    const read = new ReadTransaction(pool, everything);
    expect(await read.query(sql`select premises_since::text as since from retailer`)).toEqual([{ since: '2026-01-01' }]);
    read.release();
  });
});
