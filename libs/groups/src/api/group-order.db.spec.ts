import { inNameOrder } from '@chengxin/groups/data';
import { buildGroupName } from '@chengxin/groups/domain';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTown, type Viewer } from './groups-town.fixture';

// 山阴 (unit 9) is entered after 应县 (unit 3), and its name comes before it in the dictionary of any country.
const COUNTY_2 = `
  insert into unit (id, code, name, level, parent_id, scope_from, scope_to) overriding system value values
    (109, '140621', '山阴县', 'COUNTY', 2, 140621000, 140621999), (110, '140621A01', '城关片', 'AREA', 109, 140621001, 140621001);
  insert into unit (id, code, name, level, parent_id, scope_from, scope_to, place_kind) overriding system value values
    (111, '140621100J01', '南大街', 'PLACE', 110, 140621001, 140621001, 'STREET')`;

const READER: Viewer = { permissions: ['INDICATOR_READ', 'GROUP_READ', 'RETAILER_READ'] };

describe('groups are listed as people count them', () => {
  let town: Awaited<ReturnType<typeof openTown>>;
  const names: string[] = [];

  beforeAll(async () => {
    town = await openTown();
    await town.write('delete from mutual_aid_group g where not exists (select from membership m where m.group_id = g.id)');
    await town.write(COUNTY_2);
    const found = (county: string, unit: number, place: number, scope: number, street: string, ordinal: number) => {
      const name = buildGroupName(county, street, ordinal);
      names.push(name);
      return town.write(`insert into mutual_aid_group (name, street_text, ordinal, county_id, place_id, scope, market_type, status, founded_on)
        values ('${name}', '${street}', ${ordinal}, ${unit}, ${place}, ${scope}, 'URBAN', 'ACTIVE', '2025-01-01')`);
    };
    for (const ordinal of [0, 1, 2, 3, 10, 11, 20]) await found('应县', 3, 6, 140_622_001, '西大街', ordinal);
    for (const ordinal of [2, 10]) await found('山阴县', 109, 111, 140_621_001, '南大街', ordinal);
  });
  afterAll(() => town.close());

  const listed = async (direction: 'ASC' | 'DESC'): Promise<string[]> => {
    const met: string[] = [];
    let after: string | null = null;
    do {
      const answer = await town.ask(
        `query ($after: String, $direction: OrderDirection!) { groups(where: { name: { contains: "大街卷烟" }, not: { name: { contains: "东大街" } } },
          orderBy: [{ field: NAME, direction: $direction }], first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { name } } }`,
        { after, direction },
        READER,
      );
      const page = answer.data?.['groups'] as unknown as {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { name: string }[];
      };
      met.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return met;
  };

  it('by county and street, the second of a street before the tenth, over all pages, and the same way back', async () => {
    expect(await listed('ASC')).toEqual(names);
    expect(await listed('DESC')).toEqual(names.toReversed());
  });

  it('also where nothing but their names is known, the seat of a township before its villages', async () => {
    await town.write(`create table named (name text); insert into named values ('应县下社镇东村卷烟零售户诚信自律互助小组'),
      ('应县下社镇卷烟零售户诚信自律互助小组十组'), ('应县下社镇卷烟零售户诚信自律互助小组二组'), ('应县下社镇卷烟零售户诚信自律互助小组'), ('应县')`);
    const order = inNameOrder(sql`n.name`);
    expect(
      (await town.rowsOf<{ name: string }>(sql`select n.name from named n order by ${order}`)).map(({ name }) => name),
    ).toEqual([
      '应县',
      '应县下社镇卷烟零售户诚信自律互助小组',
      '应县下社镇卷烟零售户诚信自律互助小组二组',
      '应县下社镇卷烟零售户诚信自律互助小组十组',
      '应县下社镇东村卷烟零售户诚信自律互助小组',
    ]);
  });

  it('also as hits of a search', async () => {
    const answer = await town.ask('{ search(text: "应县西大街", first: 8) { name } }', {}, READER);
    expect((answer.data?.['search'] as unknown as { name: string }[]).map(({ name }) => name)).toEqual(names.slice(0, 7));
  });
});
