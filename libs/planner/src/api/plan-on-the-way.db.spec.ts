import 'reflect-metadata';
import { createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { GroupAttentionResolver, GroupResolver, GroupSuccessionResolver, RetailerGroupsResolver } from '@chengxin/groups/api';
import { applyToJoin } from '@chengxin/joining/data';
import { MonthPeriodResolver } from '@chengxin/months/api';
import { type Actor, ReadTransaction } from '@chengxin/persistence';
import { RetailerClassTwoResolver, RetailerResolver } from '@chengxin/retailers/api';
import { parse } from 'graphql';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chengquArea, openPlanTown, PLACES, TODAY, yingCounty } from '../data/plan-town.fixture';
import { PlanResolver } from './plan.resolver';

const QUERY = `query ($unit: String!) {
  planSummary(unitCode: $unit) { free proposed onTheWay planIsWhole plan { unitName plannedOn createdAt } }
  plannedPlaces(unitCode: $unit) { nodes { place { name } proposed onTheWay } }
  left: planRemainders(unitCode: $unit) { totalCount nodes { code retailer { customerCode } } }
  coming: planRemainders(unitCode: $unit, onTheWay: true) { totalCount nodes { code textZh foundingId groupId retailer { customerCode } } } }`;

interface Shown {
  readonly planSummary: Record<'free' | 'proposed' | 'onTheWay', number> & { planIsWhole: boolean; plan: Record<string, string> };
  readonly plannedPlaces: { nodes: { place: { name: string }; onTheWay: number }[] };
  readonly left: { totalCount: number; nodes: object[] };
  readonly coming: { totalCount: number; nodes: object[] };
}

describe('Who is in no group and in no proposal', () => {
  let town: Awaited<ReturnType<typeof openPlanTown>>;
  let ask: (actor?: Actor, unit?: string) => Promise<Shown>;
  beforeAll(async () => {
    town = await openPlanTown();
    const resolvers = [
      ...[PlanResolver, MonthPeriodResolver, RetailerResolver, RetailerClassTwoResolver],
      ...[GroupResolver, GroupAttentionResolver, GroupSuccessionResolver, RetailerGroupsResolver],
    ] as const;
    const execute = createExecutor(prepareSchema(await buildSchema({ resolvers: [...resolvers], validate: false })));
    ask = async (actor = yingCounty, unit = '140622') => {
      const { database, clock } = town;
      const read = new ReadTransaction(database.readPool, actor.scope);
      const signedIn = { permissions: new Set(['RETAILER_READ', 'GROUP_READ']), mustChangePassword: false, actor };
      const context = { language: 'zh', clock, database, signedIn, read, settle: () => Promise.resolve() };
      const result = await execute({
        ...{ document: parse(QUERY), operationName: null, variables: { unit } },
        context: context as unknown as RequestContext,
      });
      read.release();
      const { data, errors } = JSON.parse(JSON.stringify(result)) as { data: Shown; errors?: object };
      expect(errors).toBeUndefined();
      return data;
    };
  });
  afterAll(() => town.close());

  it('is on the way into a group, or has not been placed: each is counted, and each can be looked up (SD-R03)', async () => {
    const groupId = await town.group(6, PLACES.street, '东大街');
    const [asked, applied, member] = await town.retailers(4, PLACES.village);
    const [founding] = await town.rowsOf<{ id: string }>(
      `insert into founding (id, scope, county_id, place_id, name, street_text, ordinal, convener, state, opened_on, opened_by, opened_at)
        values (gen_random_uuid(), 140622001, 3, $1, '应县东部村卷烟零售户诚信自律互助小组', '东部村', 0, '高丙川', 'DRAFT', '2026-10-12', '高丙川', now())
        returning id`,
      PLACES.village,
    );
    await town.rowsOf(
      `insert into founding_invitee (founding_id, retailer_id, scope) values ($1, $2, 140622001)`,
      founding?.id,
      asked,
    );
    await applyToJoin(town.database, town.clock, yingCounty, {
      applications: [{ retailerId: applied ?? '', groupId }],
      appliedOn: TODAY,
    });
    const { planSummary, plannedPlaces, left, coming } = await ask();
    expect(planSummary).toMatchObject({ free: 4, proposed: 0, onTheWay: 2 });
    expect(left).toEqual({
      totalCount: 2,
      nodes: ['C009', 'C010'].map((customerCode) => ({ code: 'NOT_PLANNED', retailer: { customerCode } })),
    });
    expect(coming).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          ...{ code: 'ASKED', textZh: '列入筹建：应县东部村卷烟零售户诚信自律互助小组', foundingId: founding?.id, groupId: null },
          retailer: { customerCode: 'C007' },
        },
        {
          ...{ code: 'APPLIED', textZh: '已申请入组：应县东大街卷烟零售户诚信自律互助小组', foundingId: null, groupId },
          retailer: { customerCode: 'C008' },
        },
      ],
    });
    expect(plannedPlaces.nodes.find(({ place }) => place.name === '南河种镇东部村')).toMatchObject({ proposed: 0, onTheWay: 2 });
    expect(await town.codeOf(member ?? '')).toBe('C009');
  });

  it('free = proposed + on the way + not placed, also where somebody has moved here and stands in a draft of where he was', async () => {
    await town.retailers(12, PLACES.huairen);
    await town.plan('140600', { ...yingCounty, scope: { from: 140_600_000, to: 140_699_999, peerParentId: null } });
    await town.rowsOf(
      `update retailer set place_id = $1, scope = 140622001 where id = (select m.retailer_id from plan_member m where m.scope = 140681001 limit 1)`,
      PLACES.village,
    );
    const city = { ...yingCounty, scope: { from: 140_600_000, to: 140_699_999, peerParentId: null } };
    const { planSummary, left } = await ask(city, '140600');
    expect(left.totalCount).toBe(1);
    expect(planSummary.free).toBe(planSummary.proposed + planSummary.onTheWay + left.totalCount);
  });

  it('was planned on a day and at an hour of the product’s calendar, for the whole unit or a part of it', async () => {
    expect((await ask()).planSummary).toMatchObject({ planIsWhole: true, plan: { unitName: '朔州市', plannedOn: '2026-10-12' } });
    await town.plan('140622A01', chengquArea);
    const { plan, planIsWhole } = (await ask()).planSummary;
    expect([plan['unitName'], planIsWhole]).toEqual(['城区片', false]);
    expect(new Date(new Date(plan['createdAt'] ?? '').getTime() + 8 * 3_600_000).toISOString()).toMatch(/^2026-10-12T/);
    expect((await ask(chengquArea, '140622A01')).planSummary.planIsWhole).toBe(true);
  });
});
