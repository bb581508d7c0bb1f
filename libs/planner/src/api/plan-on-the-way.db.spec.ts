import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { GroupAttentionResolver, GroupResolver, GroupSuccessionResolver, RetailerGroupsResolver } from '@chengxin/groups/api';
import { clockOn } from '@chengxin/kernel';
import { MonthPeriodResolver } from '@chengxin/months/api';
import { type Actor, type Database, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { RetailerClassTwoResolver, RetailerResolver } from '@chengxin/retailers/api';
import { parse } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlan } from '../data';
import { PlanResolver } from './plan.resolver';

const GROUP = '00000000-0000-4000-9000-000000000001';
const FOUNDING = '00000000-0000-4000-9000-000000000002';

// Of 应县 four retailers of 东大街: C1 is asked by a founding, C2 has applied to a group, C3 and C4 have been thought of by nobody. In 怀仁市
// there are twelve.
const TOWN = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind, township_code, township_name, sort) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null, null, null, 0),
  ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null, null, null, 0),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null, null, null, 0),
  ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null, null, null, 0),
  ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null, null, null, 0),
  ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null, null, null, 0),
  ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET', '140622100', '金城镇', 1),
  ('140681100J01', '怀安街', 'PLACE', 6, 140681001, 140681001, 'STREET', '140681100', '云中镇', 4);
insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type, format, tier, status, since)
  select 'C' || i, case when i <= 4 then 140622001 else 140681001 end, case when i <= 4 then 7 else 8 end, 'L' || i, '2029-01-01', '便民店' || i,
    '张三', i || '号', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01' from generate_series(1, 16) i;
insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
  values ('${GROUP}', '东大街一组', '东大街', 3, 7, 140622001, 'URBAN', 'ACTIVE', '2026-01-05');
insert into founding (id, scope, county_id, place_id, name, street_text, ordinal, convener, state, opened_on, opened_by, opened_at)
  values ('${FOUNDING}', 140622001, 3, 7, '东大街二组', '东大街', 2, '高丙川', 'DRAFT', '2026-10-12', '高丙川', now());
