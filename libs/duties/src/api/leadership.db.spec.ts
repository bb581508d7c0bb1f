import { localDate } from '@chengxin/kernel';
import { everything, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { Client, Pool } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { termsToElect } from './leadership.sql';
import type { TodoScope } from './todo-scope';

const SHOPS = [1, 2].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const ASSOCIATION = '00000000-0000-4000-9000-000000000001';
const ELECTION = '00000000-0000-4000-9000-000000000002';

// An association whose chair and vice chair took office in April.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
    ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET');
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
      format, tier, status, since)
    select id, 'C' || n, 140622001, 5, 'L' || n, '2029-01-01', '便民店' || n, '张三', '东大街', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01'
      from unnest('{${SHOPS.join()}}'::uuid[]) with ordinality s (id, n);
  insert into association (id, county_id, scope, name, founded_on) values ('${ASSOCIATION}', 3, 140622000, '应县协会', '2026-04-01');
  insert into election (id, association_id, scope, reason, elects_head, deputy_seats, state, opened_on, opened_by, closed_on)
    values ('${ELECTION}', '${ASSOCIATION}', 140622000, 'FOUNDING', true, 1, 'COMPLETED', '2026-04-01', '高丙川', '2026-04-10');
  insert into association_term (association_id, election_id, retailer_id, scope, store_name, role, elected_on, term_ends_on, votes_for, votes_total)
    select '${ASSOCIATION}', '${ELECTION}', s.id, 140622000, '便民店' || n, case n when 1 then 'CHAIR' else 'VICE_CHAIR' end, '2026-04-10',
        '2027-04-10', 9, 9 from unnest('{${SHOPS.join()}}'::uuid[]) with ordinality s (id, n)`;

const SCOPE: TodoScope = {
  ...{ unitCode: '140622', today: localDate('2026-10-12'), months: [], userId: '', value: () => 5 },
  within: (row) => sql`${row}.scope between 140622000 and 140622999`,
  inRange: (row) => sql`${row}.scope between 140622000 and 140622999`,
  around: () => sql`true`,
};

describe('the offices of an association (SD-R10: one chair and several vice chairs)', () => {
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

  const toDo = async () => {
    const read = new ReadTransaction(pool, everything);
    try {
      return await read.query(
        sql`select t.kind, t.detail, t.due_on::text as due from (${termsToElect(SCOPE)}) t order by t.kind`,
      );
    } finally {
      read.release();
    }
  };

  it('are nothing to do while their terms run, also with other offices of the same kind empty', async () => {
    expect(await toDo()).toEqual([]);
  });

  it('are both vacant when the chair has gone and the vice chair with him, each to be filled five working days after that', async () => {
    await admin.query(`update association_term set ended_on = '2026-10-09', end_cause = 'LEADS_NO_MORE' where role = 'CHAIR'`);
    expect(await toDo()).toEqual([{ kind: 'CHAIR_TERM', detail: 'VACANT', due: '2026-10-15' }]);
    await admin.query(
      `update association_term set ended_on = '2026-10-12', end_cause = 'LEADS_NO_MORE' where role = 'VICE_CHAIR'`,
    );
    expect(await toDo()).toEqual([
      { kind: 'CHAIR_TERM', detail: 'VACANT', due: '2026-10-15' },
      { kind: 'VICE_CHAIR_TERM', detail: 'VACANT', due: '2026-10-19' },
    ]);
  });

  it('are taken up by one election that is under way', async () => {
    await admin.query(`insert into election (association_id, scope, reason, elects_head, deputy_seats, state, opened_on, opened_by)
      values ('${ASSOCIATION}', 140622000, 'VACANCY', true, 1, 'NOMINATING', '2026-10-12', '高丙川')`);
    expect(await toDo()).toEqual([]);
  });
});
