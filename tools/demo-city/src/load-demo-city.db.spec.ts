import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentKey, openStorage } from '@chengxin/files/data';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PAPERS } from './demo-papers';
import { DEMO_PASSWORD, DEMO_USERS } from './demo-users';
import { generateDemoCity } from './generate-demo-city';
import { SCANNED_CHARTERS } from './load-demo-archives';
import { loadDemoCity } from './load-demo-city';

const city = generateDemoCity();
const shares: number[] = [];
let database: TestDatabase;
let client: Client;
let directory: string;

const count = async (table: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(`select count(*)::integer as count from ${table}`);
  return rows[0]?.count ?? -1;
};

const load = async (target: Client): Promise<void> =>
  loadDemoCity(
    target,
    city,
    (share) => shares.push(share),
    async (plain) => `hash of ${plain}`,
    await openStorage(directory, null),
  );

describe('loading the demonstration city', () => {
  beforeAll(async () => {
    database = await createTestDatabase();
    directory = await mkdtemp(path.join(tmpdir(), 'chengxin-city-'));
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    // the application's own rights are enough: the rows pass the policies, they do not go around them
    const loader = new Client({ connectionString: database.url });
    await loader.connect();
    await load(loader).finally(() => loader.end());
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    await rm(directory, { recursive: true, force: true });
  });

  it('writes every row once', async () => {
    expect(await count('unit')).toBe(city.units.length);
    expect(await count('post')).toBe(city.posts.length);
    expect(await count('retailer')).toBe(city.retailers.length);
    expect(await count('retailer_version')).toBe(city.retailerVersions.length);
    expect(await count('mutual_aid_group')).toBe(city.groups.length);
    expect(await count('membership')).toBe(city.memberships.length);
    expect(await count('leader_term')).toBe(city.leaderTerms.length);
    expect(await count('meeting')).toBe(city.meetings.length);
    expect(await count('meeting_agenda')).toBe(city.meetingAgenda.length);
    expect(await count('meeting_resolution')).toBe(city.meetingResolutions.length);
    expect(await count('meeting_attendance')).toBe(city.meetingAttendance.length);
    expect(await count('meeting_paper')).toBe(city.meetingPapers.length);
    expect(await count('meeting_measure')).toBe(city.meetingMeasures.length);
    expect(await count('margin_survey')).toBe(city.marginSurveys.length);
    expect(await count('activity_participant')).toBe(city.mutualAid.activityParticipants.length);
    expect(await count('party_pairing')).toBe(city.mutualAid.pairings.length);
  });

  it('has the content of every paper in the storage, and each of its files attached', async () => {
    expect(await count('evidence_file')).toBe(city.files.length + SCANNED_CHARTERS);
    const storage = await openStorage(directory, null);
    const { rows } = await client.query<{ sha256: string }>(`select encode(sha256, 'hex') as sha256 from file_content`);
    expect(rows).toHaveLength(DEMO_PAPERS.length);
    for (const { sha256 } of rows) expect(await storage.has(contentKey(sha256))).toBe(true);
    expect((await client.query('select from evidence_file where attached_at is null')).rowCount).toBe(0);
  });

  it('leaves what is computed from the facts to those who compute it', async () => {
    for (const table of ['month_period', 'retailer_month', 'group_month', 'indicator_month', 'place_refresh'])
      expect(await count(table)).toBe(0);
  });

  it('keeps every row in the scope of its unit', async () => {
    const { rows } = await client.query(
      `select 'retailer' as at from retailer join unit on unit.id = place_id where scope <> scope_from
       union all select 'group' from mutual_aid_group join unit on unit.id = place_id where scope <> scope_from
       union all select 'post' from post join unit on unit.id = unit_id where scope <> scope_from
       union all select 'leaders' from meeting join unit on unit.id = county_id where kind = 'LEADERS' and scope <> scope_from`,
    );
    expect(rows).toEqual([]);
  });

  it('makes the nine users of the contract, marked as demonstration, with hashed passwords', async () => {
    const { rows } = await client.query<{ username: string; code: string; demo: boolean; password_hash: string }>(
      'select username, code, demo, password_hash from user_account join unit on unit.id = unit_id order by username',
    );
    const expected = DEMO_USERS.map(({ username, unitCode }) => ({
      username,
      code: unitCode,
      demo: true,
      password_hash: `hash of ${DEMO_PASSWORD}`,
    }));
    expect(rows).toEqual(expected.sort((a, b) => (a.username < b.username ? -1 : 1)));
  });

  it('reports its progress from nothing to done, never backwards', () => {
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is all or nothing: a second load fails and changes no row', async () => {
    const before = await count('retailer_version');
    await expect(load(client)).rejects.toThrow(/duplicate key|exclusion/);
    expect(await count('retailer_version')).toBe(before);
    expect(await count('post')).toBe(city.posts.length);
  });
});
