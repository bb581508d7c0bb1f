import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupId, openTown, retailerId } from './groups-town.fixture';

// Groups 1–7 of 东大街 (place 6) have retailers 1–5, 6–10 … 31–35, who live at the numbers that are theirs; 37–40 live there and are in none.
describe('The groups told to a retailer in none as those to join (SD-R03)', () => {
  let town: Awaited<ReturnType<typeof openTown>>;
  beforeAll(async () => {
    town = await openTown();
    await town.write(`update unit set township_code = '140622100', sort = 5 where id = 6;
      insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind, township_code, sort) values
        ('140622100J02', '南大街', 'PLACE', 4, 140622001, 140622001, 'STREET', '140622100', 1),
        ('140622100J03', '西大街', 'PLACE', 4, 140622001, 140622001, 'STREET', '140622100', 6),
        ('140622100J04', '北大街', 'PLACE', 4, 140622001, 140622001, 'STREET', '140622100', 7),
        ('140622103V01', '南河种村', 'PLACE', 4, 140622001, 140622001, 'VILLAGE_CLUSTER', '140622103', 8)`);
  });
  afterAll(() => town.close());

  const nearest = async (number: number): Promise<number[]> => {
    const answer = await town.ask('query ($id: ID!) { retailer(id: $id) { nearestGroups { name } } }', {
      id: retailerId(number),
    });
    const { nearestGroups } = answer.data?.['retailer'] as unknown as { nearestGroups: { name: string }[] };
    return nearestGroups.map(({ name }) => Number(name.slice(-1)));
  };
  const roomLeft = async (number: number): Promise<number[]> => {
    const answer = await town.ask('query ($id: ID!) { retailer(id: $id) { nearestGroups { roomLeft } } }', {
      id: retailerId(number),
    });
    const { nearestGroups } = answer.data?.['retailer'] as unknown as { nearestGroups: { roomLeft: number }[] };
    return nearestGroups.map((group) => group.roomLeft);
  };
  const roomOf = async (group: number) => {
    const answer = await town.ask('query ($id: ID!) { group(id: $id) { roomLeft } }', { id: groupId(group) });
    return (answer.data?.['group'] as unknown as { roomLeft: number }).roomLeft;
  };
  const settle = (group: number, place: string): Promise<void> =>
    town.write(
      `update mutual_aid_group set place_id = (select id from unit where name = '${place}') where id = '${groupId(group)}'`,
    );
  const move = (number: number, address: string, place = '东大街'): Promise<void> =>
    town.write(`update retailer set address = '${address}', place_id = (select id from unit where name = '${place}')
      where id = '${retailerId(number)}'`);

  it('are on his street those whose members live the fewest house numbers away', async () => {
    expect(await nearest(37)).toEqual([7, 6, 5]);
    await move(37, '东大街12号');
    expect(await nearest(37)).toEqual([3, 2, 4]);
  });

  it('of equally near ones the smaller, those counted in who have applied; where no number is told as well', async () => {
    await move(37, '东大街');
    expect(await nearest(37)).toEqual([1, 2, 3]);
    await town.write(`insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at)
      values ('${groupId(1)}', '${retailerId(40)}', 140622001, 'APPLIED', '2026-10-01', '2026-12-30', '王芳', now())`);
    expect(await nearest(37)).toEqual([2, 3, 4]);
  });

  it('are in another street of his township before any of another township, the fewer places away the earlier', async () => {
    for (const group of [3, 4, 5, 6, 7]) await settle(group, '南河种村');
    await settle(1, '南大街');
    await settle(2, '北大街');
    await move(37, '西大街1号', '西大街');
    expect(await nearest(37)).toEqual([2, 1, 3]);
    await move(37, '北大街1号', '北大街');
    expect(await nearest(37), 'his own street first').toEqual([2, 1, 3]);
  });

  it('are none that has reached its limit with those who have applied to it (SD-R02)', async () => {
    await town.write(`insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
      values ('group.size_limit', 4, '2026-10-12', '6', '六户即满', '陈志远', now())`);
    expect(await nearest(37), 'group 1 has five and one who has applied, group 7 six').toEqual([2, 3, 4]);
    expect(await roomLeft(37), 'what they may still take in').toEqual([1, 1, 1]);
    await town.write(`update policy_parameter set value = '8'`);
    expect(await roomLeft(37), 'group 1 is the second').toEqual([3, 2, 3]);
    await town.write(`update policy_parameter set value = '5'`);
    expect(await roomOf(7), 'six members already').toBe(0);
    await town.write('delete from policy_parameter');
  });

  it('are none for a member, and where the area has no group', async () => {
    expect(await nearest(1)).toEqual([]);
    expect(await nearest(45)).toEqual([]);
  });

  it('are none for who may join none: closed, or with a licence that has run out', async () => {
    const set = (fact: string) => town.write(`update retailer set ${fact} where id = '${retailerId(37)}'`);
    await set(`licence_expires_on = '2026-10-11'`);
    expect(await nearest(37)).toEqual([]);
    await set(`licence_expires_on = '2026-10-12'`);
    expect(await nearest(37)).toHaveLength(3);
    await set(`status = 'CLOSED'`);
    expect(await nearest(37)).toEqual([]);
  });
});
