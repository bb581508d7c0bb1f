import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface GroupRow {
  readonly id: string;
  readonly members: number;
  readonly cartons: string;
  readonly up: number;
  readonly down: number;
}

const FIELDS = 'members reported cartons allCartons shareCartons share change lastYearChange movedUp movedDown';

/** Members of groups at the end of a month, their cartons and whether their tier is another than a month before. */
const GROUP_VOLUMES = `select m.group_id as id, count(*)::integer as members, sum(v.cartons)::text as cartons,
    (count(*) filter (where now.tier > before.tier))::integer as up, (count(*) filter (where now.tier < before.tier))::integer as down
  from membership m join class_two_volume v on v.retailer_id = m.retailer_id and v.month = $1
  left join retailer_version now on now.retailer_id = m.retailer_id and now.during @> $2::date
  left join retailer_version before on before.retailer_id = m.retailer_id and before.during @> $1::date - 1
 where m.during @> $2::date group by m.group_id`;

describe('class-II volume, the X dimension of tiers (SD-R34)', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['marketing-centre', 'county-head', 'customer-manager', 'juror'])
      sessions.set(name, await api.signIn(name));
  });
  afterAll(() => api.close());

  const ask = (who: string, query: string, variables: object = {}) => api.ask(sessions.get(who) ?? '', query, variables);
  const answerOf = async <T>(who: string, query: string, variables: object = {}): Promise<T> => {
    const { errors, data } = await ask(who, query, variables);
    expect(errors).toEqual([]);
    return data as unknown as T;
  };
  const volumesOn = async (first: string, last: string): Promise<GroupRow[]> =>
    (await api.admin.query<GroupRow>(GROUP_VOLUMES, [first, last])).rows;

  it('of a group is that of its members at the end of the month, with both changes and the tiers that moved', async () => {
    // Tiers move at the beginning of a quarter.
    const now = await volumesOn('2026-07-01', '2026-07-31');
    const [june, lastYear] = [await volumesOn('2026-06-01', '2026-06-30'), await volumesOn('2025-08-01', '2025-08-31')];
    const row = now.find(({ id, up, down }) => up > 0 && down > 0 && june.some((other) => other.id === id));
    if (!row) throw new Error('no group whose tiers moved');
    const query = `query ($id: ID!, $month: YearMonth!) { group(id: $id) { classTwo(month: $month) { ${FIELDS} } } }`;
    const of = async (month: string) =>
      (await answerOf<{ group: { classTwo: Record<string, unknown> | null } }>('marketing-centre', query, { id: row.id, month }))
        .group.classTwo;
    const told = await of('2026-07');
    expect(told).toMatchObject({ reported: row.members, cartons: row.cartons, movedUp: row.up, movedDown: row.down });
    const before = june.find(({ id }) => id === row.id);
    expect(Number(told?.['change'])).toBeCloseTo(Number(row.cartons) - Number(before?.cartons), 1);
    expect(told?.['lastYearChange'], 'nothing is known of July 2025').toBe(null);
    expect(Number(told?.['share'])).toBeCloseTo(Number(told?.['shareCartons']) / Number(told?.['allCartons']), 5);
    const august = await of('2026-08');
    const then = lastYear.find(({ id }) => id === row.id);
    if (then) expect(Number(august?.['lastYearChange'])).toBeCloseTo(Number(august?.['cartons']) - Number(then.cartons), 1);
    expect(await of('2025-03'), 'no volume is known').toBe(null);
  });

  it('of a retailer stands beside its tier and how it moved, in the months that were asked for', async () => {
    const { rows } = await api.admin.query<{ id: string; tier: number; before: number }>(
      `select now.retailer_id as id, now.tier, before.tier as before from retailer_version now join retailer r on r.id = now.retailer_id and r.scope = 140622001
         join retailer_version before on before.retailer_id = now.retailer_id and before.during @> date '2026-06-30' and before.tier < now.tier
         join class_two_volume v on v.retailer_id = r.id and v.month = '2026-08-01'
        where now.during @> date '2026-07-31' and now.during @> date '2026-08-31' limit 1`,
    );
    const [row] = rows;
    if (!row) throw new Error('nobody has moved up');
    const query = `query ($id: ID!) { retailer(id: $id) {
      two: classTwoVolumes(from: "2026-07", to: "2026-08") { month tier tierMove } all: classTwoVolumes { month } } }`;
    const { retailer } = await answerOf<{ retailer: { two: unknown[]; all: unknown[] } }>('customer-manager', query, {
      id: row.id,
    });
    expect(retailer.two).toEqual([
      { month: '2026-08', tier: row.tier, tierMove: 'SAME' },
      { month: '2026-07', tier: row.tier, tierMove: 'UP' },
    ]);
    expect(retailer.all.length).toBeGreaterThan(2);
  });

  it('of a retailer is told to nobody who may not read retailers; sums of groups and counters are', async () => {
    const members = '{ groups(first: 1) { nodes { members { retailer { id classTwoVolumes { cartons } } } } } }';
    expect((await ask('juror', members)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const open =
      '{ groups(first: 3) { nodes { counterCount classTwo(month: "2026-08") { cartons } } } hundredFlowersCounters { totalCount } }';
    const seen = await answerOf<{ hundredFlowersCounters: { totalCount: number } }>('juror', open);
    expect(seen.hundredFlowersCounters.totalCount).toBeGreaterThan(100);
  });

  it('is summed over areas with its share of all cigarettes, as far as these are known', async () => {
    const query = `{ retailerAggregate(by: [], month: "2026-08", where: { unitCode: "140622" }, measures: [
      { key: "sum", function: SUM, field: CLASS_TWO_CARTONS }, { key: "share", function: RATIO, field: CLASS_TWO_SHARE }]) {
      total { cells { key value numerator denominator } } } }`;
    interface Cell {
      readonly value: string;
      readonly numerator: string | null;
      readonly denominator: string | null;
    }
    const { retailerAggregate } = await answerOf<{ retailerAggregate: { total: { cells: Cell[] } } }>('county-head', query);
    const { rows } = await api.admin.query<{ sum: string; part: string; whole: string }>(
      `select sum(v.cartons) as sum, sum(v.cartons) filter (where v.all_cartons is not null) as part, sum(v.all_cartons) as whole
         from retailer_month rm join class_two_volume v using (retailer_id, month) where rm.month = '2026-08-01' and rm.scope / 1000 = 140622`,
    );
    const [sum, share] = retailerAggregate.total.cells;
    expect(Number(sum?.value)).toBeCloseTo(Number(rows[0]?.sum), 1);
    expect([Number(share?.numerator), Number(share?.denominator)]).toEqual([Number(rows[0]?.part), Number(rows[0]?.whole)]);
  });

  it('counters of a group are those of who is a member today', async () => {
    const { groups } = await answerOf<{ groups: { nodes: { id: string; counterCount: number }[] } }>(
      'county-head',
      '{ groups(first: 100) { nodes { id counterCount } } }',
    );
    const group = groups.nodes.find(({ counterCount }) => counterCount > 0);
    const { hundredFlowersCounters: found } = await answerOf<{
      hundredFlowersCounters: { totalCount: number; nodes: { retailer: { membership: { group: { id: string } } } }[] };
    }>(
      'county-head',
      `query ($id: ID!) { hundredFlowersCounters(where: { groupId: $id, lasting: true }) { totalCount nodes { retailer { membership { group { id } } } } } }`,
      { id: group?.id },
    );
    expect(found.totalCount).toBe(group?.counterCount);
    expect(new Set(found.nodes.map(({ retailer }) => retailer.membership.group.id))).toEqual(new Set([group?.id]));
  });
});
