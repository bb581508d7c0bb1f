import 'reflect-metadata';
import { type Access, createExecutor, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { clockOn } from '@chengxin/kernel';
import { type Database, openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import { RetailerResolver } from '@chengxin/retailers/api';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { Client } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GroupResolver } from './group.resolver';
import { RetailerGroupsResolver } from './retailer-groups.resolver';

const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: null };
const COUNTY: RowScope = { from: 140_622_000, to: 140_622_999, peerParentId: null };
const AREA_1: RowScope = { from: 140_622_001, to: 140_622_001, peerParentId: null };

// Two areas with one place each; retailers 1–40 at the first, 41–60 at the second. Groups 1–7 have retailers 1–5, 6–10 … 31–35 for
// members; group 7 took in retailer 41 of the other area too. Retailers 36–40 and 42–60 are in no group; 36 was until 1 May 2026.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null),
    ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET'),
    ('140622101S01', '下社镇所在地', 'PLACE', 5, 140622002, 140622002, 'TOWNSHIP_SEAT');
  insert into post (unit_id, scope, kind, holder_name, holder_phone, during) values
    (4, 140622001, 'CUSTOMER_MANAGER', '王芳', '13800138000', '[2025-01-01,)');
  insert into month_period (city_id, month, state, as_of, refreshed_at) values
    (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now());
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, phone, address,
      market_type, format, tier, status, since)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, '1406220' || lpad(i::text, 5, '0'),
      case when i <= 40 then 140622001 else 140622002 end, case when i <= 40 then 6 else 7 end, '1406221' || lpad(i::text, 5, '0'),
      date '2027-01-01' + i % 7, case i when 3 then '百分之100%超市' when 4 then '百分之1000超市' else '便民店' || i % 9 end, '张三丰',
      '13800138000', '东大街' || i || '号', case when i <= 40 then 'URBAN' else 'RURAL' end, 'GROCERY', 1 + i % 30, 'ACTIVE', '2020-01-01'
    from generate_series(1, 60) i;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    select ('00000000-0000-4000-9000-' || lpad(i::text, 12, '0'))::uuid, '应县东大街卷烟零售户诚信自律互助小组' || i, '东大街', 3, 6, 140622001,
      'URBAN', 'ACTIVE', date '2025-01-01' + i / 3
    from generate_series(1, 7) i;
  insert into membership (group_id, retailer_id, scope, during)
    select ('00000000-0000-4000-9000-' || lpad(((i - 1) / 5 + 1)::text, 12, '0'))::uuid,
      ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 140622001, daterange(date '2025-02-01' + i, null)
    from generate_series(1, 35) i;
  insert into membership (group_id, retailer_id, scope, during, end_reason) values
    ('00000000-0000-4000-9000-000000000007', '00000000-0000-4000-8000-000000000041', 140622001, '[2025-03-20,)', null),
    ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000036', 140622001, '[2025-03-01,2026-05-01)', '搬迁');
  insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, ended_on, votes_for, votes_total, tier_at_election)
    values ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000001', 140622001, 'LEADER', '2025-02-02', '2026-02-02', '2026-02-01', 4, 5, 20),
      ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000002', 140622001, 'LEADER', '2026-02-01', '2027-02-01', null, 5, 5, 21);
  insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
    values ('00000000-0000-4000-8000-000000000001', 140622001, 6, '140622100001', '2027-01-02', 'URBAN', 'GROCERY', 5, 'ACTIVE', '[2020-01-01,2026-01-01)'),
      ('00000000-0000-4000-8000-000000000001', 140622001, 6, '140622100001', '2027-01-02', 'URBAN', 'GROCERY', 2, 'ACTIVE', '[2026-01-01,)');
  insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost) values
    ('00000000-0000-4000-8000-000000000001', '2026-08-01', 'ALL', 140622001, 30000, 26700),
    ('00000000-0000-4000-8000-000000000001', '2026-08-01', 'AGREED', 140622001, 0, 0),
    ('00000000-0000-4000-8000-000000000002', '2026-08-01', 'ALL', 140622001, 30000, 26700.01),
    ('00000000-0000-4000-8000-000000000003', '2026-09-01', 'ALL', 140622001, 30000, 20000);
  insert into group_month (month, group_id, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, revenue_all, cost_all)
    values ('2026-08-01', '00000000-0000-4000-9000-000000000001', 140622001, 6, 5, 5, true, true, 60000, 53400.01),
      ('2026-08-01', '00000000-0000-4000-9000-000000000002', 140622001, 6, 5, 5, false, false, null, null),
      ('2026-09-01', '00000000-0000-4000-9000-000000000002', 140622001, 6, 5, 5, true, false, 1000, 800)`;

interface Answered {
  data: Record<string, never> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

describe('groups and retailers as the API answers them', () => {
  const clock = clockOn('2026-10-12');
  let test: TestDatabase;
  let database: Database;
  let schema: GraphQLSchema;
  let execute: ReturnType<typeof createExecutor>;

  beforeAll(async () => {
    test = await createTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    await admin.end();
    database = await openDatabase({ url: test.url, entities: [] });
    schema = prepareSchema(
      await buildSchema({ resolvers: [GroupResolver, RetailerGroupsResolver, RetailerResolver], validate: false }),
    );
    execute = createExecutor(schema);
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  interface Viewer {
    scope?: RowScope;
    permissions?: Access[];
  }
  async function ask(
    query: string,
    variables: Record<string, unknown> = {},
    viewer: Viewer = {},
  ): Promise<Answered & { statements: number }> {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const { scope = CITY, permissions = ['GROUP_READ', 'RETAILER_READ'] } = viewer;
    const read = new ReadTransaction(database.readPool, scope);
    const signedIn = { permissions: new Set(permissions), mustChangePassword: false };
    const context = { language: 'zh', clock, database, signedIn, read } as unknown as RequestContext;
    try {
      const result = await execute({ document, operationName: null, variables, context });
      return { ...(JSON.parse(JSON.stringify(result)) as Answered), statements: read.statements };
    } finally {
      read.release();
    }
  }
  const rowsOf = async <Row>(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Row[]> => {
    const answer = await ask(query, variables, viewer);
    expect(answer.errors).toBeUndefined();
    const { nodes } = Object.values(answer.data ?? {})[0] as unknown as { nodes: Row[] };
    return nodes;
  };
  const codesOf = async (where: object, viewer?: Viewer): Promise<number[]> =>
    (
      await rowsOf<{ customerCode: string }>(
        'query ($where: RetailerWhere) { retailers(where: $where, first: 100) { nodes { customerCode } } }',
        { where },
        viewer,
      )
    ).map(({ customerCode }) => Number(customerCode.slice(-5)));
  const groupsOf = async (where: object, viewer?: Viewer): Promise<number[]> =>
    (
      await rowsOf<{ name: string }>('query ($where: GroupWhere) { groups(where: $where) { nodes { name } } }', { where }, viewer)
    ).map(({ name }) => Number(name.slice(-1)));

  it('come with their members in one statement, and one more for the total', async () => {
    const answer = await ask(`{ groups(first: 20) { totalCount nodes { id name memberCount leader { retailer { storeName } }
      members { id joinedOn retailer { id storeName licenceNo tier area { name } } } } } }`);
    expect(answer.statements).toBe(2);
    const { nodes, totalCount } = answer.data?.['groups'] as unknown as {
      totalCount: number;
      nodes: { memberCount: number; members: object[] }[];
    };
    expect(totalCount).toBe(7);
    expect(nodes.map((group) => group.members.length)).toEqual([5, 5, 5, 5, 5, 5, 6]);
    expect(nodes[0]?.members[0]).toMatchObject({
      joinedOn: '2025-02-02',
      retailer: { licenceNo: '140622100001', tier: 2, area: { name: '城区片' } },
    });
  });

  it('answer every field', async () => {
    const answer = await ask(
      `query ($group: ID!, $retailer: ID!) {
        group(id: $group) { id name ordinal streetText status foundedOn dissolvedOn homeAddress marketType version memberCount
          county { code } area { code } place { code } leader { electedOn retailer { customerCode } }
          membershipHistory { leftOn endReason overLimitReason group { id } } leaderTerms { id role termEndsOn endedOn votesFor votesTotal tierAtElection tierReason group { id } }
          monthly { month memberCount meetingHeld leaderTermValid marginAll revenueAll costAll marginAgreed }
          customerManager { holderName holderPhone } marketInspector { id } }
        retailer(id: $retailer) { id customerCode licenceNo licenceExpiresOn storeName personInCharge phone address marketType format tier status since version
          county { code } area { code } place { code } membership { group { ordinal } } memberships { joinedOn } leaderTerms { endedOn }
          history { from to tier licenceNo licenceExpiresOn marketType format status place { code } }
          surveys { month revenueAll costAll marginAll revenueAgreed costAgreed marginAgreed } } }`,
      { group: '00000000-0000-4000-9000-000000000001', retailer: '00000000-0000-4000-8000-000000000001' },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(2);
    expect(answer.data?.['group']).toMatchObject({
      foundedOn: '2025-01-01',
      county: { code: '140622' },
      area: { code: '140622A01' },
      place: { code: '140622100J01' },
      memberCount: 5,
      leader: { electedOn: '2026-02-01', retailer: { customerCode: '140622000002' } },
      monthly: [
        {
          month: '2026-08',
          memberCount: 5,
          marginAll: '0.110000',
          revenueAll: '60000.00',
          costAll: '53400.01',
          marginAgreed: null,
        },
      ],
      customerManager: { holderName: '王芳', holderPhone: '138****8000' },
      marketInspector: null,
    });
    expect(answer.data?.['retailer']).toMatchObject({
      membership: { group: { ordinal: 0 } },
      memberships: [{ joinedOn: '2025-02-02' }],
      leaderTerms: [{ endedOn: '2026-02-01' }],
      history: [
        { from: '2026-01-01', to: null, tier: 2 },
        { from: '2020-01-01', to: '2026-01-01', tier: 5 },
      ],
      surveys: [{ month: '2026-08', revenueAll: '30000.00', marginAll: '0.110000', revenueAgreed: '0.00', marginAgreed: null }],
    });
  });

  it('show names and phones masked', async () => {
    const [first] = await rowsOf('{ retailers(first: 1) { nodes { personInCharge phone } } }');
    expect(first).toEqual({ personInCharge: '张**', phone: '138****8000' });
  });

  it('are answered within the scope only, and a member out of sight falls out of the list', async () => {
    expect((await codesOf({}, { scope: AREA_1 })).length).toBe(40);
    expect(await groupsOf({}, { scope: { from: 140_622_002, to: 140_622_002, peerParentId: null } })).toEqual([]);
    const query = '{ groups(where: { name: { contains: "小组7" } }) { nodes { members { retailer { customerCode } } } } }';
    const membersFor = async (scope: RowScope) => (await rowsOf<{ members: object[] }>(query, {}, { scope }))[0]?.members.length;
    expect([await membersFor(COUNTY), await membersFor(AREA_1)]).toEqual([6, 5]);
  });

  it('need the right to read them', async () => {
    const juror: Viewer = { permissions: ['GROUP_READ'] };
    expect((await ask('{ retailers { nodes { id } } }', {}, juror)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask('{ groups { nodes { members { retailer { storeName } } } } }', {}, juror)).errors).toBeUndefined();
    expect((await ask('{ groups { nodes { id } } }', {}, { permissions: [] })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('are null by an id that is none', async () => {
    const answer = await ask('{ a: group(id: "1") { id } b: retailer(id: "00000000-0000-4000-8000-999999999999") { id } }');
    expect(answer.data).toEqual({ a: null, b: null });
  });

  describe.each([
    ['retailers', ['CUSTOMER_CODE', 'STORE_NAME', 'TIER', 'LICENCE_EXPIRES_ON'], 60],
    ['groups', ['NAME', 'FOUNDED_ON', 'MEMBER_COUNT'], 7],
  ] as const)('paging forwards through %s', (list, fields, total) => {
    const type = list === 'groups' ? 'Group' : 'Retailer';
    const orders = [
      ...fields.flatMap((field) => [[{ field, direction: 'ASC' }], [{ field, direction: 'DESC' }]]),
      fields.slice(1).map((field, index) => ({ field, direction: index % 2 === 0 ? 'DESC' : 'ASC' })),
    ];
    it.each(orders.map((order) => [order.map(({ field, direction }) => `${field} ${direction}`).join(', '), order] as const))(
      'by %s meets every row once',
      async (_, orderBy) => {
        const query = `query ($orderBy: [${type}Order!], $first: Int, $after: String) {
          ${list}(orderBy: $orderBy, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } edges { cursor node { id } } } }`;
        const page = async (first: number, after: string | null) => {
          const answer = await ask(query, { orderBy, first, after });
          expect(answer.errors).toBeUndefined();
          return answer.data?.[list] as unknown as {
            pageInfo: { hasNextPage: boolean; endCursor: string };
            nodes: { id: string }[];
          };
        };
        const whole = (await page(100, null)).nodes;
        const met: { id: string }[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { nodes, pageInfo } = await page(total === 7 ? 2 : 11, after);
          met.push(...nodes);
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
        }
        expect(whole).toHaveLength(total);
        expect(met).toEqual(whole);
      },
    );
  });

  describe('are found', () => {
    it('within a unit of any level', async () => {
      expect((await codesOf({ unitCode: '140622' })).length).toBe(60);
      expect((await codesOf({ unitCode: '140622A02' })).length).toBe(20);
      expect((await codesOf({ unitCode: '140622101S01' })).length).toBe(20);
      expect(await codesOf({ unitCode: '999999' })).toEqual([]);
    });

    it('by part of a store name, licence number or customer code, wildcards standing for themselves', async () => {
      expect(await codesOf({ search: '100%' })).toEqual([3]);
      expect(await codesOf({ search: '  100％ ' })).toEqual([3]);
      expect(await codesOf({ search: '140622100007' })).toEqual([7]);
      expect(await codesOf({ search: "'; drop table retailer; --" })).toEqual([]);
      expect((await codesOf({ search: ' ' })).length).toBe(60);
    });

    it('by whether they are in a group today', async () => {
      expect(await codesOf({ unitCode: '140622A01', inGroup: false })).toEqual([36, 37, 38, 39, 40]);
      expect((await codesOf({ inGroup: true })).length).toBe(36);
    });

    it('by the margin of a month on the exact fraction, of the latest closed month unless stated otherwise', async () => {
      expect(await codesOf({ margin: { gte: '0.11' } })).toEqual([1]);
      expect(await codesOf({ margin: { lt: '0.11' } })).toEqual([2]);
      expect(await codesOf({ month: '2026-09', margin: { gte: '0.11' } })).toEqual([3]);
      expect(await groupsOf({ margin: { lt: '0.11' } })).toEqual([1]);
      expect(await groupsOf({ month: '2026-09', margin: { lte: '0.2' } })).toEqual([2]);
    });

    it('by meeting and leader term of a month', async () => {
      expect(await groupsOf({ meetingHeld: false })).toEqual([2]);
      expect(await groupsOf({ meetingHeld: true, month: '2026-09' })).toEqual([2]);
      expect(await groupsOf({ leaderTermValid: true })).toEqual([1]);
    });

    it('by size, founding day and name', async () => {
      expect(await groupsOf({ memberCount: { gte: 6 } })).toEqual([7]);
      expect(await groupsOf({ foundedOn: { gte: '2025-01-02', lte: '2025-01-02' } })).toEqual([3, 4, 5]);
      expect(await groupsOf({ name: { contains: null } })).toHaveLength(7);
      expect(await groupsOf({ status: 'DISSOLVED' })).toEqual([]);
    });

    it('by conditions joined with and, or, not', async () => {
      expect(await codesOf({ or: [{ search: '140622100007' }, { search: '140622100008' }] })).toEqual([7, 8]);
      expect(await codesOf({ unitCode: '140622A01', not: { inGroup: true } })).toEqual([36, 37, 38, 39, 40]);
      expect(await codesOf({ and: [{ tier: { gte: 3, lte: 4 } }, { not: { or: [{ tier: { eq: 4 } }] } }] })).toEqual([2, 32]);
    });

    it('not by conditions nested too deep or too many', async () => {
      const deep = { not: { not: { not: { not: { tier: { eq: 1 } } } } } };
      const many = { or: Array.from({ length: 50 }, () => ({ tier: { eq: 1 } })) };
      for (const where of [deep, many, { search: 'x'.repeat(1000) }]) {
        const answer = await ask('query ($where: RetailerWhere) { retailers(where: $where) { nodes { id } } }', { where });
        expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      }
    });
  });
});
