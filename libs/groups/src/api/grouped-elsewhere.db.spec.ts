import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AREA_1, COUNTY, openTown, retailerId, type Viewer } from './groups-town.fixture';

// Retailer 41 of 下社片 (area 2) is in group 7 of 城区片 (area 1), since 20 March 2025.
const AREA_2: Viewer = { scope: { from: 140_622_002, to: 140_622_002, peerParentId: null } };
const OTHER_COUNTY: Viewer = { scope: { from: 140_623_000, to: 140_623_999, peerParentId: null } };

describe('A retailer whose group lies in another area (SD-Q19)', () => {
  let town: Awaited<ReturnType<typeof openTown>>;
  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town.close());

  const told = async (viewer: Viewer, number = 41) =>
    (
      await town.ask(
        `query ($id: ID!) { retailer(id: $id) { groupedElsewhere membership { group { name } } memberships { joinedOn }
          nearestGroups { name } } }`,
        { id: retailerId(number) },
        viewer,
      )
    ).data?.['retailer'];
  const codesOf = async (where: object, viewer: Viewer): Promise<number[]> => {
    const query = 'query ($where: RetailerWhere) { retailers(where: $where, first: 100) { nodes { customerCode } } }';
    const { nodes } = (await town.ask(query, { where }, viewer)).data?.['retailers'] as unknown as {
      nodes: { customerCode: string }[];
    };
    return nodes.map(({ customerCode }) => Number(customerCode.slice(-5)));
  };
  const sharesOf = async (viewer: Viewer) =>
    (
      await town.ask(
        `{ retailerAggregate(by: [IN_GROUP], where: { unitCode: "140622A02" }, measures: [{ key: "n", function: COUNT }]) {
          groups { keys { value } rows } } }`,
        {},
        viewer,
      )
    ).data?.['retailerAggregate'];
  const outside = { groupedElsewhere: true, membership: null, memberships: [], nearestGroups: [] };

  it('is in a group for the officers of his own area, who are not told in which, and is offered none', async () => {
    expect(await told(AREA_2)).toEqual(outside);
    expect(await told(AREA_2, 42)).toEqual({ ...outside, groupedElsewhere: false });
  });

  it('is a member as every other for the county, whose groups and retailers both are', async () => {
    expect(await told({ scope: COUNTY })).toMatchObject({
      groupedElsewhere: false,
      membership: { group: { name: expect.stringMatching(/小组7$/) } },
    });
  });

  it('is in the file of the group for the officers of its area, and in no list of theirs', async () => {
    expect(await told({ scope: AREA_1 })).toMatchObject({
      groupedElsewhere: null,
      membership: { group: { name: expect.stringMatching(/小组7$/) } },
    });
    expect(await codesOf({}, { scope: AREA_1 })).not.toContain(41);
  });

  it('is nobody for another county', async () => {
    expect(await told(OTHER_COUNTY)).toBeNull();
    expect(await codesOf({ inGroup: true }, OTHER_COUNTY)).toEqual([]);
  });

  it('is listed and counted by an area exactly as the county lists and counts that area', async () => {
    expect(await codesOf({ inGroup: true }, AREA_2)).toEqual([41]);
    for (const [viewer, unitCode] of [
      [AREA_2, '140622A02'],
      [{ scope: AREA_1 }, '140622A01'],
    ] as const) {
      for (const inGroup of [true, false]) {
        expect(await codesOf({ inGroup }, viewer)).toEqual(await codesOf({ inGroup, unitCode }, { scope: COUNTY }));
      }
    }
    expect(await sharesOf(AREA_2)).toEqual(await sharesOf({ scope: COUNTY }));
  });

  it('was in it on a day of which the officers ask, as a past month counted him', async () => {
    const query = `query ($id: ID!) { retailer(id: $id) { before: groupedElsewhere(on: "2025-03-19") since: groupedElsewhere(on: "2025-03-20") } }`;
    const answer = await town.ask(query, { id: retailerId(41) }, AREA_2);
    expect(answer.data?.['retailer']).toEqual({ before: false, since: true });
  });

  it('is in none from the day on which he left it, and before the day on which he joins', async () => {
    await town.write(`update membership set during = '[2025-03-20,2026-10-12)' where retailer_id = '${retailerId(41)}'`);
    expect(await told(AREA_2)).toEqual({ ...outside, groupedElsewhere: false });
    await town.write(`update membership set during = '[2026-10-13,)' where retailer_id = '${retailerId(41)}'`);
    expect(await told(AREA_2)).toEqual({ ...outside, groupedElsewhere: false });
    await town.write(`update membership set during = '[2026-10-12,)' where retailer_id = '${retailerId(41)}'`);
    expect(await told(AREA_2)).toEqual(outside);
  });

  it('is in it as all others are once his shop lies there, and elsewhere when it leaves', async () => {
    const moveTo = (place: number, id: number): Promise<void> =>
      town.write(
        `update retailer r set scope = u.scope_from, place_id = u.id from unit u where u.id = ${place} and r.id = '${retailerId(id)}'`,
      );
    await moveTo(6, 41);
    expect(await told({ scope: AREA_1 })).toMatchObject({
      groupedElsewhere: false,
      membership: { group: { name: expect.stringMatching(/小组7$/) } },
    });
    await moveTo(7, 1);
    expect(await told(AREA_2, 1)).toEqual(outside);
    await town.write(`delete from membership where retailer_id = '${retailerId(1)}'`);
    expect(await told(AREA_2, 1)).toEqual({ ...outside, groupedElsewhere: false });
  });
});
