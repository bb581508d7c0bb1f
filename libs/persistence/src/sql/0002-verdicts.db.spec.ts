import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing';
import foundation from './0001-foundation.sql?raw';
import verdicts from './0002-verdicts.sql?raw';

// One county keeps the defaults; the other sets a margin target from the second month on and a lower size limit for both.
const COUNTED = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140600', '朔州市', 'CITY', null, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 1, 140622000, 140622999, null), ('140623', '右玉县', 'COUNTY', 1, 140623000, 140623999, null),
    ('140622100S01', '金城镇所在地', 'PLACE', 2, 140622001, 140622001, 'TOWNSHIP_SEAT'),
    ('140623100S01', '新城镇所在地', 'PLACE', 3, 140623001, 140623001, 'TOWNSHIP_SEAT');
  insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at) values
    ('margin.target', 3, '2026-08-31', '0.12', '试行', '管理员', now()), ('margin.target', 3, '2026-09-01', '0.13', '次月', '管理员', now()),
    ('group.size_limit', 3, '2026-01-01', '20', '试行', '管理员', now());
  insert into month_period (city_id, month, state, as_of, refreshed_at) values
    (1, '2026-07-01', 'CLOSED', '2026-07-31', now()), (1, '2026-08-01', 'CLOSED', '2026-08-31', now());
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    select ('00000000-0000-4000-9000-00000000000' || n)::uuid, '组' || n, '街', 1 + n, 3 + n, 140621001 + n * 1000, 'URBAN', 'ACTIVE', '2026-01-01'
      from generate_series(1, 2) n;
  insert into group_month (month, group_id, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, revenue_all, cost_all)
    select month, g.id, g.scope, g.place_id, case month when '2026-07-01' then 4 else 21 end, 4, true, true, 100, case month when '2026-07-01' then 89 else 88.5 end
      from mutual_aid_group g cross join month_period`;

describe('months that were counted before verdicts were kept', () => {
  let test: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.adminUrl });
    await client.connect();
    await client.query('drop schema public cascade; create schema public');
    for (const step of [foundation, COUNTED, verdicts]) await client.query(`begin; ${step}; commit`);
  });
  afterAll(async () => {
    await client?.end();
    await test?.drop();
  });

  it('are judged by the policy of their county on their last day', async () => {
    const { rows } = await client.query(
      `select scope / 1000 as county, to_char(month, 'YYYY-MM') as month, size_band, margin_all_met, margin_agreed_met
         from group_month order by 1, 2`,
    );
    const verdict = (county: number, month: string, band: string, met: boolean) => ({
      county,
      month,
      size_band: band,
      margin_all_met: met,
      margin_agreed_met: null,
    });
    expect(rows).toEqual([
      verdict(140622, '2026-07', 'UNDER_FLOOR', true),
      verdict(140622, '2026-08', 'LARGE', true),
      verdict(140623, '2026-07', 'UNDER_FLOOR', true),
      verdict(140623, '2026-08', 'OVER_LIMIT', false),
    ]);
  });
});
