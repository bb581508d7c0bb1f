import { type Actor, inScope } from '@chengxin/persistence';
import { afterAll, describe, expect, it } from 'vitest';
import { type ChangeFounding, changeFounding } from './founding-steps.service';
import { chengguanArea, chengquArea, openFoundingTown, refusalsOf, yingCounty } from './founding-town.fixture';

// 东大街 in 城区片 (140622001), 北大街 in 城关片 (140622002) of one county; 怀安街 in another.
const [NORTH, HUAIREN] = ['140622101J01', '140681100J01'];
const cityOffice: Actor = { ...yingCounty, scope: { from: 140_600_000, to: 140_699_999, peerParentId: null } };

const town = await openFoundingTown();
const { database, clock } = town;
afterAll(() => town.close());

const change = async (foundingId: string, given: Partial<ChangeFounding>, actor = yingCounty) =>
  changeFounding(database, clock, actor, { ...(await town.seen(foundingId)), ...given });
const north = (end = '') => ({ placeCode: NORTH, streetText: '北大街', name: town.nameOf('北大街', end) });

/** What somebody sees of a founding: where it is, whom it asks, who has applied, and how many of those retailers. */
const seenBy = ({ scope }: Actor, foundingId: string) =>
  inScope(database.workPool, scope, async (client) => {
    const { rows } = await client.query(
      `select u.code as place, f.name, (select count(*)::integer from founding_invitee i where i.founding_id = f.id) as asked,
          (select count(*)::integer from join_application a where a.founding_id = f.id) as applied,
          (select count(*)::integer from retailer r where r.id in (select i.retailer_id from founding_invitee i where i.founding_id = f.id
            union select a.retailer_id from join_application a where a.founding_id = f.id)) as retailers
         from founding f join unit u on u.id = f.place_id where f.id = $1`,
      [foundingId],
    );
    return rows;
  });

describe('A draft moves to another place of its county', () => {
  it('under the name of the new street, with whom it asks and who has applied; it is the file of the new area', async () => {
    const members = await town.retailers(3);
    const id = await town.open('东街', members);
    await town.apply(id, members.slice(0, 1));
    await change(id, north());
    const moved = { place: NORTH, name: town.nameOf('北大街'), asked: 3, applied: 1, retailers: 3 };
    expect(await seenBy(chengguanArea, id)).toEqual([moved]);
    expect(await seenBy(chengquArea, id)).toEqual([]);
    const [line] = await town.rowsOf(`select scope, after from audit_line where subject_id = $1 and act = 'changeFounding'`, id);
    expect(line).toMatchObject({ scope: 140_622_002, after: { place: NORTH, name: town.nameOf('北大街') } });
  });

  it('where its name and number are judged among those of the county (SD-R05)', async () => {
    const id = await town.open('西街', []);
    expect(await refusalsOf(change(id, north()))).toEqual(['ORDINAL_NEEDED input.name SD-R05']);
    expect(await refusalsOf(change(id, north('二组')))).toEqual([]);
  });

  it('as far as who moves it reaches, and not into another county', async () => {
    const id = await town.open('南街', []);
    expect(await refusalsOf(change(id, { placeCode: NORTH }, chengquArea))).toEqual(['PLACE_NOT_FOUND input.placeCode']);
    expect(await refusalsOf(change(id, { placeCode: HUAIREN }, cityOffice))).toEqual(['OTHER_COUNTY input.placeCode SD-R05']);
    expect(await seenBy(chengquArea, id)).toMatchObject([{ name: town.nameOf('南街') }]);
  });

  it('and stays where it is once it is started', async () => {
    const [first = ''] = await town.retailers(1);
    const id = await town.open('中街', [first]);
    await town.apply(id, [first]);
    await town.start(id);
    expect(await refusalsOf(change(id, { placeCode: NORTH }))).toEqual(['PLACE_SETTLED input.placeCode §3.5']);
    expect(await refusalsOf(change(id, { placeCode: '140622100J01', convener: '李四' }))).toEqual([]);
  });
});