insert into founding_invitee (founding_id, retailer_id, scope) select '${FOUNDING}', id, 140622001 from retailer where customer_code = 'C1';
insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at)
  select '${GROUP}', id, 140622001, 'APPLIED', '2026-10-01', '2026-12-30', '王芳', now() from retailer where customer_code = 'C2'`;

const QUERY = `query ($unit: String!) {
  planSummary(unitCode: $unit) { free proposed onTheWay left planIsWhole plan { unitName plannedOn createdAt } }
  plannedPlaces(unitCode: $unit) { nodes { retailers proposed onTheWay left } }
  left: planRemainders(unitCode: $unit) { totalCount nodes { code retailer { customerCode } } }
  coming: planRemainders(unitCode: $unit, onTheWay: true) { totalCount nodes { code textZh foundingId groupId retailer { customerCode } } } }`;

interface Shown {
  readonly planSummary: { left: number; planIsWhole: boolean; plan: Record<string, string> };
  readonly plannedPlaces: { nodes: object[] };
  readonly left: { totalCount: number; nodes: object[] };
  readonly coming: { totalCount: number; nodes: object[] };
}

const actorOf = (name: string, from: number, to: number): Actor => ({
  ...{ userId: null, name, requestId: 'request-1' },
  scope: { from, to, peerParentId: null },
});
const county = actorOf('应县局', 140_622_000, 140_622_999);
const city = actorOf('营销中心', 140_600_000, 140_699_999);
const clock = clockOn('2026-10-12');

describe('Who is in no group and in no proposal', () => {
  let test: TestDatabase;
  let admin: Client;
  let database: Database;
  let ask: (actor: Actor, unit: string) => Promise<Shown>;
  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    database = await openDatabase({ url: test.url, entities: [] });
    const resolvers = [
      ...[PlanResolver, MonthPeriodResolver, RetailerResolver, RetailerClassTwoResolver],
      ...[GroupResolver, GroupAttentionResolver, GroupSuccessionResolver, RetailerGroupsResolver],
    ] as const;
    const execute = createExecutor(prepareSchema(await buildSchema({ resolvers: [...resolvers], validate: false })));
    ask = async (actor, unit) => {
      const read = new ReadTransaction(database.readPool, actor.scope);
      const signedIn = { permissions: new Set(['RETAILER_READ', 'GROUP_READ']), mustChangePassword: false, actor };
      const context = { language: 'zh', clock, database, signedIn, read, settle: () => Promise.resolve() };
      const asked = { document: parse(QUERY), operationName: null, variables: { unit } };
      const result = await execute({ ...asked, context: context as unknown as RequestContext });
      read.release();
      const { data, errors } = JSON.parse(JSON.stringify(result)) as { data: Shown; errors?: object };
      expect(errors).toBeUndefined();
      return data;
    };
  });
  afterAll(async () => {
    await admin.end();
    await database.close();
    await test.drop();
  });

  const plan = async (actor: Actor, unitCode: string): Promise<void> => {
    const onFailure = (error: unknown): void => expect.fail(String(error));
    await (await startPlan({ database, clock, onFailure }, actor, { unitCode, keepChanged: true })).done;
  };

  it('is on the way into a group, or is not placed: each is counted, and each can be looked up (SD-R03)', async () => {
    const { planSummary, plannedPlaces, left, coming } = await ask(county, '140622');
    expect(planSummary).toMatchObject({ free: 4, proposed: 0, onTheWay: 2, left: 2 });
    expect(plannedPlaces.nodes).toEqual([{ retailers: 4, proposed: 0, onTheWay: 2, left: 2 }]);
    expect(left).toEqual({
      totalCount: 2,
      nodes: ['C3', 'C4'].map((customerCode) => ({ code: 'NOT_PLANNED', retailer: { customerCode } })),
    });
    expect(coming).toEqual({
      totalCount: 2,
      nodes: [
        {
          ...{ code: 'ASKED', textZh: '列入筹建：东大街二组', foundingId: FOUNDING, groupId: null },
          retailer: { customerCode: 'C1' },
        },
        {
          ...{ code: 'APPLIED', textZh: '已申请入组：东大街一组', foundingId: null, groupId: GROUP },
          retailer: { customerCode: 'C2' },
        },
      ],
    });
  });

  it('is placed nowhere as well when he has moved here and stands in a draft of where he was', async () => {
    await plan(city, '140681');
    await admin.query(`update retailer set place_id = 7, scope = 140622001 where customer_code = 'C5'`);
    const { planSummary, left } = await ask(city, '140600');
    expect(planSummary).toMatchObject({ free: 16, proposed: 11, onTheWay: 2, left: 3 });
    expect(left.totalCount).toBe(3);
  });

  it('was planned on a day and at an hour of the product’s calendar, with the whole unit or with a part of it', async () => {
    const { plan: latest, planIsWhole } = (await ask(city, '140600')).planSummary;
    expect([latest['unitName'], latest['plannedOn'], planIsWhole]).toEqual(['怀仁市', '2026-10-12', false]);
    expect(new Date(new Date(latest['createdAt'] ?? '').getTime() + 8 * 3_600_000).toISOString()).toMatch(/^2026-10-12T/);
    await plan(city, '140600');
    expect((await ask(county, '140622')).planSummary).toMatchObject({ planIsWhole: true, plan: { unitName: '朔州市' } });
  });

  it('who has applied in another area is on the way for the officers of his own, who are not told where, and no plan of theirs has him', async () => {
    await admin.query(
      `insert into unit (code, name, level, parent_id, scope_from, scope_to) values ('140622A02', '城东片', 'AREA', 3, 140622002, 140622002)`,
    );
    await admin.query(`insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
      ('140622100J09', '东关街', 'PLACE', (select id from unit where code = '140622A02'), 140622002, 140622002, 'STREET')`);
    await admin.query(`insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address,
        market_type, format, tier, status, since)
      select 'D' || i, 140622002, (select id from unit where code = '140622100J09'), 'M' || i, '2029-01-01', '便民店' || i, '张三', i || '号', 'URBAN', 'GROCERY', 20,
        'ACTIVE', '2020-01-01' from generate_series(1, 8) i`);
    await admin.query(`insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at)
      select '${GROUP}', id, 140622001, 'APPLIED', '2026-10-01', '2026-12-30', '王芳', now() from retailer where customer_code = 'D1'`);
    const area = actorOf('赵敏', 140_622_002, 140_622_002);
    const seen = async () => (await ask(area, '140622A02')).coming.nodes;
    const elsewhere = {
      code: 'ELSEWHERE',
      textZh: '已申请其他片区的小组',
      foundingId: null,
      groupId: null,
      retailer: { customerCode: 'D1' },
    };
    expect(await seen()).toEqual([elsewhere]);
    expect((await ask(county, '140622A02')).coming.nodes).toEqual([
      { ...elsewhere, code: 'APPLIED', textZh: '已申请入组：东大街一组', groupId: GROUP },
    ]);
    await plan(area, '140622A02');
    const planned =
      await admin.query(`select count(*)::integer as n, bool_or(r.customer_code = 'D1') as has from plan_member m join retailer r on r.id = m.retailer_id
      where r.scope = 140622002`);
    expect(planned.rows).toEqual([{ n: 7, has: false }]);
    // Nothing came of it: he is free again.
    await admin.query(
      `update join_application set state = 'WITHDRAWN', ended_on = '2026-10-12' where scope = 140622001 and retailer_id = (select id from retailer where customer_code = 'D1')`,
    );
    expect(await seen()).toEqual([]);
  });
});
