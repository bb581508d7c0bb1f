import { addMember, foundGroup } from '@chengxin/groups/data';
import { localDate } from '@chengxin/kernel';
import { type Actor, inScope } from '@chengxin/persistence';
import { afterAll, describe, expect, it } from 'vitest';
import { abandonFounding, changeFounding } from './founding-steps.service';
import { chengguanArea, chengquArea, openFoundingTown, refusalsOf, TODAY, yingCounty } from './founding-town.fixture';
import { holdFoundingMeeting } from './hold-founding-meeting.service';

// 城区片 founds; 城关片 of the same county has what its officers do not see.
const town = await openFoundingTown();
const { database, clock } = town;
afterAll(() => town.close());

const groupOf = (street: string, memberIds: readonly string[], actor: Actor = yingCounty) =>
  foundGroup(database, clock, actor, {
    ...{ placeCode: '140622101J01', streetText: street, name: town.nameOf(street), foundedOn: localDate('2026-10-01') },
    ...{ memberIds, leaderId: memberIds[0] ?? '', votesFor: memberIds.length, votesTotal: memberIds.length },
  });
const seenBy = (actor: Actor, retailerId: string): Promise<number> =>
  inScope(database.workPool, actor.scope, async (client) => {
    const { rowCount } = await client.query('select from retailer where id = $1', [retailerId]);
    return rowCount ?? 0;
  });

describe('What is taken in another area is taken', () => {
  it('the name of its group is told when a founding is drafted or renamed, and not at the meeting (SD-R05)', async () => {
    await groupOf('长街', await town.retailers(5, 20, 10), chengguanArea);
    expect(await refusalsOf(town.open('长街', []))).toEqual(['ORDINAL_NEEDED input.name SD-R05']);
    const id = await town.open('短街', []);
    const change = { ...(await town.seen(id)), streetText: '长街', name: town.nameOf('长街') };
    expect(await refusalsOf(changeFounding(database, clock, chengquArea, change))).toEqual(['ORDINAL_NEEDED input.name SD-R05']);
  });

  it('a member of its group is neither asked nor applies (SD-R03)', async () => {
    const [ours = '', ...others] = [...(await town.retailers(1)), ...(await town.retailers(4, 20, 10))];
    await groupOf('南关街', [ours, ...others]);
    expect(await refusalsOf(town.open('南街', [ours]))).toEqual(['ALREADY_IN_GROUP input.inviteeIds.0 SD-R03']);
    const id = await town.open('南街', []);
    expect(await refusalsOf(town.apply(id, [ours]))).toEqual(['ALREADY_IN_GROUP input.applications.0.retailerId SD-R03']);
  });

  it('who may not join at the meeting is named, at who was present; a name is told with its words', async () => {
    const members = await town.retailers(5);
    const id = await town.signedBy('西街', members);
    const input = await town.meetingOf(id, members);
    await town.rowsOf(`update retailer set status = 'SUSPENDED' where id = $1`, members[1]);
    await expect(holdFoundingMeeting(database, clock, chengquArea, input)).rejects.toMatchObject({
      reasons: [
        {
          code: 'RETAILER_NOT_ACTIVE',
          path: ['input', 'presentIds'],
          text: { zh: expect.stringMatching(/^便民店\d+不在正常经营状态$/) },
        },
      ],
    });
    await town.rowsOf(`update retailer set status = 'ACTIVE' where id = $1`, members[1]);
    await town.rowsOf(
      `insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ($1, '别街', 3, 10, 140622002, 'URBAN', 'ACTIVE', '2026-10-01')`,
      town.nameOf('西街'),
    );
    await expect(holdFoundingMeeting(database, clock, chengquArea, input)).rejects.toMatchObject({
      reasons: [{ code: 'NAME_TAKEN', text: { zh: expect.stringContaining(town.nameOf('西街')) } }],
    });
  });

  it('a group and a founding at once under one name: one of the two has it', async () => {
    const members = await town.retailers(5, 20, 10);
    const both = await Promise.all([refusalsOf(town.open('同时街', [])), refusalsOf(groupOf('同时街', members))]);
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ['ORDINAL_NEEDED input.name SD-R05']]);
  });
});

describe('Whom a founding asks lies elsewhere', () => {
  it('its officers read his row while it is under way, and no longer (docs/adr/0026)', async () => {
    const [far = ''] = await town.retailers(1, 20, 10);
    expect(await seenBy(chengquArea, far)).toBe(0);
    const id = await town.open('中街', [far], {}, yingCounty);
    expect(await seenBy(chengquArea, far)).toBe(1);
    await abandonFounding(database, clock, yingCounty, { ...(await town.seen(id)), reason: '商户不愿组建' });
    expect(await seenBy(chengquArea, far)).toBe(0);
  });

  it('once it is founded they read the members, not who was asked and stayed away', async () => {
    const members = await town.retailers(5);
    const [joined = '', away = ''] = await town.retailers(2, 20, 10);
    const id = await town.signedBy('下街', members);
    const change = { ...(await town.seen(id)), inviteeIds: [joined, away] };
    await changeFounding(database, clock, yingCounty, change);
    await holdFoundingMeeting(database, clock, chengquArea, await town.meetingOf(id, members));
    await addMember(database, clock, yingCounty, { groupId: id, retailerId: joined, on: TODAY });
    expect([await seenBy(chengquArea, joined), await seenBy(chengquArea, away)]).toEqual([1, 0]);
  });
});
