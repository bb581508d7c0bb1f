import { addMember, removeMember, transferMember } from '@chengxin/groups/data';
import { localDate } from '@chengxin/kernel';
import { ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chengquArea, cityOffice, huairenCounty, openJoiningTown, refusalsOf, yingCounty } from './joining-town.fixture';
import { signedVersion, versionInForce } from './pledge.sql';
import { recordPledges } from './record-pledges.service';
import { setFoundingText } from './set-founding-text.service';

describe('pledges and founding texts', () => {
  let town: Awaited<ReturnType<typeof openJoiningTown>>;
  beforeAll(async () => {
    town = await openJoiningTown();
  });
  afterAll(() => town.close());

  const signedOn = localDate('2026-10-05');
  const pledge = async (retailers: readonly string[], on = signedOn, actor = yingCounty) => {
    const pledges = [];
    for (const retailer of retailers) pledges.push({ membershipId: String((await town.membershipOf(retailer))?.['id']) });
    return recordPledges(town.database, town.clock, actor, { pledges, signedOn: on });
  };
  /** The version that binds a retailer on a day; null when it is bound by none. */
  const versionOn = async (retailer: string, day: string) => {
    const statement = sql`select ${signedVersion(sql`m`, localDate(day))} as version from membership m
      where m.retailer_id = ${retailer}::uuid and m.during @> ${day}::date`;
    return (await town.rowsOf(statement.text, ...statement.values))[0]?.['version'];
  };

  it('a member taken in by the county has signed nothing until the pledge is recorded', async () => {
    const group = await town.group(2);
    const retailer = await town.retailer();
    await addMember(town.database, town.clock, yingCounty, {
      groupId: group.id,
      retailerId: retailer,
      on: localDate('2026-09-01'),
    });
    expect(await versionOn(retailer, '2026-10-12')).toBeNull();
    await pledge([retailer]);
    expect([await versionOn(retailer, '2026-10-04'), await versionOn(retailer, '2026-10-05')]).toEqual([null, 1]);
  });

  it('pledges of many are recorded at once; nobody signs the same version twice, and no stranger', async () => {
    const group = await town.group(3);
    await pledge(group.members);
    expect(await refusalsOf(pledge(group.members.slice(1)))).toEqual(['ALREADY_SIGNED input.pledges.0']);
    expect(await refusalsOf(pledge([group.members[0] ?? ''], signedOn, huairenCounty))).toEqual(['NOT_A_MEMBER input.pledges.0']);
    expect(await refusalsOf(pledge([group.members[0] ?? ''], localDate('2026-10-13')))).toEqual(['FUTURE_DAY input.signedOn']);
  });

  it('goes with the member into another group, and ends with the membership', async () => {
    const [from, to] = [await town.group(3), await town.group(3)];
    const [moving = '', leaving = ''] = from.members;
    await pledge([moving, leaving], localDate('2026-09-02'));
    await transferMember(town.database, town.clock, yingCounty, {
      retailerId: moving,
      toGroupId: to.id,
      on: localDate('2026-09-20'),
      reason: '就近调整',
    });
    expect(await versionOn(moving, '2026-10-12')).toBe(1);
    await town.rowsOf("update membership set during = '[2026-01-05,2026-09-20)' where retailer_id = $1", leaving);
    await town.rowsOf(
      "insert into membership (group_id, retailer_id, scope, during) values ($1, $2, 140622001, '[2026-10-01,)')",
      to.id,
      leaving,
    );
    expect([await versionOn(leaving, '2026-09-19'), await versionOn(leaving, '2026-10-12')]).toEqual([1, null]);
    await pledge([leaving]);
    expect(await versionOn(leaving, '2026-10-12')).toBe(1);
  });

  it('binds who came back from another area just the same in the eyes of his own area', async () => {
    const [home, away] = [await town.group(2), await town.group(1)];
    await town.rowsOf('update mutual_aid_group set scope = 140622002, place_id = 9 where id = $1', away.id);
    const moving = home.members[1] ?? '';
    await pledge([moving], localDate('2026-09-02'));
    for (const [toGroupId, day] of [
      [away.id, '2026-10-05'],
      [home.id, '2026-10-07'],
    ] as const)
      await transferMember(town.database, town.clock, yingCounty, {
        ...{ retailerId: moving, toGroupId, on: localDate(day), reason: '就近调整' },
      });
    const statement = sql`select ${signedVersion(sql`m`, localDate('2026-10-12'))} as version from membership m
      where m.retailer_id = ${moving}::uuid and m.during @> '2026-10-12'::date`;
    const read = new ReadTransaction(town.database.readPool, chengquArea.scope);
    expect(await read.query(statement)).toEqual([{ version: 1 }]);
    read.release();
    expect(await refusalsOf(pledge([moving], signedOn, chengquArea))).toEqual(['ALREADY_SIGNED input.pledges.0']);
  });

  it('goes with who leaves for a group of another area and is taken in there the same day, by officers who do not see where it was signed', async () => {
    const [home, away] = [await town.group(2), await town.group(1)];
    await town.rowsOf('update mutual_aid_group set scope = 140622002, place_id = 9 where id = $1', away.id);
    await town.rowsOf('update membership set scope = 140622002 where group_id = $1', away.id);
    const moving = away.members[0] ?? '';
    await pledge([moving], localDate('2026-09-02'));
    await removeMember(town.database, town.clock, yingCounty, {
      ...{ groupId: away.id, retailerId: moving, on: localDate('2026-10-05'), reason: '就近调整' },
    });
    await addMember(town.database, town.clock, chengquArea, {
      groupId: home.id,
      retailerId: moving,
      on: localDate('2026-10-05'),
    });
    expect(await town.rowsOf('select scope from pledge where retailer_id = $1', moving)).toEqual([{ scope: 140_622_001 }]);
    expect(await versionOn(moving, '2026-10-12')).toBe(1);
  });

  it('memberships are unbroken in whichever order and by whomever their rows are written', async () => {
    const [group, other] = [await town.group(1), await town.group(1)];
    const [retailer, single] = [await town.retailer(), await town.retailer()];
    await town.rowsOf(
      `insert into membership (group_id, retailer_id, scope, during) values
        ($1, $3, 140622001, '[2026-05-01,)'), ($2, $3, 140622001, '[2026-03-01,2026-05-01)'), ($1, $3, 140622001, '[2026-02-01,2026-02-20)'),
        ($2, $4, 140622001, '[2026-02-01,)')`,
      ...[group.id, other.id, retailer, single],
    );
    const since = async (who: string) =>
      (await town.rowsOf('select unbroken_since::text as since from membership where retailer_id = $1 order by during', who)).map(
        (row) => row['since'],
      );
    expect([await since(retailer), await since(single)]).toEqual([[null, null, '2026-03-01'], [null]]);
    await town.rowsOf(
      "update membership set during = '[2026-03-01,2026-04-20)' where retailer_id = $1 and group_id = $2",
      retailer,
      other.id,
    );
    expect(await since(retailer)).toEqual([null, null, null]);
  });

  it('a pledge of a member whose shop lies in another area is counted there', async () => {
    const group = await town.group(1);
    const far = await town.retailer('下社');
    await addMember(town.database, town.clock, yingCounty, { groupId: group.id, retailerId: far, on: localDate('2026-09-01') });
    await town.rowsOf('delete from place_refresh');
    await pledge([far], signedOn, chengquArea);
    expect(await town.rowsOf('select distinct place_id from place_refresh')).toEqual([{ place_id: 9 }]);
  });

  it('a city revises its texts for all its counties; earlier versions stay', async () => {
    const revise = (body: string, effectiveOn = '2026-10-13', actor = cityOffice, reason = '写入不向未成年人售烟') =>
      setFoundingText(town.database, town.clock, actor, {
        kind: 'COVENANT',
        cityCode: '140600',
        body,
        effectiveOn: localDate(effectiveOn),
        reason,
      });
    expect(await refusalsOf(revise('遵纪守法', '2026-10-13', yingCounty))).toEqual(['CITY_ONLY input.kind']);
    expect(await refusalsOf(revise('遵纪守法', '2026-10-12'))).toEqual(['TEXT_NOT_LATER input.effectiveOn']);
    expect(await refusalsOf(revise('遵纪守法', '2026-10-13', cityOffice, '改'))).toEqual(['REASON_NEEDED input.reason']);
    expect(await revise('遵纪守法\n\n不向未成年人售烟')).toBe('140600-COVENANT-2');
    expect(await refusalsOf(revise('遵纪守法\n不向未成年人售烟', '2026-10-14'))).toEqual(['TEXT_UNCHANGED input.body']);
    const inForceOn = (scope: number, day: string) => versionInForce('COVENANT', sql`${scope}::integer`, localDate(day));
    const statement = sql`select ${inForceOn(140_622_001, '2026-10-12')} as today, ${inForceOn(140_622_001, '2026-10-13')} as tomorrow,
      ${inForceOn(150_100_000, '2026-10-13')} as elsewhere`;
    const inForce = await town.rowsOf(statement.text, ...statement.values);
    expect(inForce[0]).toEqual({ today: 1, tomorrow: 2, elsewhere: 1 });
  });
});
