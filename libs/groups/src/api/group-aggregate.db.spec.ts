import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AREA_1, COUNTY, groupId, openTown, retailerId, type Viewer } from './groups-town.fixture';

interface Aggregated {
  readonly groups: { keys: { value: string }[]; cells: { value: string | null }[] }[];
  readonly total: { rows: number };
  readonly groupCount: number;
}

describe('groups and memberships by group', () => {
  let town: Awaited<ReturnType<typeof openTown>>;

  beforeAll(async () => {
    town = await openTown();
    const move = (retailer: number, to: number, day: string) =>
      `update membership set during = daterange(lower(during), '${day}') where retailer_id = '${retailerId(retailer)}' and upper(during) is null;
       insert into membership (group_id, retailer_id, scope, during)
         select id, '${retailerId(retailer)}', scope, '[${day},)' from mutual_aid_group where id = '${groupId(to)}';`;
    await town.write(`
      insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ('${groupId(8)}', '应县下社镇卷烟零售户诚信自律互助小组', '下社镇', 3, 7, 140622002, 'RURAL', 'ACTIVE', '2025-01-01');
      insert into membership (group_id, retailer_id, scope, during) values ('${groupId(8)}', '${retailerId(42)}', 140622002, '[2026-09-01,)');
      ${move(1, 2, '2026-09-05')} ${move(41, 8, '2026-09-06')} ${move(3, 1, '2026-09-07')}
      update membership set during = daterange(lower(during), '2026-09-08') where retailer_id = '${retailerId(4)}'`);
  });
  afterAll(() => town.close());

  const ask = async (field: string, args: string, viewer: Viewer = {}): Promise<Aggregated> => {
    const query = `{ ${field}(${args}) { groupCount total { rows } groups { keys { value } cells { value } } } }`;
    const permissions = ['INDICATOR_READ', 'GROUP_READ', 'RETAILER_READ'];
    const { data, errors } = await town.ask(query, {}, { permissions, ...viewer });
    expect(errors).toBeUndefined();
    return data?.[field] as Aggregated;
  };
  const written = ({ groups }: Aggregated): Record<string, string | null> =>
    Object.fromEntries(groups.map((group) => [group.keys.map(({ value }) => value).join(' '), group.cells[0]?.value ?? null]));
  const flows = async (by: string, viewer: Viewer = {}) =>
    written(await ask('membershipAggregate', `by: [${by}], month: "2026-09", measures: [{ key: "n" }]`, viewer));

  it('tell who moves from who joins and who leaves; back into the same group is both', async () => {
    // 42 joins; 1 and 41 move; 3 leaves and joins again; 4 leaves.
    expect(await flows('EVENT', { scope: COUNTY })).toEqual({
      JOINED: '2',
      TRANSFERRED_IN: '2',
      TRANSFERRED_OUT: '2',
      LEFT: '2',
    });
    expect(await flows('PLACE, EVENT', { scope: COUNTY })).toEqual({
      '140622100J01 JOINED': '1',
      '140622100J01 TRANSFERRED_IN': '1',
      '140622100J01 TRANSFERRED_OUT': '2',
      '140622100J01 LEFT': '2',
      '140622101S01 JOINED': '1',
      '140622101S01 TRANSFERRED_IN': '1',
    });
  });

  it('take a move to where the viewer cannot see for a leaving', async () => {
    expect(await flows('EVENT', { scope: AREA_1 })).toEqual({
      JOINED: '1',
      TRANSFERRED_IN: '1',
      TRANSFERRED_OUT: '1',
      LEFT: '3',
    });
  });

  it('are judged by the month that a row is of, and by the exact fraction', async () => {
    const measures = 'measures: [{ key: "met", function: SHARE, where: { meetingHeld: true } }]';
    expect(written(await ask('groupAggregate', `by: [MONTH], from: "2026-08", to: "2026-09", ${measures}`))).toEqual({
      '2026-08': '0.500000',
      '2026-09': '1.000000',
    });
    // (60,000 − 53,400.01) ÷ 60,000 = 0.1099998…: shown as 0.110000, below 0.11 all the same.
    const margin = 'measures: [{ key: "margin", function: RATIO, field: MARGIN_ALL }]';
    const below = await ask(
      'groupAggregate',
      `by: [SIZE_BAND], month: "2026-08", ${margin}, having: [{ measure: "margin", lt: "0.11" }]`,
    );
    expect([written(below), below.groupCount]).toEqual([{ SMALL: '0.110000' }, 1]);
  });

  it('have no value, which is not zero, where nobody was surveyed', async () => {
    const measures = ['RATIO', 'MEAN', 'MEDIAN']
      .map((name) => `{ key: "${name}", function: ${name}, field: MARGIN_ALL }`)
      .join(' ');
    const sum = '{ key: "SUM", function: SUM, field: REVENUE_ALL }';
    const { groups } = await ask('groupAggregate', `by: [SIZE_BAND], month: "2026-08", measures: [${measures} ${sum}]`);
    const floor = groups.find((group) => group.keys[0]?.value === 'UNDER_FLOOR');
    expect(floor?.cells.map(({ value }) => value)).toEqual([null, null, null, null]);
  });
});
