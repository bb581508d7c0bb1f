import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, AREA_1, COUNTY, openTown, type Viewer } from './groups-town.fixture';

describe('groups and retailers as the API answers them', () => {
  let town: Awaited<ReturnType<typeof openTown>>;

  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town.close());

  const ask = (query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Answered> =>
    town.ask(query, variables, viewer);
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
          monthly { month memberCount meetingHeld leaderTermValid marginAll marginAllMet revenueAll costAll marginAgreed }
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

  it('are answered within the scope only; a group comes with all its members, wherever their shops lie', async () => {
    // The member of an own group that lies in another area is no retailer of this one.
    expect((await codesOf({}, { scope: AREA_1 })).length).toBe(40);
    expect(await groupsOf({}, { scope: { from: 140_622_002, to: 140_622_002, peerParentId: null } })).toEqual([]);
    const query =
      '{ groups(where: { name: { contains: "小组7" } }) { nodes { memberCount members { retailer { customerCode } } } } }';
    const membersFor = async (scope: Viewer['scope']) =>
      (await rowsOf<{ members: object[]; memberCount: number }>(query, {}, { scope })).map(({ members, memberCount }) => [
        members.length,
        memberCount,
      ]);
    expect([await membersFor(COUNTY), await membersFor(AREA_1)]).toEqual([[[6, 6]], [[6, 6]]]);
  });

  it('need the right to read them', async () => {
    const juror: Viewer = { permissions: ['GROUP_READ'] };
    expect((await ask('{ retailers { nodes { id } } }', {}, juror)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask('{ groups { nodes { members { retailer { storeName } } } } }', {}, juror)).errors).toBeUndefined();
    const beyond =
      'query { groups { nodes { leader { retailer { ...more } } } } } fragment more on Retailer { surveys { month } }';
    expect((await ask(beyond, {}, juror)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask(beyond)).errors).toBeUndefined();
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

    it('by what a month counted of them: size, margin at target, in a group or not', async () => {
      expect(await groupsOf({ sizeBand: ['UNDER_FLOOR'] })).toEqual([2]);
      expect(await groupsOf({ sizeBand: ['UNDER_FLOOR', 'SMALL'], month: '2026-09' })).toEqual([2]);
      expect(await groupsOf({ marginMet: false })).toEqual([1]);
      expect(await groupsOf({ marginMet: true, month: '2026-09' })).toEqual([2]);
      expect(await codesOf({ covered: false })).toEqual([36, 37, 38]);
      expect(await codesOf({ covered: true, month: '2026-08' })).toEqual([34, 35]);
      expect(await codesOf({ covered: false, month: '2026-09' })).toEqual([]);
    });

    it('by what ends within the days of reminder, counted from today under the policy of the unit asked for', async () => {
      // 90 days from 2026-10-12 are 2027-01-10, and every licence ends by the 7th; 30 days are too few for a term until February
      expect(await codesOf({ unitCode: '140622', licenceLapsing: false })).toEqual([]);
      expect((await codesOf({ unitCode: '140622', licenceLapsing: true })).length).toBe(60);
      expect(await groupsOf({ leaderTermEnding: true })).toEqual([]);
      await town.write(`insert into policy_parameter (unit_id, code, value, effective_from, reason, set_by, set_at) values
        (3, 'licence.reminder_days', '82', '2026-10-01', '', '', now()), (3, 'leader.term_reminder_days', '112', '2026-10-01', '', '', now())`);
      // 82 days are 2027-01-02
      expect(await codesOf({ unitCode: '140622A02', licenceLapsing: true })).toEqual([42, 43, 49, 50, 56, 57]);
      expect(await groupsOf({ unitCode: '140622', leaderTermEnding: true })).toEqual([1]);
      expect(await groupsOf({ leaderTermEnding: true })).toEqual([1]);
      expect((await groupsOf({ unitCode: '140600', leaderTermEnding: false })).length).toBe(7);
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
      for (const where of [deep, many, { search: 'x'.repeat(2001) }]) {
        const answer = await ask('query ($where: RetailerWhere) { retailers(where: $where) { nodes { id } } }', { where });
        expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      }
    });
  });
});
