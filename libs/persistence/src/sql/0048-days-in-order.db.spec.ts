import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing';

const [GROUP, ALONE] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

// The meetings of October were planned on the 3rd, one alone on the 8th, and on the 20th those of the last days for groups that had none yet.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140622', '应县', 'COUNTY', null, 140622000, 140622999, null), ('140622100J01', '东大街', 'PLACE', 1, 140622001, 140622001, 'STREET');
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    values ('${GROUP}', '应县东大街组', '东大街', 1, 2, 140622001, 'URBAN', 'ACTIVE', '2026-01-01');
  insert into audit_line (at, actor_name, act, subject_type, subject_id, scope, after) values
    ('2026-10-03 09:00+08', '县局', 'planMeetings', 'Unit', '140622', 140622000, '{"from": "2026-10-05", "to": "2026-10-31"}'),
    ('2026-10-08 09:00+08', '县局', 'planMeeting', 'Meeting', '${ALONE}', 140622001, '{}'),
    ('2026-10-20 09:00+08', '县局', 'planMeetings', 'Unit', '140622', 140622000, '{"from": "2026-10-20", "to": "2026-10-31"}');
  insert into meeting (id, kind, group_id, county_id, scope, month, status, planned_on, arranged_on, notified_on, notice_by, cancelled_on) values
    (gen_random_uuid(), 'GROUP', '${GROUP}', 1, 140622001, '2026-10-01', 'NOTIFIED', '2026-10-26', '2026-10-20', '2026-10-05', 'PHONE', null),
    (gen_random_uuid(), 'GROUP', '${GROUP}', 1, 140622001, '2026-10-01', 'CANCELLED', '2026-10-27', '2026-10-20', '2026-10-21', 'PHONE', '2026-10-22'),
    ('${ALONE}', 'GROUP', '${GROUP}', 1, 140622001, '2026-10-01', 'CANCELLED', '2026-10-15', '2026-10-08', null, null, '2026-10-05');
  insert into election (group_id, scope, reason, elects_head, deputy_seats, state, opened_on, opened_by, closed_on)
    values ('${GROUP}', 140622001, 'TERM_ENDED', true, 0, 'CANCELLED', '2026-10-08', '县局', '2026-10-05')`;

describe('days that were written before they were kept in order', () => {
  let test: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.adminUrl });
    await client.connect();
    const step = readFileSync(path.join(import.meta.dirname, '0048-days-in-order.sql'), 'utf8');
    for (const part of [TOWN, step]) await client.query(`begin; ${part}; commit`);
  });
  afterAll(async () => {
    await client?.end();
    await test?.drop();
  });

  it('say that a meeting was planned by the planning before it was told, and cancelled after it had been planned', async () => {
    const { rows } = await client.query(
      'select arranged_on::text as planned, notified_on::text as told, cancelled_on::text as cancelled from meeting order by planned_on',
    );
    expect(rows).toEqual([
      { planned: '2026-10-08', told: null, cancelled: '2026-10-08' },
      { planned: '2026-10-03', told: '2026-10-05', cancelled: null },
      { planned: '2026-10-20', told: '2026-10-21', cancelled: '2026-10-22' },
    ]);
  });

  it('say that an election ended when it had been opened', async () => {
    const { rows } = await client.query('select closed_on::text as ended from election');
    expect(rows).toEqual([{ ended: '2026-10-08' }]);
  });
});
