import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing';

// A plan of a county with a founding that was accepted, one that is open and one that is done.
const PLANNED = `
  select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140622', '应县', 'COUNTY', null, 140622000, 140622999, null), ('140622100J01', '东大街', 'PLACE', 1, 140622001, 140622001, 'STREET');
  insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    values ('应县东大街组', '东大街', 1, 2, 140622001, 'URBAN', 'ACTIVE', '2026-01-01');
  insert into group_plan (id, unit_id, scope, scope_to, state, counties, planned_on, created_by_name, created_at)
    values (gen_random_uuid(), 1, 140622000, 140622999, 'READY', 1, '2026-10-01', '县局', now());
  insert into plan_proposal (plan_id, scope, county_id, place_id, kind, state, street_text, name, group_id, done_members, done_on)
    select p.id, 140622001, 1, 2, 'FOUND', s.state, s.street, s.street || '组', case s.state when 'DONE' then g.id end,
        case s.state when 'DONE' then 9 end, case s.state when 'DONE' then date '2026-10-02' end
      from group_plan p, mutual_aid_group g, (values ('OPEN', '南街'), ('ACCEPTED', '北街'), ('DONE', '东大街')) s(state, street);`;

describe('proposals that were accepted before there were foundings', () => {
  let test: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.adminUrl });
    await client.connect();
    await client.query('drop schema public cascade; create schema public');
    const steps = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.sql') && name < '0026')
      .sort()
      .map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'));
    for (const step of [...steps.slice(0, -1), PLANNED, ...steps.slice(-1)]) await client.query(`begin; ${step}; commit`);
  });
  afterAll(async () => {
    await client?.end();
    await test?.drop();
  });

  it('are open again: accepted anew, each becomes a founding', async () => {
    const { rows } = await client.query('select street_text as street, state, version from plan_proposal order by 1');
    expect(rows).toEqual([
      { street: '东大街', state: 'DONE', version: 1 },
      { street: '北街', state: 'OPEN', version: 2 },
      { street: '南街', state: 'OPEN', version: 1 },
    ]);
  });
});
